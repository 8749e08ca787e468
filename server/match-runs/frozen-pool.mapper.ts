import type { Place } from '../capacity/place.js'
import { asksNothing } from '../capacity/window-conditions.js'
import { conditionsInWords } from '../capacity/conditions-wording.js'
import { calendarDay, type CalendarDay } from '../shared/calendar-day.js'
import type { ByPseudonym, FrozenPool } from './frozen-pool.js'
import { expectedCases, type ExpectedCases } from './expected-cases.js'
import { partsOf, type Manner, type PlacePart } from './place-parts.mapper.js'
import { canStillArrive, namesOf, notFor, toExpectedCase, toProblemFile, type Pool } from './problem.mapper.js'
import { pseudonym, type Pseudonyms } from './pseudonyms.js'
import { renamedIfRead } from './remembered-prices.js'

/** The pool as a run keeps it. */
export function freeze(pool: Pool, manner: Manner): FrozenPool {
  const { today } = manner
  const cases = pool.cases.filter(entered => canStillArrive(entered, today))
  const names = namesOf(pool)
  const parts = partsOf(pool.calendars, { names: names.places, alone: false, ...manner })
  const record = <Value>(values: {
    readonly cases: (entered: Pool['cases'][number]) => Value
    readonly places: (place: Place) => Value
    readonly hosts: (host: Pool['hosts'][number]) => Value
  }): ByPseudonym<Value> => ({
    cases: Object.fromEntries(pool.cases.map(item => [pseudonym(names.cases, item.id), values.cases(item)])),
    places: Object.fromEntries(parts.map(({ name, place }) => [name, values.places(place)])),
    hosts: Object.fromEntries(pool.hosts.map(item => [pseudonym(names.hosts, item.id), values.hosts(item)])),
  })
  const idOf = (item: { readonly id: string }) => item.id
  const versionOf = (item: { readonly version: number }) => item.version
  const problem = toProblemFile({ ...pool, cases }, manner)
  const conditions = conditionsOfParts({ ...pool, cases }, parts, names)
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
    ...(Object.keys(conditions).length > 0 && { conditions }),
  }
}

function expectedOf(pool: Pool, days: { today: CalendarDay; until: CalendarDay }): ExpectedCases | null {
  const expected = pool.cameIn ? expectedCases(pool.cameIn, days, toExpectedCase) : null
  if (!expected || !pool.remembered) return expected
  return { ...expected, remembered: renamedIfRead(pool.remembered, namesOf(pool)) }
}

function conditionsOfParts(
  { cases, keptApart }: Pool,
  parts: readonly PlacePart[],
  names: Pseudonyms,
): NonNullable<FrozenPool['conditions']> {
  const apart = (caseId: string, { id, hostId }: Place) =>
    keptApart.some(pair => pair.caseId === caseId && ('hostId' in pair ? pair.hostId === hostId : pair.placeId === id))
  const asking = parts.filter(({ conditions }) => !asksNothing(conditions))
  return Object.fromEntries(
    asking.map(part => {
      const barred = notFor(part, cases).filter(({ id }) => !apart(id, part.place))
      const words = conditionsInWords(part.conditions)
      return [part.name, { words, barred: barred.map(({ id }) => pseudonym(names.cases, id)) }]
    }),
  )
}
