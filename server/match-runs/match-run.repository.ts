import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { FrozenPool } from './frozen-pool.js'
import { storable, type MatchRun, type MatchRunProgress } from './match-run.js'
import { matchRunTable, type MatchRunRow } from './match-run.table.js'

export interface MatchRunRepository {
  /** The runs with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<MatchRun[]>
  /** The run, locked until the transaction ends; null when it does not exist. */
  lock(id: string): Promise<MatchRun | null>
  /** What the run is made from. Throws when there is no such run. */
  pool(id: string): Promise<FrozenPool>
  /** The run that has not ended, if there is one. */
  underWay(): Promise<MatchRun | null>
  /** Newest first. */
  page(request: PageRequest): Promise<Page<MatchRun>>
  nextNumber(): Promise<number>
  /** Makes everybody else who would start a run wait until the transaction ends: whoever comes second sees the first. */
  lockStart(): Promise<void>
  /** Throws when another run has not ended: ask `underWay` before. */
  insert(run: MatchRun, pool: FrozenPool): Promise<void>
  update(id: string, changes: Partial<MatchRun>): Promise<void>
  /** Notes how far a run has come, unless it has ended; answers whether it is asked to stop, null when it has ended. */
  note(id: string, progress: MatchRunProgress): Promise<boolean | null>
}

/** Taken by whoever starts a run. */
const START_LOCK = 4716

export function matchRunRepository(tx: EntityManager): MatchRunRepository {
  const runs = tx.getRepository(matchRunTable)
  return {
    byIds: async ids => (ids.length === 0 ? [] : runs.findBy({ id: In([...ids]) })),
    lock: id => runs.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
    pool: async id => {
      const { problem } = await runs.findOneOrFail({ where: { id }, select: { id: true, problem: true } })
      return problem
    },
    underWay: () => runs.findOneBy({ status: In(['QUEUED', 'RUNNING']) }),
    page: request => pageOf(runs.createQueryBuilder('run'), { ...request, by: 'number', direction: 'DESC' }),
    nextNumber: async () => {
      const [row]: { number: number }[] = await tx.query(`SELECT nextval('match_run_number')::int AS number`)
      return row!.number
    },
    lockStart: async () => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [START_LOCK])
    },
    insert: async (run, problem) => {
      await runs.insert({ ...run, problem } as MatchRunRow & { problem: object })
    },
    update: async (id, changes) => {
      await runs.update({ id }, changes)
    },
    note: async (id, progress) => {
      const { phase, placed, score, bound, gap } = storable(progress)
      const [rows]: [{ stop: boolean }[], number] = await tx.query(
        `UPDATE match_run SET phase = $2, placed = $3, score = $4, bound = $5, gap = $6
         WHERE id = $1 AND status = 'RUNNING' RETURNING stop_requested AS stop`,
        [id, phase, placed, score, bound, gap],
      )
      return rows[0]?.stop ?? null
    },
  }
}
