import type { CoordinatorViewer } from '../access/viewer.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { calendarDay } from '../shared/calendar-day.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Analyst, AnalystAnswer } from './analyst.js'
import { planOfNow, planOfRun, type AskedPlan } from './asked-plan.snapshot.js'
import type { CapacityRefusal, CapacityWorth } from './capacity-outlook.js'
import { toCapacityWorths } from './capacity-outlook.mapper.js'
import { matchRunRepository } from './match-run.repository.js'
import type { PlaceRanking, RankedPlace } from './place-ranking.js'
import { lookUp } from './solution.mapper.js'
import { scoreTerms } from './term-wording.js'
import { outOfTimeMessage } from './unplaced-wording.js'
import { effectMessage } from './what-if-wording.js'
import { toEngineChanges } from './what-if.changes.js'
import { faultsInChanges, toWhatIfOutcome } from './what-if.mapper.js'
import type { SupposedChange, WhatIfOutcome, WhatIfRefusal } from './what-if.js'

export interface PlanningService {
  /** The best places for one candidate as things are now; null when there is no such case. Nothing is kept of it. */
  rankPlaces(viewer: CoordinatorViewer, asked: { caseId: string; first: number }): Promise<PlaceRanking | null>
  /** What would become of a plan: of a run's, or without one of what is proposed and undecided now. Nothing is kept of it. */
  whatIf(
    viewer: CoordinatorViewer,
    asked: { matchRunId: string | null; changes: readonly SupposedChange[] },
  ): Promise<Result<WhatIfOutcome, WhatIfRefusal>>
  /** What would help most among capacity that does not exist, tried on a plan as `whatIf` does; what gained most first. */
  valueOfCapacity(
    viewer: CoordinatorViewer,
    asked: { matchRunId: string | null },
  ): Promise<Result<readonly CapacityWorth[], CapacityRefusal>>
}

export interface PlanningRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly analyst: Analyst
}

/** Longer than anything should take in the network of today, and short enough for somebody who waits. */
const TIME_LIMIT = { timeLimitMs: 30_000 }
/** Some twenty trials, each like a question of its own. */
const TRIALS_TIME_LIMIT = { timeLimitMs: 60_000 }

export function planningService({ unitOfWork, clock, analyst }: PlanningRequest): PlanningService {
  return {
    rankPlaces: async (_viewer, { caseId, first }) => {
      const asOf = clock.now()
      const nothing = (obstacle: string): PlaceRanking => ({ caseId, asOf, places: [], obstacle })
      const found = await unitOfWork.read(async tx => {
        const [of] = await relocationCaseReader(tx).byIds([caseId])
        if (!of) return null
        const candidate = of.status === 'CANDIDATE'
        return { of, asked: candidate ? await planOfNow(tx, { today: today(clock), withCase: caseId }) : null }
      })
      if (!found) return null
      const { of, asked } = found
      if (!asked) return nothing(`${of.reference} is no candidate; only cases in the pool can be given a place.`)
      const late = asked.pool.outOfTime.find(each => each.caseId === caseId)
      if (late) return nothing(outOfTimeMessage(late))
      const answer = await ask(asked, { kind: 'RANK', case: of.reference, limit: first })
      if (answer.kind !== 'RANKED') return nothing(sorry(answer))
      const places = toRankedPlaces(answer.stays, asked)
      const none = 'No place could take this candidate on any days; a match run says which rules stand in the way.'
      return { ...nothing(none), places, ...(places.length > 0 && { obstacle: null }) }
    },

    whatIf: async (_viewer, { matchRunId, changes }) => {
      const asked = await planFor(matchRunId)
      if (!asked) return refuse({ kind: 'NotFound' })
      const said = toEngineChanges(asked.pool, changes)
      if (!said.ok) return refuse({ kind: 'InvalidChanges', faults: said.refusal })
      const answer = await ask(asked, { kind: 'WHAT_IF', changes: said.value.file })
      switch (answer.kind) {
        case 'CHANGED':
          return success(toWhatIfOutcome(answer, asked, said.value.newPlaces))
        case 'BAD_CHANGES':
          return refuse({ kind: 'InvalidChanges', faults: faultsInChanges(answer.faults) })
        default:
          return refuse(noAnswer(answer))
      }
    },

    valueOfCapacity: async (_viewer, { matchRunId }) => {
      const asked = await planFor(matchRunId)
      if (!asked) return refuse({ kind: 'NotFound' })
      const answer = await ask(asked, { kind: 'CAPACITY' }, TRIALS_TIME_LIMIT)
      return answer.kind === 'VALUED' ? success(toCapacityWorths(answer, asked)) : refuse(noAnswer(answer))
    },
  }

  /** The plan a run has kept, or without one what is proposed now; null when there is no such run or plan. */
  function planFor(matchRunId: string | null): Promise<AskedPlan | null> {
    return unitOfWork.read(tx =>
      matchRunId === null ? planOfNow(tx, { today: today(clock) }) : planKept(tx, matchRunId),
    )
  }

  function ask(
    { key, pool, plan }: AskedPlan,
    question: Parameters<Analyst['ask']>[1],
    limit = TIME_LIMIT,
  ): Promise<AnalystAnswer> {
    return analyst.ask({ key, problem: pool.problem, plan: { assignments: plan } }, question, limit)
  }
}

/** The plan a run has kept; null when there is no such run, or it has found none. */
async function planKept(tx: Parameters<typeof matchRunRepository>[0], id: string): Promise<AskedPlan | null> {
  const repository = matchRunRepository(tx)
  const [pool, plan] = [await repository.pool(id), await repository.plan(id)]
  return pool && plan ? planOfRun({ id }, pool, plan) : null
}

function toRankedPlaces(
  stays: Extract<AnalystAnswer, { kind: 'RANKED' }>['stays'],
  { pool }: AskedPlan,
): readonly RankedPlace[] {
  const { caseWords } = lookUp(pool)
  return stays.map(({ place, from, until, points, terms, effect }) => ({
    placeId: pool.ids.places[place]!,
    from: calendarDay(from),
    until: calendarDay(until),
    points,
    terms: scoreTerms(terms),
    effect: effect.kind,
    displaces: effect.kind === 'DISPLACES' ? effect.cases.map(name => pool.ids.cases[name]!) : [],
    message: effectMessage(effect, caseWords),
  }))
}

function noAnswer({ kind }: AnalystAnswer) {
  const why = kind === 'INFEASIBLE_PINS' ? 'INFEASIBLE' : kind === 'TOO_SLOW' ? 'TOO_SLOW' : 'BROKEN'
  return { kind: 'NoAnswer', why } as const
}

function sorry({ kind }: AnalystAnswer): string {
  return kind === 'TOO_SLOW'
    ? 'Looking for places took too long; try again in a moment.'
    : 'The places could not be looked at; try again, and tell the operators of the platform when it stays so.'
}
