import { setTimeout as sleep } from 'node:timers/promises'
import { complaintOf } from '../db/complaint.js'
import { notify } from '../db/notifications.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Attempt, Task } from '../jobs/job.js'
import type { Clock } from '../shared/clock.js'
import { today } from '../shared/clock.js'
import { withPoint } from './run-course.js'
import { countsPlainPoints, engineManner, type RunManner } from './run-manner.js'
import { endRun, noProgress, type EndingRun } from './match-run.ending.js'
import { statusAfter } from './match-run.lifecycle.js'
import { phaseWords, starting, startingAgain } from './match-run.phases.js'
import { matchRunRepository } from './match-run.repository.js'
import { caseCount, placeCount, type FrozenPool } from './frozen-pool.js'
import { freeze } from './frozen-pool.mapper.js'
import type { MatchRun, MatchRunProgress } from './match-run.js'
import { readPool } from './pool.snapshot.js'
import type { Computation, Solver, SolverOutcome } from './solver.js'

export interface MatchRunnerRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly solver: Solver
  /** Told of bugs; the run says only that something went wrong. */
  readonly report: (error: unknown) => void
  /** How often it is looked whether there is progress to note, and whether to stop is asked, in milliseconds. */
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
    const { pool } = begun
    const missing = caseCount(pool) === 0 ? 'CANDIDATES' : placeCount(pool) === 0 ? 'PLACES' : null
    try {
      if (missing) await endRun(request, { ...begun, progress: noProgress }, { kind: 'EMPTY_POOL', missing })
      else {
        const { outcome, progress } = await compute(request, begun, attempt)
        await endRun(request, { ...begun, progress }, outcome)
      }
    } catch (error) {
      // Without the database nothing can be said or stored: another attempt follows.
      const obstacle = error instanceof LeftOff ? 'LeftOff' : complaintOf(error)?.kind
      if (obstacle) throw new TryAgain(obstacle, error)
      request.report(error)
      await endRun(request, { ...begun, progress: noProgress }, { kind: 'BUG' })
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

/**
 * Begins a run whose turn it is: the pool as it is now is what the run is made from, unless it was begun before. Null
 * when it has ended meanwhile, or never was.
 */
async function begin({ unitOfWork, clock }: MatchRunnerRequest, runId: string): Promise<BegunRun | null> {
  const day = { today: today(clock) }
  const present = await unitOfWork.read(async tx => {
    const [asked] = await matchRunRepository(tx).byIds([runId])
    if (!asked || asked.startedAt !== null) return null
    return freeze(await readPool(tx, { ...day, lookAhead: asked.lookAhead }), day)
  })
  return unitOfWork.transaction(async tx => {
    const repository = matchRunRepository(tx)
    const run = await repository.lock(runId)
    const status = run && statusAfter(run.status, 'begin')
    if (!status) return null
    const before = await repository.pool(runId)
    const pool = before ?? present
    if (!pool) throw new Error('a match run has forgotten what it is made from')
    const changes = {
      ...unknown,
      status,
      caseCount: caseCount(pool),
      placeCount: placeCount(pool),
      ...(before ? { phase: startingAgain } : { phase: starting, startedAt: clock.now() }),
    }
    await repository.update(runId, changes, before ? {} : { pool })
    await notify(tx, 'matchRun', runId)
    return { run: { ...run, ...changes }, pool }
  })
}

/** What is known of a plan before computing has shown anything. */
const unknown = { placed: 0, score: 0, bound: null, gap: null, elapsedMs: 0, course: [] } as const

interface Computed {
  readonly outcome: SolverOutcome
  readonly progress: EndingRun['progress']
}

async function compute(request: MatchRunnerRequest, { run, pool }: BegunRun, { signal }: Attempt): Promise<Computed> {
  if (signal.aborted) throw new LeftOff()
  const { seed, timeLimitSeconds } = run
  const limit = timeLimitSeconds === null ? {} : { timeLimitMs: timeLimitSeconds * 1000 }
  const manner = engineManner(run, pool)
  const computation = request.solver.start(pool.problem, { seed, ...limit, ...(manner && { manner }) })
  const cancel = () => computation.cancel()
  signal.addEventListener('abort', cancel, { once: true })
  try {
    const computed = await follow(request, run, computation)
    if (computed.outcome.kind === 'CANCELLED') throw new LeftOff()
    return computed
  } finally {
    signal.removeEventListener('abort', cancel)
    computation.cancel()
  }
}

/** Waits for the result; meanwhile notes progress and passes on a request to stop. */
async function follow(
  { unitOfWork, noteEveryMs = NOTE_EVERY_MS }: MatchRunnerRequest,
  run: Pick<MatchRun, 'id' | 'phase' | keyof RunManner>,
  computation: Computation,
): Promise<Computed> {
  const begun = performance.now()
  const elapsedMs = () => Math.round(performance.now() - begun)
  const state = { progress: { ...unknown, phase: run.phase } as MatchRunProgress, noted: true }
  computation.onProgress(({ phase, placed, score, bound, gap }) => {
    const known = { phase: phaseWords[phase], placed, elapsedMs: elapsedMs() }
    state.noted = false
    if (!countsPlainPoints(run)) state.progress = { ...state.progress, ...known }
    else {
      const point = { elapsedMs: known.elapsedMs, placed, score, bound }
      state.progress = { ...known, ...point, gap, course: withPoint(state.progress.course, point) }
    }
  })
  for (let turn = 1; ; turn++) {
    const pause = Math.max(0, turn * noteEveryMs - elapsedMs())
    const outcome = await Promise.race([computation.result, sleep(pause, null)])
    if (outcome) return { outcome, progress: { ...state.progress, elapsedMs: elapsedMs() } }
    const { progress, noted } = state
    state.noted = true
    const asked = await unitOfWork
      .transaction(async tx => {
        const repository = matchRunRepository(tx)
        if (noted) return repository.isAskedToStop(run.id)
        const stop = await repository.note(run.id, progress)
        await notify(tx, 'matchRun', run.id)
        return stop
      })
      .catch(unlessDatabase)
    if (asked === true) computation.stop()
    if (asked === null) computation.cancel()
  }
}

/** So often that whoever watches sees the plan move, five times a second at least, also when a note takes its time. */
const NOTE_EVERY_MS = 100

/** The computation goes on while the database is away; only its progress cannot be seen. */
function unlessDatabase(error: unknown): false {
  if (complaintOf(error)) return false
  throw error
}
