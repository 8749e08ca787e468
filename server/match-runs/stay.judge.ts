import type { Assignment, PlacedReview, Terms } from '../../matching/index.js'
import { freshnessReader } from '../capacity/freshness.reader.js'
import { placeReader } from '../capacity/place.reader.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import type { Transaction } from '../db/unit-of-work.js'
import { hostReader } from '../hosts/host.reader.js'
import type { EligibilityQuestion, Judgement } from '../proposals/eligibility.js'
import { proposalReader } from '../proposals/proposal.reader.js'
import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { loadEngine, type Engine } from './engine.js'
import { freeze } from './frozen-pool.mapper.js'
import type { FrozenPool } from './frozen-pool.js'
import { matchRunRepository } from './match-run.repository.js'
import { placesInEngine } from './places-in-engine.js'
import { daysThatCount } from './pool.snapshot.js'
import type { Pool } from './problem.mapper.js'
import { lookUp, toReview } from './solution.mapper.js'
import { outOfTimeMessage } from './unplaced-wording.js'

type CaseAndPlace = Pick<EligibilityQuestion, 'caseId' | 'placeId'>

/**
 * Judges one stay of one case as things are now, beside what is held and taken, and not beside other proposals: what
 * every rule says, and what the stay is worth. Only the days of notice count from the day of the run that named the
 * stay. Throws when case, place or run do not exist.
 */
export function stayJudge({ clock }: { clock: Clock }) {
  return async (tx: Transaction, question: EligibilityQuestion): Promise<Judgement> => {
    const day = question.namedBy === null ? today(clock) : await firstDayOf(tx, question.namedBy)
    const pool = freeze(await poolFor(tx, question, day), { today: day, alone: true })
    const [late] = pool.outOfTime
    return late ? tooLate(outOfTimeMessage(late)) : judge(await loadEngine(), pool, question)
  }
}

async function firstDayOf(tx: Transaction, runId: string): Promise<CalendarDay> {
  const day = await matchRunRepository(tx).firstDay(runId)
  if (day === null) throw new Error('a stay was named by a run that has not begun')
  return day
}

/** The case, and the host of the place with all its places: the limits of a host reach over all of them. */
async function poolFor(tx: Transaction, { caseId, placeId }: CaseAndPlace, day: CalendarDay): Promise<Pool> {
  const [entered] = await relocationCaseReader(tx).byIds([caseId])
  const [place] = await placeReader(tx).byIds([placeId])
  if (!entered || !place) throw new Error('a stay to judge is of no case or at no place')
  const hosts = await hostReader(tx).byIds([place.hostId])
  return {
    cases: [entered],
    hosts,
    calendars: await placeReader(tx).calendarsOfHost(place.hostId, daysThatCount(hosts, day)),
    staleHosts: await freshnessReader(tx).staleHosts([place.hostId], day),
    keptApart: (await proposalReader(tx).keptApart([caseId])).filter(pair =>
      'hostId' in pair ? pair.hostId === place.hostId : pair.placeId === placeId,
    ),
  }
}

function judge(engine: Engine, pool: FrozenPool, { caseId, placeId, stay }: EligibilityQuestion): Judgement {
  const until = addDays(stay.until, 1) > pool.problem.until ? addDays(stay.until, 1) : pool.problem.until
  const read = engine.readProblem({ ...pool.problem, until })
  if (!read.ok) throw new Error('the engine cannot read a problem of one stay')
  const asked = {
    ...inTheEngine(pool, { caseId, placeId, stay }),
    from: stay.from,
    until: stay.until,
    points: 0,
    terms: noTerms(engine),
  }
  const [placed] = engine.review(read.problem, { assignments: [asked] }).placed
  if (!placed) throw new Error('the engine says nothing about the stay it was asked about')
  const assignment = worth(asked, placed)
  // Whether another place would be better is not asked here: somebody has decided to propose this one.
  const reasons = placed.reasons.filter(reason => reason.kind !== 'CHOICE')
  const judged = toReview({ ...placed, assignment, reasons }, lookUp(pool))
  return { points: assignment.points, review: { ...judged, alternatives: [] } }
}

function inTheEngine(
  pool: FrozenPool,
  { caseId, placeId, stay }: Omit<EligibilityQuestion, 'namedBy'>,
): Pick<Assignment, 'case' | 'place'> {
  const { cases } = pool.ids
  const of = Object.keys(cases).find(pseudonym => cases[pseudonym] === caseId)!
  return { case: of, place: placesInEngine(pool).partFor(placeId, stay)!.id }
}

/** The stay with its points, which the engine tells term by term. */
function worth(asked: Assignment, { reasons }: PlacedReview): Assignment {
  const told = reasons.flatMap(reason => (reason.kind === 'TERM' ? [[reason.term, reason.points] as const] : []))
  const points = told.reduce((sum, [, term]) => sum + term, 0)
  return { ...asked, points, terms: { ...asked.terms, ...Object.fromEntries(told) } }
}

function noTerms({ termIds }: Engine): Terms {
  return Object.fromEntries(termIds.map(term => [term, 0])) as unknown as Terms
}

function tooLate(message: string): Judgement {
  const finding = { rule: 'ARRIVAL', passed: false, authority: 'CASE', message } as const
  return { points: 0, review: { terms: [], findings: [finding], reasons: [], alternatives: [] } }
}
