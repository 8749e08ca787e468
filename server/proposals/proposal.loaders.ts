import DataLoader from 'dataloader'
import type { RequestContext } from '../access/request-context.js'
import { coordinator } from '../access/require.js'
import type { CoordinatorViewer } from '../access/viewer.js'
import { groupBy } from '../shared/group-by.js'
import { perRequest } from '../shared/per-request.js'
import type { Proposal } from './proposal.js'
import type { ProposalService } from './proposal.service.js'

/** Lists by key that coordinators may see, one query for all that a request asks for at the same moment. */
export function listsForCoordinators<Item>(
  fetch: (viewer: CoordinatorViewer, keys: readonly string[]) => Promise<readonly Item[]>,
  keyOf: (item: Item) => string,
): (context: RequestContext) => Pick<DataLoader<string, readonly Item[]>, 'load'> {
  return perRequest(
    ({ viewer }: RequestContext) =>
      new DataLoader<string, readonly Item[]>(async keys => {
        const lists = groupBy(await fetch(coordinator(viewer), keys), keyOf)
        return keys.map(key => lists.get(key) ?? [])
      }),
  )
}

type About<Item> = (context: RequestContext) => Pick<DataLoader<Proposal, Item, string>, 'load'>

/** What coordinators may know about a proposal as it is in one version: a decision in the same request makes it ask again. */
function aboutProposals<Item>(
  fetch: (viewer: CoordinatorViewer, proposals: readonly Proposal[]) => Promise<(of: Proposal) => Item>,
): About<Item> {
  return perRequest(
    ({ viewer }: RequestContext) =>
      new DataLoader<Proposal, Item, string>(
        async proposals => proposals.map(await fetch(coordinator(viewer), proposals)),
        { cacheKeyFn: ({ id, version }) => `${id} ${version}` },
      ),
  )
}

/** One of the items for each proposal, by the proposal it names; null where there is none. */
export function oneEach<Item extends { readonly proposalId: string }>(
  fetch: (viewer: CoordinatorViewer, proposalIds: readonly string[]) => Promise<readonly Item[]>,
): About<Item | null> {
  return aboutProposals(async (viewer, proposals) => {
    const items = await fetch(viewer, idsOf(proposals))
    const byProposal = new Map(items.map(item => [item.proposalId, item]))
    return ({ id }) => byProposal.get(id) ?? null
  })
}

export function historyLoader({ history }: ProposalService) {
  return aboutProposals(async (viewer, proposals) => {
    const steps = groupBy(await history(viewer, idsOf(proposals)), step => step.proposalId)
    return ({ id }) => steps.get(id) ?? []
  })
}

export function changesLoader({ changesSince }: ProposalService) {
  return aboutProposals(async (viewer, proposals) => {
    const changes = await changesSince(viewer, proposals)
    return ({ id }) => changes.get(id) ?? []
  })
}

function idsOf(proposals: readonly Proposal[]): string[] {
  return [...new Set(proposals.map(({ id }) => id))]
}
