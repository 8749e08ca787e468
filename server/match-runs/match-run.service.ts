import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer } from '../access/viewer.js'
import { relocationCaseReader } from '../cases/relocation-case.reader.js'
import { notify } from '../db/notifications.js'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import type { Page, PageRequest } from '../shared/page.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { StartRunRefusal, StopRunRefusal } from './match-run.errors.js'
import { hasEnded } from './match-run.lifecycle.js'
import { stoppedBefore, waiting as waitingForTurn } from './match-run.phases.js'
import { enqueue, leaveQueue, runsAhead, waitingIfFull } from './match-run.queue.js'
import { matchRunRepository } from './match-run.repository.js'
import { largestInteger, type MatchRun } from './match-run.js'
import { countPool } from './pool.snapshot.js'
import { mannerOf, type RunManner } from './run-manner.js'
import { unplacedCaseRepository } from './unplaced-case.repository.js'
import type { UnplacedCase } from './unplaced-case.js'

/** A manner as it was asked for; `mannerOf` says what becomes of it. */
export interface RunToStart extends RunManner {
  readonly seed: number
  /** Seconds; null to run to the end. */
  readonly timeLimitSeconds: number | null
  readonly idempotencyKey: string
}

export interface MatchRunService {
  /**
   * Enters a run. Runs are computed one at a time, in the order in which they were asked for; each works on the pool as
   * it is when its turn comes, so that it sees what was decided while it waited.
   */
  startMatchRun(viewer: CoordinatorViewer, request: RunToStart): Promise<Result<MatchRun, StartRunRefusal>>
  /** Asks a run to end soon with its best plan; one that waits for its turn ends at once without any. */
  stopMatchRun(viewer: CoordinatorViewer, id: string): Promise<Result<MatchRun, StopRunRefusal>>
  matchRun(viewer: CoordinatorViewer, id: string): Promise<MatchRun | null>
  /** How many runs have their turn before this one, counting the one being computed; null when it does not wait. */
  runsAhead(viewer: CoordinatorViewer, run: MatchRun): Promise<number | null>
  /** Newest first. */
  matchRuns(viewer: CoordinatorViewer, request: PageRequest): Promise<Page<MatchRun>>
  /** The candidates some runs found no place for, gravest risk first. */
  unplacedCases(viewer: CoordinatorViewer, runIds: readonly string[]): Promise<UnplacedCase[]>
}

const LONGEST_SECONDS = 600

export function matchRunService({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): MatchRunService {
  return {
    startMatchRun: async (viewer, { idempotencyKey: key, ...body }) => {
      const manner = mannerOf(body)
      const faults = [...faultsOf(body), ...(manner.ok ? [] : manner.refusal)]
      if (!manner.ok || faults.length > 0) return refuse({ kind: 'InvalidRun', faults })
      return unitOfWork.transaction(async tx => {
        const entered = await once({ tx, clock, viewer, key, operation: 'startMatchRun', body }, () =>
          enter(tx, { ...body, ...manner.value, by: viewer.accountId, now: clock.now() }),
        )
        return entered.ok ? success(await known(tx, entered.value.id)) : entered
      })
    },

    stopMatchRun: (_viewer, id) =>
      unitOfWork.transaction(async (tx): Promise<Result<MatchRun, StopRunRefusal>> => {
        const repository = matchRunRepository(tx)
        const run = await repository.lock(id)
        if (!run) return refuse({ kind: 'NotFound' })
        if (hasEnded(run)) return refuse({ kind: 'RunEnded', status: run.status })
        const ended = { status: 'STOPPED', finishedAt: clock.now(), phase: stoppedBefore, stopRequested: true } as const
        if (run.status === 'QUEUED') await leaveQueue(tx, run, ended)
        else {
          await repository.update(id, { stopRequested: true })
          await notify(tx, 'matchRun', id)
        }
        return success(await known(tx, id))
      }),

    matchRun: (_viewer, id) => unitOfWork.read(async tx => (await matchRunRepository(tx).byIds([id]))[0] ?? null),
    runsAhead: async (_viewer, run) => (run.status === 'QUEUED' ? unitOfWork.read(tx => runsAhead(tx, run)) : null),
    matchRuns: (_viewer, request) => unitOfWork.read(tx => matchRunRepository(tx).page(request)),
    unplacedCases: (_viewer, runIds) =>
      unitOfWork.read(async tx => {
        const unplaced = await unplacedCaseRepository(tx).ofRuns(runIds)
        const cases = await relocationCaseReader(tx).byIds(unplaced.map(({ caseId }) => caseId))
        const risk = new Map(cases.map(({ id, riskLevel }) => [id, riskLevel]))
        return unplaced.toSorted((one, other) => (risk.get(other.caseId) ?? 0) - (risk.get(one.caseId) ?? 0))
      }),
  }
}

function* faultsOf({ seed, timeLimitSeconds }: Omit<RunToStart, 'idempotencyKey'>): Generator<InvalidInput> {
  if (!Number.isInteger(seed) || seed < 0 || seed > largestInteger)
    yield { kind: 'InvalidInput', path: ['seed'], message: `The seed is a whole number from 0 to ${largestInteger}.` }
  if (timeLimitSeconds === null) return
  if (!Number.isInteger(timeLimitSeconds) || timeLimitSeconds < 1 || timeLimitSeconds > LONGEST_SECONDS) {
    const message = `The time limit is 1 to ${LONGEST_SECONDS} seconds; leave it out to run to the end.`
    yield { kind: 'InvalidInput', path: ['timeLimitSeconds'], message }
  }
}

async function enter(
  tx: EntityManager,
  request: Omit<RunToStart, 'idempotencyKey'> & { by: string; now: Date },
): Promise<Result<{ id: string }, StartRunRefusal>> {
  const { seed, timeLimitSeconds, lookAhead, tiers, floorShare, by, now } = request
  const repository = matchRunRepository(tx)
  const { cases: caseCount, places: placeCount } = await countPool(tx)
  if (caseCount === 0) return refuse({ kind: 'EmptyPool', missing: 'CANDIDATES' })
  if (placeCount === 0) return refuse({ kind: 'EmptyPool', missing: 'PLACES' })
  await repository.lockQueue()
  const waiting = await waitingIfFull(tx)
  if (waiting !== null) return refuse({ kind: 'MatchRunQueueFull', waiting })
  const run: MatchRun = {
    id: newId(),
    number: await repository.nextNumber(),
    status: 'QUEUED',
    requestedBy: by,
    queuedAt: now,
    startedAt: null,
    finishedAt: null,
    seed,
    timeLimitSeconds,
    lookAhead,
    lookAheadNote: null,
    tiers,
    floorShare,
    caseCount,
    placeCount,
    stopRequested: false,
    phase: waitingForTurn,
    placed: 0,
    score: 0,
    bound: null,
    gap: null,
    elapsedMs: 0,
    course: [],
    fairness: null,
    floors: null,
    onTime: null,
    failure: null,
  }
  await enqueue(tx, run)
  return success({ id: run.id })
}

async function known(tx: EntityManager, id: string): Promise<MatchRun> {
  const [run] = await matchRunRepository(tx).byIds([id])
  if (!run) throw new Error('a match run that was just written is not there')
  return run
}
