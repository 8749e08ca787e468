import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import { proposalReader } from '../proposals/proposal.reader.js'
import { addDays, calendarDay, type CalendarDay } from '../shared/calendar-day.js'
import { freeze } from './frozen-pool.mapper.js'
import type { FrozenPlan, FrozenPool } from './frozen-pool.js'
import { placesInEngine } from './places-in-engine.js'
import { readPool } from './pool.snapshot.js'

/** A plan to ask about, and what it is made from. */
export interface AskedPlan {
  /** Equal for equal plans. */
  readonly key: string
  readonly pool: FrozenPool
  readonly plan: FrozenPlan
}

/** What is supposed may reach beyond the last day that the network offers now. */
const ROOM_DAYS = 366

/** The pool of now, and what is proposed for it and undecided. `with` is in the pool even while it is under decision. */
export async function planOfNow(
  tx: EntityManager,
  { today, withCase }: { today: CalendarDay; withCase?: string },
): Promise<AskedPlan> {
  const pool = withRoom(freeze(await readPool(tx, { today, ...(withCase && { withCase }) }), { today }))
  const cases = new Map(Object.entries(pool.ids.cases).map(([name, id]) => [id, name]))
  const places = placesInEngine(pool)
  const plan = (await proposalReader(tx).undecidedOfRuns()).flatMap(({ caseId, placeId, stay: { from, until } }) => {
    const [of, at] = [cases.get(caseId), places.partFor(placeId, { from, until })?.id]
    return of !== undefined && at !== undefined && from >= today ? [{ case: of, place: at, from, until }] : []
  })
  const inOrder = plan.toSorted((one, other) => (one.case < other.case ? -1 : 1))
  return { key: keyOf({ problem: pool.problem, plan: inOrder }), pool, plan: inOrder }
}

/** What a run was made from, and the plan it found. */
export function planOfRun(run: { id: string }, pool: FrozenPool, plan: FrozenPlan): AskedPlan {
  return { key: `run ${run.id}`, pool: withRoom(pool), plan }
}

function withRoom(pool: FrozenPool): FrozenPool {
  return { ...pool, problem: { ...pool.problem, until: addDays(calendarDay(pool.problem.until), ROOM_DAYS) } }
}

function keyOf(what: unknown): string {
  return createHash('sha256').update(JSON.stringify(what)).digest('base64')
}
