import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import type { TestRandom } from '../support/random.js'
import { decide, read, type Decider, type Operation, type Outcome } from './decision.js'
import type { Desk } from './desk.js'

interface ProposalRead {
  readonly proposal: {
    readonly status: string
    readonly version: number
    readonly relocationCase: { readonly status: string }
  } | null
}

const PROPOSAL = `query ($id: ID!) { proposal(id: $id) { status version relocationCase { status } } }`

const mutation = (operation: string, input: string) =>
  `mutation ($input: ${input}!) { ${operation}(input: $input) { proposal { id version } errors { __typename } } }`

const documents: Readonly<Partial<Record<Operation, string>>> = {
  approveProposal: mutation('approveProposal', 'ApproveProposalInput'),
  declineProposal: mutation('declineProposal', 'DeclineProposalInput'),
  recordDefenderConsent: mutation('recordDefenderConsent', 'RecordDefenderConsentInput'),
  recordDefenderRefusal: mutation('recordDefenderRefusal', 'RecordDefenderRefusalInput'),
  proposeAlternative: mutation('proposeAlternative', 'ProposeAlternativeInput'),
  confirmProposal: `mutation ($input: ConfirmProposalInput!) {
    confirmProposal(input: $input) { placement { id } errors { __typename } } }`,
}

/** What a coordinator does next with a proposal in some state: mostly forward, often enough not. Out of 100. */
const habits: Readonly<Record<string, readonly (readonly [upTo: number, Operation])[]>> = {
  PROPOSED: [
    [80, 'approveProposal'],
    [90, 'declineProposal'],
    [100, 'proposeAlternative'],
  ],
  APPROVED: [
    [10, 'declineProposal'],
    [15, 'recordDefenderRefusal'],
    [20, 'approveProposal'],
  ],
  HOST_ACCEPTED: [
    [70, 'recordDefenderConsent'],
    [90, 'recordDefenderRefusal'],
    [100, 'declineProposal'],
  ],
  CONSENTED: [
    [70, 'confirmProposal'],
    [90, 'declineProposal'],
    [100, 'recordDefenderRefusal'],
  ],
}
const ENDED: readonly (readonly [upTo: number, Operation])[] = [[50, 'proposeAlternative']]

const reasons: Readonly<Partial<Record<Operation, string>>> = {
  declineProposal: 'OTHER',
  recordDefenderRefusal: 'NOT_GIVEN',
}

export interface CoordinatorRequest extends Decider {
  readonly desk: Desk
  readonly random: TestRandom
  readonly placeIds: readonly [string, ...string[]]
  readonly firstDay: CalendarDay
  /** Fires when nothing new is begun. */
  readonly over: AbortSignal
}

/** Takes up one proposal after the other, as many colleagues do at the same moment. */
export async function coordinate(request: CoordinatorRequest): Promise<void> {
  const { desk, random, over } = request
  while (!over.aborted) {
    const id = desk.pick(random.below(1000) / 1000)
    if (id === null) return
    const data = await read<ProposalRead>(request, PROPOSAL, { id })
    if (!data?.proposal) continue
    const { status, version, relocationCase } = data.proposal
    const open = habits[status] !== undefined
    if (!open) desk.drop(id)
    if (!open && relocationCase.status !== 'CANDIDATE') continue
    const roll = random.below(100)
    const operation = (habits[status] ?? ENDED).find(([upTo]) => roll < upTo)?.[1]
    if (operation) follow(request, id, operation, await take(request, { id, version, operation }))
  }
}

function take(
  request: CoordinatorRequest,
  { id, version, operation }: { id: string; version: number; operation: Operation },
): Promise<Outcome> {
  const { random, placeIds, firstDay } = request
  const from = addDays(firstDay, 2 + random.below(400))
  const alternative = {
    proposalId: id,
    placeId: random.pick(placeIds),
    from,
    until: addDays(from, 60),
    reason: 'LOCAL_KNOWLEDGE',
  }
  const reason = reasons[operation]
  const step = { proposalId: id, expectedVersion: version, ...(reason ? { reason } : {}) }
  const input = operation === 'proposeAlternative' ? alternative : step
  return decide(request, { operation, document: documents[operation]!, subject: id, input })
}

/** What cannot be had now is put away, so that the desk does not fill with it; what is new is taken up. */
function follow({ desk }: CoordinatorRequest, id: string, operation: Operation, outcome: Outcome): void {
  const hopeless = ['CapacityTaken', 'ProposalStale', 'TooManyOpenProposals']
  if (outcome.kind === 'REFUSED' && operation === 'approveProposal' && hopeless.includes(outcome.reason)) desk.drop(id)
  if (outcome.kind === 'ACKNOWLEDGED' && operation === 'proposeAlternative') {
    const proposal = outcome.answer.proposal
    if (proposal) desk.add(proposal.id)
  }
}
