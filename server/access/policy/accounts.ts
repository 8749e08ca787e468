import { admins, coordinatorsAndAdmins, everyone, grant, signedIn, type Rule } from '../rule.js'

/** Coordinators meet each other's accounts in the history of what they decide together; everybody else only the own one. */
const ownAccount: Rule = { HOST_STAFF: 'own', COORDINATOR: 'any', MEMBER: 'own', ADMIN: 'any' }
const ownOrganisation: Rule = { HOST_STAFF: 'own', COORDINATOR: 'any', MEMBER: 'own', ADMIN: 'any' }

/** Signing in and out, accounts and organisations. */
export const accountsPolicy = {
  ...grant('Query', everyone, ['viewer', 'demonstrationLogins']),
  ...grant('Query', admins, ['accounts', 'accounts(first:)', 'accounts(after:)']),
  ...grant('Query', coordinatorsAndAdmins, ['organisations', 'organisations(first:)', 'organisations(after:)']),
  ...grant('Mutation', everyone, ['signIn', 'signIn(input:)', 'signOut']),
  ...grant('SignInInput', everyone, ['email', 'password']),
  ...grant('SignInPayload', everyone, ['viewer', 'errors']),
  ...grant('SignInRefused', everyone, ['message']),
  ...grant('TooManyAttempts', everyone, ['message', 'retryAt']),
  ...grant('SignOutPayload', everyone, ['signedOut']),
  ...grant('DemonstrationLogin', everyone, ['email', 'password', 'role', 'description']),
  ...grant('Viewer', signedIn, ['account', 'hostInstitution', 'sessionExpiresAt']),
  ...grant('Account', ownAccount, ['id', 'displayName', 'email', 'role', 'state', 'organisation']),
  ...grant('AccountConnection', admins, ['edges', 'pageInfo', 'totalCount']),
  ...grant('AccountEdge', admins, ['cursor', 'node']),
  ...grant('Organisation', ownOrganisation, ['id', 'name', 'category', 'type', 'country']),
  ...grant('OrganisationConnection', coordinatorsAndAdmins, ['edges', 'pageInfo', 'totalCount']),
  ...grant('OrganisationEdge', coordinatorsAndAdmins, ['cursor', 'node']),
}
