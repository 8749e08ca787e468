import type { EntityManager } from 'typeorm'
import { ledger } from '../capacity/ledger.writer.js'
import { placeReader } from '../capacity/place.reader.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import { hostReader } from '../hosts/host.reader.js'
import { proposalReader } from '../proposals/proposal.reader.js'
import { servicesUsed } from '../proposals/proposal.js'
import type { ProposalDraft } from '../proposals/proposal.writer.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { RunOutcome } from './solution.mapper.js'
import type { UnplacedCase, UnplacedCause } from './unplaced-case.js'

/** Why something the plan proposes no longer holds. */
interface Outdated {
  readonly cause: UnplacedCause
  readonly what: string
}

/**
 * The outcome of a run as it holds now: what was decided while it was computed may have taken places or changed cases.
 * A proposal that no longer fits becomes an unplaced case that says why.
 */
export async function revalidated(
  tx: EntityManager,
  { drafts, unplaced }: RunOutcome,
  { today }: { today: CalendarDay },
): Promise<RunOutcome> {
  const now = await present(tx, drafts)
  const kept: ProposalDraft[] = []
  const dropped: UnplacedCase[] = []
  for (const draft of drafts) {
    const checked = await check(tx, draft, { now, today })
    if (checked.ok) kept.push(draft)
    else dropped.push(toUnplaced(draft, checked.refusal))
  }
  return { drafts: kept, unplaced: [...unplaced, ...dropped] }
}

interface Present {
  readonly cases: ReadonlyMap<string, RelocationCase>
  readonly underDecision: ReadonlySet<string>
  readonly placeVersions: ReadonlyMap<string, number>
  readonly hostVersions: ReadonlyMap<string, number>
}

async function present(tx: EntityManager, drafts: readonly ProposalDraft[]): Promise<Present> {
  const cases = await relocationCaseReader(tx).byIds(drafts.map(draft => draft.caseId))
  const places = await placeReader(tx).byIds(unique(drafts.map(draft => draft.placeId)))
  const hosts = await hostReader(tx).byIds(unique(drafts.map(draft => draft.hostId)))
  return {
    cases: new Map(cases.map(entered => [entered.id, entered])),
    underDecision: new Set(await proposalReader(tx).casesUnderDecision()),
    placeVersions: new Map(places.map(({ id, version }) => [id, version])),
    hostVersions: new Map(hosts.map(({ id, version }) => [id, version])),
  }
}

async function check(
  tx: EntityManager,
  draft: ProposalDraft,
  { now, today }: { now: Present; today: CalendarDay },
): Promise<Result<void, Outdated>> {
  const { caseId, placeId, hostId, stay, madeFrom } = draft
  const entered = now.cases.get(caseId)
  if (!entered || entered.version !== madeFrom.caseVersion || entered.status !== 'CANDIDATE')
    return outdated('the case was changed')
  if (now.underDecision.has(caseId)) return outdated('another proposal for the case was approved')
  if (now.placeVersions.get(placeId) !== madeFrom.placeVersion) return outdated('the place was changed')
  if (now.hostVersions.get(hostId) !== madeFrom.hostVersion) return outdated('the host institution was changed')
  if (stay.from < today) return outdated('the day of arrival has passed')
  const services = servicesUsed(entered)
  const taken = await ledger(tx).check({ hostId, placeId, stay, services, proposalId: draft.runId })
  if (taken.ok) return success(undefined)
  const { cause, message } = taken.refusal
  const limits: readonly (typeof cause)[] = ['HOUSEHOLDS', 'SERVICE', 'QUOTA']
  return refuse({
    cause: limits.includes(cause) ? 'LIMIT_REACHED' : 'OUTCOMPETED',
    what: message.replace(/\.$/, ''),
  })
}

function outdated(what: string): Result<never, Outdated> {
  return refuse({ cause: 'OUTCOMPETED', what })
}

function toUnplaced({ runId, caseId, stay }: ProposalDraft, { cause, what }: Outdated): UnplacedCase {
  const message = `The run found a place from ${stay.from} until ${stay.until}, but meanwhile: ${what}. Start another run.`
  return { runId, caseId, cause, message, failedRules: [], nearestMisses: [] }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
