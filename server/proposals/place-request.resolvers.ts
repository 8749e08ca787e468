import DataLoader from 'dataloader'
import type { RequestContext } from '../access/request-context.js'
import { anyOf, hostStaff } from '../access/require.js'
import type { Place } from '../capacity/place.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { Clock } from '../shared/clock.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { languageOf } from '../shared/languages.js'
import { present, type LoaderById } from '../shared/loader.js'
import { perRequest } from '../shared/per-request.js'
import { refuse } from '../shared/result.js'
import { availableAnswers } from './place-request.lifecycle.js'
import type { PlaceRequest } from './place-request.js'
import type { PlaceRequestService } from './place-request.service.js'
import { answerError } from './proposal.refusals.js'

export interface PlaceRequestResolversRequest {
  readonly placeRequests: PlaceRequestService
  readonly places: LoaderById<Place>
  readonly clock: Clock
}

const unknown = refuse({ kind: 'NotFound' })

export function placeRequestResolvers({ placeRequests, places, clock }: PlaceRequestResolversRequest): Resolvers {
  const ofProposal = perRequest(
    ({ viewer }: RequestContext) =>
      new DataLoader<string, PlaceRequest | null>(async proposalIds => {
        const found = await placeRequests.ofProposals(anyOf(viewer, 'COORDINATOR', 'HOST_STAFF'), proposalIds)
        const byProposal = new Map(found.map(request => [request.proposalId, request]))
        return proposalIds.map(id => byProposal.get(id) ?? null)
      }),
  )

  return {
    Query: {
      placeRequests: async (_root, args, { viewer }) =>
        toConnection(
          await placeRequests.placeRequests(hostStaff(viewer), {
            ...pageRequest(args),
            statuses: args.statuses ?? null,
          }),
        ),
      placeRequest: (_root, { id }, { viewer }) => {
        const inner = idOf('PlaceRequest', id)
        return inner === null ? null : placeRequests.placeRequest(anyOf(viewer, 'COORDINATOR', 'HOST_STAFF'), inner)
      },
    },

    Mutation: {
      acceptPlaceRequest: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const placeRequestId = idOf('PlaceRequest', input.placeRequestId)
        const done = placeRequestId ? await placeRequests.acceptPlaceRequest(by, { ...input, placeRequestId }) : unknown
        return done.ok
          ? { placeRequest: done.value, errors: [] }
          : { placeRequest: null, errors: [answerError(done.refusal)] }
      },
      declinePlaceRequest: async (_root, { input }, { viewer }) => {
        const by = hostStaff(viewer)
        const placeRequestId = idOf('PlaceRequest', input.placeRequestId)
        const done = placeRequestId
          ? await placeRequests.declinePlaceRequest(by, { ...input, placeRequestId })
          : unknown
        return done.ok
          ? { placeRequest: done.value, errors: [] }
          : { placeRequest: null, errors: [answerError(done.refusal)] }
      },
    },

    PlaceRequest: {
      id: of => toGlobalId('PlaceRequest', of.id),
      place: async (of, _args, context) => present(await places(context).load(of.placeId)),
      from: of => of.stay.from,
      until: of => of.stay.until,
      ageBands: of => [...of.ageBands],
      languages: of => of.languages.map(languageOf),
      accompanimentNeeds: of => [...of.accompanimentNeeds],
      availableActions: (of, _args, { viewer }) =>
        viewer?.role === 'HOST_STAFF' ? [...availableAnswers(of, clock.now())] : [],
    },

    Occupancy: {
      placeRequest: (of, _args, context) => (of.proposalId === null ? null : ofProposal(context).load(of.proposalId)),
    },
  }
}

/** How `Query.node` finds a place request. */
export function placeRequestNode({ placeRequests }: Pick<PlaceRequestResolversRequest, 'placeRequests'>) {
  return {
    PlaceRequest: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR' && viewer?.role !== 'HOST_STAFF') return null
      const found = await placeRequests.placeRequest(viewer, id)
      return found && { __typename: 'PlaceRequest' as const, ...found }
    },
  }
}
