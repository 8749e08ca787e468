import type { FairnessReport as EngineFairness, Solution } from '../../matching/index.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { recordProposals, supersede } from '../proposals/proposal.writer.js'
import { today, type Clock } from '../shared/clock.js'
import type { FairnessReport } from './fairness.js'
import type { FrozenPlan, FrozenPool } from './frozen-pool.js'
import { aimsOf } from './run-aims.js'
import { withPoint } from './run-course.js'
import { statusAfter, type RunStep } from './match-run.lifecycle.js'
import { done, failed, stopped } from './match-run.phases.js'
import { leaveQueue } from './match-run.queue.js'
import { leavePrices } from './match-run.prices.js'
import { matchRunRepository } from './match-run.repository.js'
import { revalidated } from './match-run.storing.js'
import { storable, type MatchRun, type MatchRunProgress } from './match-run.js'
import { toOutcome } from './solution.mapper.js'
import type { SolverOutcome } from './solver.js'
import { unplacedCaseRepository } from './unplaced-case.repository.js'

/** How a run can end, beyond what the engine answers: by a mistake of ours, or because nobody computes it any more. */
export type RunEnd =
  | SolverOutcome
  | { readonly kind: 'BUG' }
  | { readonly kind: 'ABANDONED' }
  | { readonly kind: 'EMPTY_POOL'; readonly missing: 'CANDIDATES' | 'PLACES' }

/** A run that is to end, with what it was made from and how it came to its end, as far as there is any of it. */
export interface EndingRun {
  readonly run: Pick<MatchRun, 'id'>
  readonly pool: FrozenPool | null
  readonly progress: Pick<MatchRunProgress, 'elapsedMs' | 'course'>
}

export const noProgress: EndingRun['progress'] = { elapsedMs: 0, course: [] }

interface EndingRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
}

/**
 * Ends a run in one transaction: with everything it found, or failed with a sentence. The next one in the queue has its
 * turn. One that has ended stays as it is.
 */
export function endRun(
  { unitOfWork, clock }: EndingRequest,
  { run, pool, progress }: EndingRun,
  end: RunEnd,
): Promise<void> {
  return unitOfWork.transaction(async tx => {
    const repository = matchRunRepository(tx)
    const locked = await repository.lock(run.id)
    const status = locked && statusAfter(locked.status, stepFor(end))
    if (!status) return
    const ended = { status, finishedAt: clock.now() }
    await repository.forgetRemembered(run.id)
    if (end.kind === 'SOLVED' && end.faults.length > 0)
      throw new Error('the engine answered with a plan that breaks rules')
    if (end.kind === 'SOLVED' && pool) {
      const outcome = await revalidated(tx, toOutcome(run.id, pool, end.review), { today: today(clock) })
      await recordProposals(tx, clock, outcome.drafts)
      await unplacedCaseRepository(tx).insert(outcome.unplaced)
      const caseIds = [...outcome.drafts, ...outcome.unplaced].map(({ caseId }) => caseId)
      await supersede(tx, clock, { runId: run.id, caseIds })
      const { score, bound, gap } = end.solution
      const phase = status === 'STOPPED' ? stopped : done
      const placed = outcome.drafts.length
      const course = withPoint(progress.course, { elapsedMs: progress.elapsedMs, placed, score: score.total, bound })
      const standing = storable({ ...progress, course, phase, placed, score: score.total, bound, gap })
      const lookAheadNote = locked.lookAhead ? await leavePrices(tx, { runId: run.id, pool, ahead: end.ahead }) : null
      const fairness = end.fairness === undefined ? null : fairnessOf(end.fairness)
      const aims = aimsOf(end.solution.statistics, fairness)
      await leaveQueue(tx, locked, { ...ended, ...standing, ...aims, fairness, lookAheadNote }, planOf(end.solution))
    } else {
      await leaveQueue(tx, locked, { ...ended, phase: failed, failure: failureOf(end) })
    }
  })
}

/** What is kept of the fairness of a plan: figures by group, and no case by name. */
function fairnessOf({ overall, rows, stability }: EngineFairness): FairnessReport {
  const figures = ({ cases, placeable, plan, byPriority }: EngineFairness['overall']) => {
    const outcome = ({ placed, rate, meanWaitingDays }: typeof plan) => ({ placed, rate, meanWaitingDays })
    return { cases, placeable, plan: outcome(plan), byPriority: outcome(byPriority) }
  }
  return {
    overall: figures(overall),
    rows: rows.map(row => ({ dimension: row.dimension, value: row.value, small: row.small, ...figures(row) })),
    envyPairs: stability.envyPairs,
    enviousCases: stability.enviousCases,
  }
}

/** All of the plan, with what was dropped because it was decided otherwise meanwhile: it belongs to the snapshot. */
function planOf({ assignments }: Solution): FrozenPlan {
  return assignments.map(({ case: of, place, from, until }) => ({ case: of, place, from, until }))
}

function stepFor(end: RunEnd): RunStep {
  if (end.kind !== 'SOLVED') return 'fail'
  return end.solution.statistics.stoppedBy === 'REQUEST' ? 'stop' : 'finish'
}

/** What there was to begin with when the run had its turn. */
const emptyPoolMessages = {
  CANDIDATES: 'When its turn came there was no candidate left to find a place for; nothing was changed.',
  PLACES: 'When its turn came the network had no place left; nothing was changed.',
} as const

/** What the run says about its failure: what happened, that nothing is lost, and what to do. */
function failureOf(end: RunEnd): string {
  switch (end.kind) {
    case 'BAD_PROBLEM':
    case 'INFEASIBLE_PINS':
      return 'The cases and places could not be understood by the engine; nothing was changed. Tell the operators of the platform.'
    case 'EMPTY_POOL':
      return emptyPoolMessages[end.missing]
    case 'ABANDONED':
      return 'The computation was interrupted again and again; nothing was changed. Start it again.'
    default:
      return 'The computation ended unexpectedly; nothing was changed. Start it again.'
  }
}
