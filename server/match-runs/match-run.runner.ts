import { setTimeout as sleep } from 'node:timers/promises'
import { complaintOf } from '../db/complaint.js'
import { notify } from '../db/notifications.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Attempt, Task } from '../jobs/job.js'
import type { Clock } from '../shared/clock.js'
import { endRun } from './match-run.ending.js'
import { statusAfter } from './match-run.lifecycle.js'
import { phaseWords, starting } from './match-run.phases.js'
import { matchRunRepository } from './match-run.repository.js'
import type { FrozenPool } from './frozen-pool.js'
import type { MatchRun } from './match-run.js'
import type { Computation, Solver, SolverOutcome } from './solver.js'

export interface MatchRunnerRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly solver: Solver
  /** Told of bugs; the run says only that something went wrong. */
  readonly report: (error: unknown) => void
  /** How often progress is noted at most, and whether to stop is asked, in milliseconds. */
  readonly noteEveryMs?: number
}

/**
 * Computes a run on a thread of its own and stores what it finds. A run that was interrupted with its server is
 * computed again from its frozen problem; whatever happens, it ends or is tried again, and never half of it is stored.
 */
export function matchRunner(request: MatchRunnerRequest): Task {
  return async ({ runId = '' }, attempt) => {
    const begun = await begin(request, runId)
    if (!begun) return
    try {
      await endRun(request, begun, await compute(request, begun, attempt))
    } catch (error) {
      // Without the database nothing can be said or stored: another attempt follows.
      const obstacle = error instanceof LeftOff ? 'LeftOff' : complaintOf(error)?.kind
      if (obstacle) throw new TryAgain(obstacle, error)
      request.report(error)
      await endRun(request, begun, { kind: 'BUG' })
    }
  }
}

/** A run that is being computed, and what it is made from. */
export interface BegunRun {
  readonly run: MatchRun
  readonly pool: FrozenPool
}

/** The process stops: the run is left as it is, for another process to begin again. */
class LeftOff extends Error {}

/** Named after what was in the way: the name is all that is logged of a job that failed. */
class TryAgain extends Error {
  constructor(obstacle: string, cause: unknown) {
    super('the match run is to be tried again', { cause })
    this.name = `TryAgain(${obstacle})`
  }
}

/** Null when the run has ended meanwhile, or never was. */
function begin({ unitOfWork, clock }: MatchRunnerRequest, runId: string): Promise<BegunRun | null> {
  return unitOfWork.transaction(async tx => {
    const repository = matchRunRepository(tx)
    const run = await repository.lock(runId)
    const status = run && statusAfter(run.status, 'begin')
    if (!status) return null
    const changes = { status, startedAt: run.startedAt ?? clock.now(), phase: starting }
    await repository.update(runId, changes)
    await notify(tx, 'matchRun', runId)
    return { run: { ...run, ...changes }, pool: await repository.pool(runId) }
  })
}

async function compute(
  request: MatchRunnerRequest,
  { run, pool }: BegunRun,
  { signal }: Attempt,
): Promise<SolverOutcome> {
  if (signal.aborted) throw new LeftOff()
  const { seed, timeLimitSeconds } = run
  const limit = timeLimitSeconds === null ? {} : { timeLimitMs: timeLimitSeconds * 1000 }
  const computation = request.solver.start(pool.problem, { seed, ...limit })
  const cancel = () => computation.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const outcome = await follow(request, run.id, computation)
    if (outcome.kind === 'CANCELLED') throw new LeftOff()
    return outcome
  } finally {
    signal.removeEventListener('abort', cancel)
    computation.cancel()
  }
}

/** Waits for the result; meanwhile notes progress and passes on a request to stop. */
async function follow(
  { unitOfWork, noteEveryMs = 200 }: MatchRunnerRequest,
  runId: string,
  computation: Computation,
): Promise<SolverOutcome> {
  const state = {
    progress: { phase: starting, placed: 0, score: 0, bound: null as number | null, gap: null as number | null },
    noted: false,
  }
  computation.onProgress(({ phase, placed, score, bound, gap }) => {
    state.progress = { phase: phaseWords[phase], placed, score, bound, gap }
    state.noted = false
  })
  for (;;) {
    const outcome = await Promise.race([computation.result, sleep(noteEveryMs, null)])
    if (outcome) return outcome
    const tell = !state.noted
    state.noted = true
    const asked = await unitOfWork
      .transaction(async tx => {
        const stop = await matchRunRepository(tx).note(runId, state.progress)
        if (tell) await notify(tx, 'matchRun', runId)
        return stop
      })
      .catch(unlessDatabase)
    if (asked === true) computation.stop()
    if (asked === null) computation.cancel()
  }
}

/** The computation goes on while the database is away; only its progress cannot be seen. */
function unlessDatabase(error: unknown): false {
  if (complaintOf(error)) return false
  throw error
}
