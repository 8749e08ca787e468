import type { RequestContext } from '../access/request-context.js'
import { coordinator } from '../access/require.js'
import type { CoordinatorViewer } from '../access/viewer.js'
import type { Account } from '../accounts/account.js'
import type { Place } from '../capacity/place.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { MatchRun } from '../match-runs/match-run.js'
import type { Placement } from '../placements/placement.js'
import { pageRequest, toConnection } from '../shared/connection.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { PlaceRequestService } from './place-request.service.js'
import { changesLoader, historyLoader, listsForCoordinators, oneEach } from './proposal.loaders.js'
import type { ProposalService } from './proposal.service.js'
import { reasonInWords } from './proposal.wording.js'

export interface ProposalResolversRequest {
  readonly proposals: ProposalService
  readonly placeRequests: PlaceRequestService
  readonly placements: {
    ofProposals(viewer: CoordinatorViewer, proposalIds: readonly string[]): Promise<readonly Placement[]>
  }
  /** Objects of other rooms that proposals name. */
  readonly loaders: {
    readonly cases: LoaderById<RelocationCase>
    readonly places: LoaderById<Place>
    readonly matchRuns: LoaderById<MatchRun>
    readonly accounts: LoaderById<Account>
  }
}

/** Reading proposals; for coordinators alone. The decisions stand in `decision.resolvers.ts`. */
export function proposalResolvers({
  proposals,
  placeRequests,
  placements,
  loaders,
}: ProposalResolversRequest): Resolvers {
  const ofCase = listsForCoordinators(proposals.ofCases, proposal => proposal.caseId)
  const ofRun = listsForCoordinators(proposals.ofRuns, proposal => proposal.runId)
  const history = historyLoader(proposals)
  const changes = changesLoader(proposals)
  const requestOf = oneEach(placeRequests.ofProposals)
  const placementOf = oneEach(placements.ofProposals)
  const account = async (id: string | null, context: RequestContext) =>
    id === null ? null : present(await loaders.accounts(context).load(id))

  return {
    Query: {
      proposals: async (_root, args, { viewer }) =>
        toConnection(
          await proposals.proposals(coordinator(viewer), { ...pageRequest(args), statuses: args.statuses ?? null }),
        ),
      proposal: (_root, { id }, { viewer }) => {
        const inner = idOf('Proposal', id)
        return inner === null ? null : proposals.proposal(coordinator(viewer), inner)
      },
    },

    Proposal: {
      id: of => toGlobalId('Proposal', of.id),
      relocationCase: async (of, _args, context) => present(await loaders.cases(context).load(of.caseId)),
      place: async (of, _args, context) => present(await loaders.places(context).load(of.placeId)),
      matchRun: async (of, _args, context) => present(await loaders.matchRuns(context).load(of.runId)),
      from: of => of.stay.from,
      until: of => of.stay.until,
      terms: of => [...of.review.terms],
      findings: of => [...of.review.findings],
      reasons: of => [...of.review.reasons],
      alternatives: of => [...of.review.alternatives],
      changesSince: async (of, _args, context) => [...(await changes(context).load(of))],
      approvedBy: (of, _args, context) => account(of.approvedBy, context),
      declineReason: of => of.declineReason && reasonInWords(of.declineReason),
      placeRequest: (of, _args, context) => requestOf(context).load(of),
      placement: (of, _args, context) => placementOf(context).load(of),
      availableActions: async (of, _args, context) => [
        ...proposals.availableActions(coordinator(context.viewer), of, await changes(context).load(of)),
      ],
      history: async (of, _args, context) =>
        Promise.all(
          (await history(context).load(of)).map(async ({ at, by, from, to, reason }) => ({
            at,
            by: await account(by, context),
            from,
            to,
            reason: reason && reasonInWords(reason),
          })),
        ),
    },

    Alternative: {
      place: async (of, _args, context) => present(await loaders.places(context).load(of.placeId)),
      terms: of => [...of.terms],
      heldBy: (of, _args, context) =>
        Promise.all(of.heldBy.map(async id => present(await loaders.cases(context).load(id)))),
    },

    RelocationCase: { proposals: async (of, _args, context) => [...(await ofCase(context).load(of.id))] },
    MatchRun: { proposals: async (of, _args, context) => [...(await ofRun(context).load(of.id))] },
  }
}

/** How `Query.node` finds a proposal. */
export function proposalNode({ proposals }: Pick<ProposalResolversRequest, 'proposals'>) {
  return {
    Proposal: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR') return null
      const found = await proposals.proposal(viewer, id)
      return found && { __typename: 'Proposal' as const, ...found }
    },
  }
}
