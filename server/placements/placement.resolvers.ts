import type { RequestContext } from '../access/request-context.js'
import { coordinator } from '../access/require.js'
import type { Account } from '../accounts/account.js'
import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { Proposal } from '../proposals/proposal.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { PlacementService } from './placement.service.js'

export interface PlacementResolversRequest {
  readonly placements: PlacementService
  /** Objects of other rooms that placements name. */
  readonly loaders: {
    readonly cases: LoaderById<RelocationCase>
    readonly places: LoaderById<Place>
    readonly proposals: LoaderById<Proposal>
    readonly accounts: LoaderById<Account>
  }
}

export function placementResolvers({ placements, loaders }: PlacementResolversRequest): Resolvers {
  return {
    Query: {
      placements: async (_root, args, { viewer }) =>
        toConnection(await placements.placements(coordinator(viewer), pageRequest(args))),
      placement: (_root, { id }, { viewer }) => {
        const inner = idOf('Placement', id)
        return inner === null ? null : placements.placement(coordinator(viewer), inner)
      },
    },
    Placement: {
      id: of => toGlobalId('Placement', of.id),
      relocationCase: async (of, _args, context) => present(await loaders.cases(context).load(of.caseId)),
      place: async (of, _args, context) => present(await loaders.places(context).load(of.placeId)),
      proposal: async (of, _args, context) => present(await loaders.proposals(context).load(of.proposalId)),
      approvedBy: async (of, _args, context) => present(await loaders.accounts(context).load(of.approvedBy)),
      confirmedBy: async (of, _args, context) => present(await loaders.accounts(context).load(of.confirmedBy)),
      from: of => of.stay.from,
      until: of => of.stay.until,
    },
  }
}

/** How `Query.node` finds a placement. */
export function placementNode({ placements }: Pick<PlacementResolversRequest, 'placements'>) {
  return {
    Placement: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR') return null
      const found = await placements.placement(viewer, id)
      return found && { __typename: 'Placement' as const, ...found }
    },
  }
}
