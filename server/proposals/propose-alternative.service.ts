import type { CoordinatorViewer } from '../access/viewer.js'
import { placeReader } from '../capacity/place.reader.js'
import type { Place } from '../capacity/place.js'
import { householdOf } from '../capacity/window-conditions.js'
import type { Transaction } from '../db/unit-of-work.js'
import { hostReader } from '../hosts/host.reader.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import { stayBetween, type Stay } from '../shared/stay.js'
import type { EligibilityQuestion, Judgement } from './eligibility.js'
import type { MatchRule } from './proposal-review.js'
import { decide, onProposal, type Deciding, type Decision } from './proposal.decision.js'
import type { ProposeAlternativeRefusal } from './proposal.errors.js'
import { newProposal, servicesUsed, type OverrideReason, type Proposal } from './proposal.js'

/** Asks the engine about one stay, as things are now. */
export type JudgeStay = (tx: Transaction, question: EligibilityQuestion) => Promise<Judgement>

export interface AlternativeToPropose {
  /** The proposal to put another one beside. */
  readonly proposalId: string
  readonly placeId: string
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly reason: OverrideReason
  readonly idempotencyKey: string
}

/** What can be had or not from one day to the next: the ledger's word counts, not the engine's. */
const rulesOfTheLedger: ReadonlySet<MatchRule> = new Set([
  'WINDOW',
  'OCCUPIED',
  'HOUSEHOLDS',
  'SERVICE_CAPACITY',
  'QUOTA',
])

/**
 * Proposes another place than the engine did, beside the engine's proposal. No hard rule may fail; an alternative that
 * the run named grows no older than its proposal does.
 */
export function proposeAlternative(
  { judge, ...deciding }: Deciding & { judge: JudgeStay },
  viewer: CoordinatorViewer,
  asked: AlternativeToPropose,
): Promise<Result<Proposal, ProposeAlternativeRefusal>> {
  return decide(deciding, onProposal(viewer, 'proposeAlternative', asked), async decision => {
    const { tx, now, by, proposals, relocationCase } = decision
    const stay = stayAsked(asked, decision)
    if (!stay.ok) return stay
    const [place] = await placeReader(tx).byIds([asked.placeId])
    if (!place) return refuse({ kind: 'NotFound' })
    if (relocationCase.status !== 'CANDIDATE')
      return refuse({ kind: 'NoCandidate', reference: relocationCase.reference })

    const namedBy = isNamed(decision.proposal, asked) ? decision.proposal.runId : null
    const judgement = await judge(tx, { caseId: relocationCase.id, placeId: place.id, stay: stay.value, namedBy })
    const alternative = newProposal(
      { ...(await whatAndWhere(decision, place)), ...judgement, stay: stay.value },
      { createdAt: now, overrideReason: asked.reason },
    )
    const refusal = await whyNot(decision, alternative)
    if (refusal) return refuse(refusal)
    await proposals.insert([alternative], { by })
    return success({ id: alternative.id })
  })
}

function stayAsked(
  { from, until, placeId }: AlternativeToPropose,
  { proposal, today }: Decision,
): Result<Stay, InvalidInput> {
  const stay = stayBetween({ from, until })
  if (!stay.ok) return invalid('until', 'The first day after the stay must come after its first day.')
  if (from < today) return invalid('from', `The first day must not have passed; today is ${today}.`)
  const same = placeId === proposal.placeId && from === proposal.stay.from && until === proposal.stay.until
  return same ? invalid('placeId', 'This is the place and the stay of the proposal itself; choose others.') : stay
}

/** Whether the run itself has named the stay beside the one it proposed. */
function isNamed({ review: { alternatives } }: Proposal, { placeId, from, until }: AlternativeToPropose): boolean {
  return alternatives.some(named => named.placeId === placeId && named.from === from && named.until === until)
}

function invalid(field: string, message: string): Result<never, InvalidInput> {
  return refuse({ kind: 'InvalidInput', path: [field], message })
}

async function whatAndWhere({ tx, proposal, relocationCase }: Decision, { id: placeId, hostId, version }: Place) {
  const [host] = await hostReader(tx).byIds([hostId])
  const { runId, caseId } = proposal
  const madeFrom = { caseVersion: relocationCase.version, placeVersion: version, hostVersion: host!.version }
  return { runId, caseId, placeId, hostId, madeFrom }
}

async function whyNot(
  { ledger, relocationCase }: Decision,
  { id: proposalId, hostId, placeId, stay, review }: Proposal,
): Promise<ProposeAlternativeRefusal | null> {
  const findings = review.findings.filter(({ rule, passed }) => !passed && !rulesOfTheLedger.has(rule))
  if (findings.length > 0) return { kind: 'RulesBroken', findings }
  const services = servicesUsed(relocationCase)
  const household = householdOf(relocationCase)
  const free = await ledger.check({ proposalId, hostId, placeId, stay, services, household })
  return free.ok ? null : free.refusal
}
