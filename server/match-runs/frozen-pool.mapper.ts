import type { CalendarDay } from '../shared/calendar-day.js'
import type { FrozenPool } from './frozen-pool.js'
import { canStillArrive, toProblemFile, type Pool } from './problem.mapper.js'

/** The pool as a run keeps it. */
export function freeze(pool: Pool, { today }: { today: CalendarDay }): FrozenPool {
  const cases = pool.cases.filter(entered => canStillArrive(entered, today))
  const places = pool.calendars.map(({ place }) => place)
  return {
    problem: toProblemFile({ ...pool, cases }, { today }),
    outOfTime: pool.cases
      .filter(entered => !canStillArrive(entered, today))
      .map(({ id, latestArrival }) => ({ caseId: id, latestArrival })),
    versions: {
      cases: record(pool.cases, entered => entered.version),
      places: record(places, place => place.version),
      hosts: record(pool.hosts, host => host.version),
    },
    names: {
      cases: record(pool.cases, entered => entered.reference),
      places: record(places, place => place.label),
      hosts: record(pool.hosts, host => host.name),
    },
  }
}

function record<Item extends { readonly id: string }, Value>(
  items: readonly Item[],
  value: (item: Item) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(items.map(item => [item.id, value(item)]))
}
