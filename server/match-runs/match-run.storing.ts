import type { EntityManager } from 'typeorm'
import { ledger } from '../capacity/ledger.writer.js'
import { placeReader } from '../capacity/place.reader.js'
import type { CapacityTaken, Taking } from '../capacity/taking.js'
import { householdOf } from '../capacity/window-conditions.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import type { RelocationCase } from '../cases/relocation-case.js'
import { hostReader } from '../hosts/host.reader.js'
import { proposalReader } from '../proposals/proposal.reader.js'
import { servicesUsed } from '../proposals/proposal.js'
import type { ProposalDraft } from '../proposals/proposal.writer.js'
import type { CalendarDay } from '../shared/calendar-day.js'
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
  const unchanged = drafts.map(draft => whatChanged(draft, { now, today }))
  const lasting = drafts.filter((_, index) => unchanged[index] === null)
  const ledgerSays = await ledger(tx).checkAll(lasting.map(draft => takingOf(draft, now)))
  const taken = new Map(lasting.map((draft, index) => [draft, ledgerSays[index]!]))
  const kept: ProposalDraft[] = []
  const dropped: UnplacedCase[] = []
  for (const [index, draft] of drafts.entries()) {
    const checked = taken.get(draft)
    const outdated = unchanged[index] ?? (checked?.ok === false ? whatIsTaken(checked.refusal) : null)
    if (outdated) dropped.push(toUnplaced(draft, outdated))
    else kept.push(draft)
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

/** What has changed of the case, the place or the host institution; null when they are as the run saw them. */
function whatChanged(
  { caseId, placeId, hostId, stay, madeFrom }: ProposalDraft,
  { now, today }: { now: Present; today: CalendarDay },
): Outdated | null {
  const entered = now.cases.get(caseId)
  if (!entered || entered.version !== madeFrom.caseVersion || entered.status !== 'CANDIDATE')
    return changed('the case was changed')
  if (now.underDecision.has(caseId)) return changed('another proposal for the case was approved')
  if (now.placeVersions.get(placeId) !== madeFrom.placeVersion) return changed('the place was changed')
  if (now.hostVersions.get(hostId) !== madeFrom.hostVersion) return changed('the host institution was changed')
  if (stay.from < today) return changed('the day of arrival has passed')
  return null
}

function changed(what: string): Outdated {
  return { cause: 'OUTCOMPETED', what }
}

/** The household of a draft that is no proposal yet: nothing is held in its name that could be in its own way. */
function takingOf({ caseId, hostId, placeId, stay }: ProposalDraft, { cases }: Present): Taking {
  const of = cases.get(caseId)!
  return { hostId, placeId, stay, services: servicesUsed(of), household: householdOf(of), proposalId: null }
}

const limits: ReadonlySet<CapacityTaken['cause']> = new Set(['HOUSEHOLDS', 'SERVICE', 'QUOTA'])

function whatIsTaken({ cause, message }: CapacityTaken): Outdated {
  return { cause: limits.has(cause) ? 'LIMIT_REACHED' : 'OUTCOMPETED', what: message.replace(/\.$/, '') }
}

function toUnplaced({ runId, caseId, stay }: ProposalDraft, { cause, what }: Outdated): UnplacedCase {
  const message = `The run found a place from ${stay.from} until ${stay.until}, but meanwhile: ${what}. Start another run.`
  return { runId, caseId, cause, message, failedRules: [], nearestMisses: [] }
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)]
}
