import { notify } from '../db/notifications.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { recordProposals, supersede } from '../proposals/proposal.writer.js'
import { today, type Clock } from '../shared/clock.js'
import type { FrozenPool } from './frozen-pool.js'
import { statusAfter, type RunStep } from './match-run.lifecycle.js'
import { done, failed, stopped } from './match-run.phases.js'
import { matchRunRepository } from './match-run.repository.js'
import { revalidated } from './match-run.storing.js'
import { storable, type MatchRun } from './match-run.js'
import { toOutcome } from './solution.mapper.js'
import type { SolverOutcome } from './solver.js'
import { unplacedCaseRepository } from './unplaced-case.repository.js'

/** How a run can end, beyond what the engine answers: by a mistake of ours, or because nobody computes it any more. */
export type RunEnd = SolverOutcome | { readonly kind: 'BUG' } | { readonly kind: 'ABANDONED' }

interface EndingRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
}

/** Ends a run in one transaction: with everything it found, or failed with a sentence. One that has ended stays as it is. */
export function endRun(
  { unitOfWork, clock }: EndingRequest,
  { run, pool }: { readonly run: Pick<MatchRun, 'id'>; readonly pool: FrozenPool | null },
  end: RunEnd,
): Promise<void> {
  return unitOfWork.transaction(async tx => {
    const repository = matchRunRepository(tx)
    const locked = await repository.lock(run.id)
    const status = locked && statusAfter(locked.status, stepFor(end))
    if (!status) return
    const ended = { status, finishedAt: clock.now() }
    if (end.kind === 'SOLVED' && pool) {
      const outcome = await revalidated(tx, toOutcome(run.id, pool, end.review), { today: today(clock) })
      await recordProposals(tx, clock, outcome.drafts)
      await unplacedCaseRepository(tx).insert(outcome.unplaced)
      const caseIds = [...outcome.drafts, ...outcome.unplaced].map(({ caseId }) => caseId)
      await supersede(tx, clock, { runId: run.id, caseIds })
      const { score, bound, gap } = end.solution
      const phase = status === 'STOPPED' ? stopped : done
      const placed = outcome.drafts.length
      await repository.update(run.id, { ...ended, ...storable({ phase, placed, score: score.total, bound, gap }) })
    } else {
      await repository.update(run.id, { ...ended, phase: failed, failure: failureOf(end) })
    }
    await notify(tx, 'matchRun', run.id)
  })
}

function stepFor(end: RunEnd): RunStep {
  if (end.kind !== 'SOLVED') return 'fail'
  return end.solution.statistics.stoppedBy === 'REQUEST' ? 'stop' : 'finish'
}

/** What the run says about its failure: what happened, that nothing is lost, and what to do. */
function failureOf({ kind }: RunEnd): string {
  switch (kind) {
    case 'BAD_PROBLEM':
    case 'INFEASIBLE_PINS':
      return 'The cases and places could not be understood by the engine; nothing was changed. Tell the operators of the platform.'
    case 'ABANDONED':
      return 'The computation was interrupted again and again; nothing was changed. Start it again.'
    default:
      return 'The computation ended unexpectedly; nothing was changed. Start it again.'
  }
}
