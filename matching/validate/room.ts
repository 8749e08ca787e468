import type { PlanFault } from './faults.js'
import type { PlainStay } from './pair.js'
import type { PlainHost, PlainPlace, PlainProblem, PlainRange } from './plain.js'
import { daysBetween } from './plain.js'
import { costOf } from './value.js'

/** Rules 14 to 17: what the stays do to each other and to what is taken. */
export function roomFaults(problem: PlainProblem, stays: readonly PlainStay[]): readonly PlanFault[] {
  const byPlace = grouped(stays, stay => stay.place.id)
  const byHost = grouped(stays, stay => stay.host.id)
  const placesOf = grouped(problem.places, place => place.host)
  return [
    ...problem.places.flatMap(place => overlapFaults(place, byPlace.get(place.id) ?? [])),
    ...problem.hosts.flatMap(host => {
      const here = byHost.get(host.id) ?? []
      return here.length === 0
        ? []
        : [...dayFaults(host, placesOf.get(host.id) ?? [], here), ...quotaFaults(host, here)]
    }),
    ...budgetFaults(problem, stays),
  ]
}

function grouped<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}

function overlapFaults(place: PlainPlace, stays: readonly PlainStay[]): readonly PlanFault[] {
  const entries = [
    ...stays.map(stay => ({ id: stay.person.id, ...stay.range })),
    ...place.taken.map(({ from, until }) => ({ id: undefined, from, until })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const faults: PlanFault[] = []
  for (const [i, a] of entries.entries())
    for (const b of entries.slice(i + 1)) {
      if (a.id === undefined && b.id === undefined) continue
      const apart =
        daysBetween(a.until, b.from) >= place.turnoverDays || daysBetween(b.until, a.from) >= place.turnoverDays
      const names = [a.id, b.id].filter(id => id !== undefined).join(' and ')
      if (!apart) faults.push({ fault: 'OVERLAP', place: place.id, day: b.from, detail: `${names} at ${place.id}` })
    }
  return faults
}

interface Presence extends PlainRange {
  readonly services: readonly string[]
}

function dayFaults(host: PlainHost, places: readonly PlainPlace[], stays: readonly PlainStay[]): readonly PlanFault[] {
  const taken = places.flatMap(place => place.taken.filter(range => range.household))
  const present: readonly Presence[] = [
    ...stays.map(stay => ({ ...stay.range, services: stay.person.required })),
    ...taken.map(({ from, until, services }) => ({ from, until, services })),
  ]
  const offers = new Map(host.offers.map(offer => [offer.type, offer.households]))
  const faults: PlanFault[] = []
  // Loads change only where somebody arrives: those are the days to count, and only where the plan puts someone.
  for (const day of new Set(present.map(range => range.from))) {
    const here = present.filter(range => range.from <= day && day < range.until)
    const guests = stays.filter(stay => stay.range.from <= day && day < stay.range.until)
    if (guests.length === 0) continue
    if (here.length > host.maxHouseholds)
      faults.push({
        fault: 'TOO_MANY_HOUSEHOLDS',
        host: host.id,
        day,
        detail: `${here.length} of ${host.maxHouseholds}`,
      })
    for (const type of new Set(guests.flatMap(stay => stay.person.required))) {
      const limit = offers.get(type)
      const using = here.filter(range => range.services.includes(type)).length
      if (limit !== undefined && using > limit)
        faults.push({ fault: 'SERVICE_OVERUSED', host: host.id, day, detail: `${type}: ${using} of ${limit}` })
    }
  }
  return faults
}

function quotaFaults(host: PlainHost, stays: readonly PlainStay[]): readonly PlanFault[] {
  return host.yearlyQuota.flatMap(quota => {
    const arrivals = stays.filter(({ range }) => quota.from <= range.from && range.from < quota.until).length
    if (arrivals <= quota.arrivals) return []
    return [
      {
        fault: 'QUOTA_EXCEEDED' as const,
        host: host.id,
        day: quota.from,
        detail: `${arrivals} of ${quota.arrivals} arrivals before ${quota.until}`,
      },
    ]
  })
}

function budgetFaults(problem: PlainProblem, stays: readonly PlainStay[]): readonly PlanFault[] {
  if (problem.budget === null) return []
  let spent = 0
  for (const stay of stays) spent += costOf(problem, stay)
  if (spent <= problem.budget.amount) return []
  return [{ fault: 'OVER_BUDGET', detail: `${spent} of ${problem.budget.amount}` }]
}
