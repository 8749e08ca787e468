import { calendarDay, type CalendarDay } from '../shared/calendar-day.js'
import type { ByPseudonym, FrozenPool } from './frozen-pool.js'
import { expectedCases, type ExpectedCases } from './expected-cases.js'
import { canStillArrive, namesOf, toExpectedCase, toProblemFile, type Pool } from './problem.mapper.js'
import { pseudonym } from './pseudonyms.js'
import { renamedIfRead } from './remembered-prices.js'

/** The pool as a run keeps it. */
export function freeze(pool: Pool, { today }: { today: CalendarDay }): FrozenPool {
  const cases = pool.cases.filter(entered => canStillArrive(entered, today))
  const places = pool.calendars.map(({ place }) => place)
  const names = namesOf(pool)
  const record = <Value>(values: {
    readonly cases: (entered: Pool['cases'][number]) => Value
    readonly places: (place: (typeof places)[number]) => Value
    readonly hosts: (host: Pool['hosts'][number]) => Value
  }): ByPseudonym<Value> => ({
    cases: Object.fromEntries(pool.cases.map(item => [pseudonym(names.cases, item.id), values.cases(item)])),
    places: Object.fromEntries(places.map(item => [pseudonym(names.places, item.id), values.places(item)])),
    hosts: Object.fromEntries(pool.hosts.map(item => [pseudonym(names.hosts, item.id), values.hosts(item)])),
  })
  const idOf = (item: { readonly id: string }) => item.id
  const versionOf = (item: { readonly version: number }) => item.version
  const problem = toProblemFile({ ...pool, cases }, { today })
  return {
    problem,
    outOfTime: pool.cases
      .filter(entered => !canStillArrive(entered, today))
      .map(({ id, latestArrival }) => ({ caseId: id, latestArrival })),
    expected: expectedOf(pool, { today, until: calendarDay(problem.until) }),
    staleHosts: [...pool.staleHosts].map(id => pseudonym(names.hosts, id)).toSorted(),
    ids: record({ cases: idOf, places: idOf, hosts: idOf }),
    versions: record({ cases: versionOf, places: versionOf, hosts: versionOf }),
    names: record({
      cases: ({ reference }) => reference,
      places: ({ label }) => label,
      hosts: ({ name }) => name,
    }),
  }
}

function expectedOf(pool: Pool, days: { today: CalendarDay; until: CalendarDay }): ExpectedCases | null {
  const expected = pool.cameIn ? expectedCases(pool.cameIn, days, toExpectedCase) : null
  if (!expected || !pool.remembered) return expected
  return { ...expected, remembered: renamedIfRead(pool.remembered, namesOf(pool)) }
}
