import type { RequestContext } from '../access/request-context.js'
import { anyOf } from '../access/require.js'
import type { Organisation } from '../accounts/organisation.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { countryOf } from '../shared/geography.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { languageOf } from '../shared/languages.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { HostInstitutionService } from './host-institution.service.js'

export interface HostInstitutionResolversRequest {
  readonly hosts: HostInstitutionService
  readonly organisations: LoaderById<Organisation>
}

/** All but `HostInstitution.places`, which capacity knows. */
export function hostInstitutionResolvers({ hosts, organisations }: HostInstitutionResolversRequest): Resolvers {
  return {
    Query: {
      hostInstitutions: async (_root, args, { viewer }) =>
        toConnection(await hosts.hostInstitutions(anyOf(viewer, 'COORDINATOR', 'HOST_STAFF'), pageRequest(args))),
      hostInstitution: async (_root, { id }, { viewer }) => {
        const inner = idOf('HostInstitution', id)
        return inner === null ? null : hosts.hostInstitution(anyOf(viewer, 'COORDINATOR', 'HOST_STAFF'), inner)
      },
    },
    HostInstitution: {
      id: of => toGlobalId('HostInstitution', of.id),
      organisation: async (of, _args, context) => present(await organisations(context).load(of.organisationId)),
      country: of => countryOf(of.country),
      languages: of => of.languages.map(languageOf),
      arrivalQuotas: of =>
        of.arrivalQuotas.map(({ during, arrivals }) => ({ from: during.from, until: during.until, arrivals })),
      receivesGroups: of => (of.receivesGroups === null ? null : [...of.receivesGroups]),
      accompanimentOffers: of => [...of.accompanimentOffers],
    },
  }
}

/** How `Query.node` finds a host institution. */
export function hostInstitutionNode({ hosts }: Pick<HostInstitutionResolversRequest, 'hosts'>) {
  return {
    HostInstitution: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR' && viewer?.role !== 'HOST_STAFF') return null
      const found = await hosts.hostInstitution(viewer, id)
      return found && { __typename: 'HostInstitution' as const, ...found }
    },
  }
}
