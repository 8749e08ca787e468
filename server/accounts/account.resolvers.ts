import { anyOf } from '../access/require.js'
import type { RequestContext } from '../access/request-context.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { toGlobalId } from '../shared/global-id.js'
import { loaderById, present } from '../shared/loader.js'
import type { AccountService } from './account.service.js'
import type { OrganisationService } from './organisation.service.js'

export interface AccountResolversRequest {
  readonly accounts: AccountService
  readonly organisations: OrganisationService
}

export function accountResolvers({ accounts, organisations }: AccountResolversRequest): Resolvers {
  const organisationOf = loaderById(organisations.byIds)
  return {
    Query: {
      accounts: async (_, args, { viewer }) =>
        toConnection(await accounts.accounts(anyOf(viewer, 'ADMIN'), pageRequest(args))),
    },
    Account: {
      id: ({ id }) => toGlobalId('Account', id),
      organisation: async ({ organisationId }, _, context) =>
        present(await organisationOf(context).load(organisationId)),
    },
  }
}

/** How `Query.node` finds an account. */
export function accountNode({ accounts }: Pick<AccountResolversRequest, 'accounts'>) {
  const load = loaderById(accounts.byIds)
  return {
    Account: async (id: string, context: RequestContext) => {
      const account = await load(context).load(id)
      return account && { ...account, __typename: 'Account' as const }
    },
  }
}
