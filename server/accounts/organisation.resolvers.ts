import { anyOf } from '../access/require.js'
import type { RequestContext } from '../access/request-context.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { countryOf } from '../shared/geography.js'
import { toGlobalId } from '../shared/global-id.js'
import { loaderById } from '../shared/loader.js'
import type { OrganisationService } from './organisation.service.js'

export interface OrganisationResolversRequest {
  readonly organisations: OrganisationService
}

export function organisationResolvers({ organisations }: OrganisationResolversRequest): Resolvers {
  return {
    Query: {
      organisations: async (_, args, { viewer }) =>
        toConnection(await organisations.organisations(anyOf(viewer, 'COORDINATOR', 'ADMIN'), pageRequest(args))),
    },
    Organisation: {
      id: ({ id }) => toGlobalId('Organisation', id),
      country: ({ country }) => countryOf(country),
    },
  }
}

/** How `Query.node` finds an organisation. */
export function organisationNode({ organisations }: OrganisationResolversRequest) {
  const load = loaderById(organisations.byIds)
  return {
    Organisation: async (id: string, context: RequestContext) => {
      const organisation = await load(context).load(id)
      return organisation && { ...organisation, __typename: 'Organisation' as const }
    },
  }
}
