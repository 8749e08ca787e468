import type { Resolvers } from '../graphql/schema.generated.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { loaderById, present, type LoaderById } from '../shared/loader.js'
import type { AccountService } from './account.service.js'
import type { DemonstrationLogin } from './demonstration.js'
import type { SessionService } from './session.service.js'
import type { SignInRefusal } from './sign-in.errors.js'
import type { SignInService } from './sign-in.service.js'

export interface SessionResolversRequest {
  readonly accounts: AccountService
  readonly sessions: SessionService
  readonly signIn: SignInService
  readonly hostInstitution: LoaderById<HostInstitution>
  /** Shown on the login page; empty but in a demonstration. */
  readonly demonstrationLogins: readonly DemonstrationLogin[]
}

export function sessionResolvers(request: SessionResolversRequest): Resolvers {
  const { accounts, sessions, signIn, hostInstitution, demonstrationLogins } = request
  const accountOf = loaderById(accounts.byIds)
  return {
    Query: {
      viewer: (_, _args, { viewer }) => viewer,
      demonstrationLogins: () => [...demonstrationLogins],
    },
    Viewer: {
      account: async ({ accountId }, _, context) => present(await accountOf(context).load(accountId)),
      hostInstitution: async (viewer, _, context) =>
        viewer.role === 'HOST_STAFF' ? hostInstitution(context).load(viewer.hostId) : null,
    },
    Mutation: {
      async signIn(_, { input }, { viewer, session }) {
        const opened = await signIn.signIn({ ...input, present: viewer })
        if (!opened.ok) return { viewer: null, errors: [refusalOf(opened.refusal)] }
        session.opened(opened.value)
        return { viewer: opened.value.viewer, errors: [] }
      },
      async signOut(_, _args, { viewer, session }) {
        if (viewer) await sessions.signOut(viewer)
        session.closed()
        return { signedOut: true }
      },
    },
  }
}

function refusalOf(refusal: SignInRefusal) {
  switch (refusal.kind) {
    case 'SignInRefused':
      return {
        __typename: 'SignInRefused' as const,
        message: 'The address and the password do not belong together, or the account cannot be used.',
      }
    case 'TooManyAttempts':
      return {
        __typename: 'TooManyAttempts' as const,
        message: `There were too many wrong guesses for this account. Try again after ${clockTime(refusal.retryAt)} UTC.`,
        retryAt: refusal.retryAt,
      }
  }
}

function clockTime(instant: Date): string {
  return instant.toISOString().slice(11, 16)
}
