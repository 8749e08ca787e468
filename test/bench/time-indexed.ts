import type { Network } from '../instances/contract/network.js'
import type { Candidate } from '../instances/contract/stays.js'
import { candidatesAt } from '../instances/contract/stays.js'

/** The whole problem as a 0/1 programme: a column for every candidate stay, sparse by columns. */
export interface TimeIndexed {
  readonly columns: readonly Candidate[]
  /** Right-hand sides; every row is `sum <= limit`. */
  readonly limits: readonly number[]
  readonly starts: Int32Array
  readonly rows: Int32Array
  readonly values: Float64Array
}

/**
 * Builds the model. A place, a host or an accompaniment needs a row only for days on which a stay or a taken range
 * begins there: if some of them share a day they share the day on which the last of them begins.
 */
export function timeIndexed(network: Network): TimeIndexed {
  const columns = network.cases.flatMap(person =>
    network.places.flatMap(place => candidatesAt(network, person, place)).filter(({ points }) => points > 0),
  )
  const limits: number[] = []
  const rowOf = new Map<string, number>()
  const row = (key: string, limit: () => number): number => {
    const known = rowOf.get(key)
    if (known !== undefined) return known
    rowOf.set(key, limits.length)
    return limits.push(limit()) - 1
  }
  const begins = new Map<string, Set<number>>()
  for (const column of columns) for (const key of resources(column)) setOf(begins, key).add(column.from)
  for (const { host, taken } of network.places)
    for (const { from, household, services } of taken)
      if (household)
        for (const key of [`households ${host.file.id}`, ...services.map(type => `service ${host.file.id} ${type}`)])
          setOf(begins, key).add(from)
  const starts = [0]
  const rows: number[] = []
  const values: number[] = []
  const entry = (at: number, value: number): void => {
    rows.push(at)
    values.push(value)
  }
  for (const column of columns) {
    const { person, place, from, until, cost } = column
    entry(
      row(`case ${person.file.id}`, () => 1),
      1,
    )
    for (const key of resources(column)) {
      const end = key.startsWith('place') ? until + place.file.turnoverDays : until
      for (const day of begins.get(key)!)
        if (from <= day && day < end)
          entry(
            row(`${key} ${day}`, () => limitOn(column, key, day)),
            1,
          )
    }
    for (const [q, quota] of place.host.quotas.entries())
      if (quota.from <= from && from < quota.until)
        entry(
          row(`quota ${place.host.file.id} ${q}`, () => quota.arrivals),
          1,
        )
    if (network.budget !== null)
      entry(
        row('budget', () => network.budget!.amount),
        cost,
      )
    starts.push(rows.length)
  }
  return {
    columns,
    limits,
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    values: Float64Array.from(values),
  }
}

function resources({ person, place }: Candidate): readonly string[] {
  const host = place.host.file.id
  const services = person.file.required.map(type => `service ${host} ${type}`)
  return [`place ${place.file.id}`, `households ${host}`, ...services]
}

/** What is left of a place, a host or an accompaniment on a day, before anyone is placed. */
function limitOn({ place: { host } }: Candidate, key: string, day: number): number {
  const [kind, , type] = key.split(' ')
  if (kind === 'place') return 1
  const taken = host.places.flatMap(place =>
    place.taken.filter(
      ({ from, until, household, services }) =>
        household && from <= day && day < until && (type === undefined || services.includes(type)),
    ),
  )
  const most =
    type === undefined ? host.file.maxHouseholds : host.file.offers.find(offer => offer.type === type)!.households
  return Math.max(0, most - taken.length)
}

function setOf(sets: Map<string, Set<number>>, key: string): Set<number> {
  const set = sets.get(key) ?? new Set<number>()
  sets.set(key, set)
  return set
}
