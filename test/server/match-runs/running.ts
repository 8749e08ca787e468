import { randomUUID } from 'node:crypto'
import type { Place } from '../../../server/capacity/place.js'
import type { RelocationCase } from '../../../server/cases/relocation-case.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'
import type { Attempt, Task } from '../../../server/jobs/job.js'
import { startJobs, type Jobs } from '../../../server/jobs/job.runner.js'
import type { FrozenPool } from '../../../server/match-runs/frozen-pool.js'
import { matchRunRepository } from '../../../server/match-runs/match-run.repository.js'
import { matchRunner } from '../../../server/match-runs/match-run.runner.js'
import type { MatchRun } from '../../../server/match-runs/match-run.js'
import type { Solver, SolverOutcome } from '../../../server/match-runs/solver.js'
import type { UnplacedCase } from '../../../server/match-runs/unplaced-case.js'
import { proposalReader } from '../../../server/proposals/proposal.reader.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import { answer } from './engine-solver.js'
import { fakeSolver, type FakeComputation } from './fake-solver.js'
import { days, matchWorld, valueOf, type MatchWorld } from './world.js'

/** A world in which runs are computed. */
export interface RunningWorld extends MatchWorld {
  /** What the operators were told. */
  readonly bugs: unknown[]
  task(solver: Solver): Task
  /** Begins to do jobs. */
  work(solver: Solver): Promise<Jobs>
  run(id: string): Promise<MatchRun>
  /** What a run that has begun is made from. */
  frozen(id: string): Promise<FrozenPool>
  proposals(runId: string): Promise<Proposal[]>
  unplaced(runId: string): Promise<UnplacedCase[]>
  poolOfOne(): Promise<PoolOfOne>
  /** A run of one candidate and one place that is being computed. */
  begun(): Promise<PoolOfOne & { id: string; computation: FakeComputation; doing: Promise<void> }>
  /** Blocks a place on all its days. */
  block(placeId: string): Promise<void>
}

export interface PoolOfOne {
  readonly host: HostInstitution
  readonly place: Place
  readonly candidate: RelocationCase
}

export async function runningWorld(): Promise<RunningWorld> {
  const world = await matchWorld()
  const { unitOfWork, clock, matchRuns, coordinator } = world
  const bugs: unknown[] = []
  const task = (solver: Solver) =>
    matchRunner({ unitOfWork, clock, solver, report: error => bugs.push(error), noteEveryMs: 5 })
  const poolOfOne = async () => {
    const host = await world.host()
    const place = await world.place(host.id)
    return { host, place, candidate: await world.candidate() }
  }
  return {
    ...world,
    bugs,
    task,
    clear: async () => {
      bugs.splice(0)
      await world.clear()
    },
    work: solver =>
      startJobs({
        url: world.database.url,
        tasks: { 'run-match': task(solver) },
        recurrences: [],
        log: () => undefined,
        pollMs: 50,
        graceMs: 200,
      }),
    run: id => matchRuns.matchRun(coordinator, id) as Promise<MatchRun>,
    frozen: async id => (await unitOfWork.read(tx => matchRunRepository(tx).pool(id)))!,
    proposals: id => unitOfWork.read(tx => proposalReader(tx).ofRuns([id])),
    unplaced: id => matchRuns.unplacedCases(coordinator, [id]),
    poolOfOne,
    begun: async () => {
      const pool = await poolOfOne()
      const { id } = valueOf(await world.start())
      const solver = fakeSolver()
      const doing = task(solver)({ runId: id }, attempt())
      return { ...pool, id, computation: await solver.begun(), doing }
    },
    block: async placeId => {
      const { from, until } = days('2027-03-01', '2028-03-01')
      await world.database.dataSource.query(
        `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
         VALUES ($1, $2, 'BLOCK', daterange($3, $4), daterange($3, $4), '{}')`,
        [randomUUID(), placeId, from, until],
      )
    },
  }
}

/** The first attempt at a job, with others to follow. */
export function attempt(more: Partial<Attempt> = {}): Attempt {
  return { number: 1, last: false, signal: new AbortController().signal, ...more }
}

/** What the real engine finds, ended in the way given. */
export function stoppedBy(by: 'REQUEST' | 'FINISHED', json: unknown): SolverOutcome {
  const found = answer(json, { seed: 1 })
  if (found.kind !== 'SOLVED') throw new Error(`not solved but ${found.kind}`)
  const { solution } = found
  return { ...found, solution: { ...solution, statistics: { ...solution.statistics, stoppedBy: by } } }
}
