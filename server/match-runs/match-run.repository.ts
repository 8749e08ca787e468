import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { FrozenPlan, FrozenPool } from './frozen-pool.js'
import { storable, type MatchRun, type MatchRunProgress } from './match-run.js'
import { matchRunTable } from './match-run.table.js'

export interface MatchRunRepository {
  /** The runs with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<MatchRun[]>
  /** The run, locked until the transaction ends; null when it does not exist. */
  lock(id: string): Promise<MatchRun | null>
  /** What the run is made from; null before its computing has begun. */
  pool(id: string): Promise<FrozenPool | null>
  /** The day from which the run counts, on which nobody can have arrived yet; null before its computing has begun. */
  firstDay(id: string): Promise<CalendarDay | null>
  /** The plan the run has found; null when it has found none. */
  plan(id: string): Promise<FrozenPlan | null>
  /** The runs that have not ended, in the order of their turns: the first is being computed or about to be. */
  queue(): Promise<MatchRun[]>
  /** Newest first. */
  page(request: PageRequest): Promise<Page<MatchRun>>
  nextNumber(): Promise<number>
  /**
   * Makes everybody else who would enter a run or let one leave wait until the transaction ends. Lock the run before,
   * never after.
   */
  lockQueue(): Promise<void>
  insert(run: MatchRun): Promise<void>
  /** `kept`: what the run is made from and the plan it has found, which it keeps from then on. */
  update(id: string, changes: Partial<MatchRun>, kept?: { pool?: FrozenPool; plan?: FrozenPlan }): Promise<void>
  /** Drops what a run had from the run before, which it needs no more once it has ended. */
  forgetRemembered(id: string): Promise<void>
  /** Notes how far a run has come, unless it has ended; answers whether it is asked to stop, null when it has ended. */
  note(id: string, progress: MatchRunProgress): Promise<boolean | null>
  /** The same without a note. */
  isAskedToStop(id: string): Promise<boolean | null>
}

/** Taken by whoever enters a run into the queue or lets one leave it. */
const QUEUE_LOCK = 4716

/** For TypeORM, which takes documents of a column for entities. */
type Written = Omit<MatchRun, 'course' | 'fairness' | 'floors' | 'onTime'> & {
  fairness: object | null
  floors: object[] | null
  onTime: object | null
  course: object[]
  problem: object | null
  plan: FrozenPlan[number][] | null
}

export function matchRunRepository(tx: EntityManager): MatchRunRepository {
  const runs = tx.getRepository(matchRunTable)
  return {
    byIds: async ids => (ids.length === 0 ? [] : runs.findBy({ id: In([...ids]) })),
    lock: id => runs.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
    pool: async id => {
      const row = await runs.findOne({ where: { id }, select: { id: true, problem: true } })
      return row?.problem ?? null
    },
    firstDay: async id => {
      const rows: { day: CalendarDay | null }[] = await tx.query(
        `SELECT problem #>> '{problem,from}' AS day FROM match_run WHERE id = $1`,
        [id],
      )
      return rows[0]?.day ?? null
    },
    plan: async id => (await runs.findOne({ where: { id }, select: { id: true, plan: true } }))?.plan ?? null,
    queue: () => runs.find({ where: { status: In(['QUEUED', 'RUNNING']) }, order: { number: 'ASC' } }),
    page: request => pageOf(runs.createQueryBuilder('run'), { ...request, by: 'number', direction: 'DESC' }),
    nextNumber: async () => {
      const [row]: { number: number }[] = await tx.query(`SELECT nextval('match_run_number')::int AS number`)
      return row!.number
    },
    lockQueue: async () => {
      await tx.query('SELECT pg_advisory_xact_lock($1)', [QUEUE_LOCK])
    },
    insert: async run => {
      await runs.insert(run as Written)
    },
    update: async (id, changes, { pool, plan } = {}) => {
      await runs.update({ id }, { ...changes, ...(pool && { problem: pool }), ...(plan && { plan }) } as Written)
    },
    forgetRemembered: async id => {
      await tx.query(
        `UPDATE match_run SET problem = problem #- '{expected,remembered}'
         WHERE id = $1 AND problem->'expected' ? 'remembered'`,
        [id],
      )
    },
    note: async (id, progress) => {
      const { phase, placed, score, bound, gap, elapsedMs, course } = storable(progress)
      const [rows]: [{ stop: boolean }[], number] = await tx.query(
        `UPDATE match_run SET phase = $2, placed = $3, score = $4, bound = $5, gap = $6, elapsed_ms = $7, course = $8
         WHERE id = $1 AND status = 'RUNNING' RETURNING stop_requested AS stop`,
        [id, phase, placed, score, bound, gap, elapsedMs, JSON.stringify(course)],
      )
      return rows[0]?.stop ?? null
    },
    isAskedToStop: async id => {
      const rows: { stop: boolean }[] = await tx.query(
        `SELECT stop_requested AS stop FROM match_run WHERE id = $1 AND status = 'RUNNING'`,
        [id],
      )
      return rows[0]?.stop ?? null
    },
  }
}
