import type { PlanFault } from './faults.js'
import { grouped } from './look-up.js'
import type { PlainStay } from './pair.js'
import type { FileHost, FilePlace, FileStay, ProblemFile } from '../problem-file.js'
import { daysBetween } from './days-between.js'
import { costOf } from './value.js'

/** Rules 14 to 17: what the stays do to each other and to what is taken. */
export function roomFaults(problem: ProblemFile, stays: readonly PlainStay[]): readonly PlanFault[] {
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

interface Entry extends FileStay {
  /** The case that stays; `undefined` for days that are taken. */
  readonly id: string | undefined
}

/** Stays too close to whatever was there before them; taken days are not held against each other. */
function overlapFaults(place: FilePlace, stays: readonly PlainStay[]): readonly PlanFault[] {
  if (stays.length === 0) return []
  const entries: readonly Entry[] = [
    ...stays.map(stay => ({ id: stay.person.id, ...stay.range })),
    ...place.taken.map(({ from, until }) => ({ id: undefined, from, until })),
  ].toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const faults: PlanFault[] = []
  // Whoever stays longest of those before: if that one leaves room enough, all do.
  let longestStay: Entry | undefined
  let longest: Entry | undefined
  for (const entry of entries) {
    const before = entry.id === undefined ? longestStay : longest
    if (before !== undefined && daysBetween(before.until, entry.from) < place.turnoverDays) {
      const names = [before.id, entry.id].filter(id => id !== undefined).join(' and ')
      faults.push({ fault: 'OVERLAP', place: place.id, day: entry.from, detail: `${names} at ${place.id}` })
    }
    if (longest === undefined || longest.until < entry.until) longest = entry
    if (entry.id !== undefined && (longestStay === undefined || longestStay.until < entry.until)) longestStay = entry
  }
  return faults
}

interface Presence extends FileStay {
  readonly services: readonly string[]
}

function dayFaults(host: FileHost, places: readonly FilePlace[], stays: readonly PlainStay[]): readonly PlanFault[] {
  const guests: readonly Presence[] = stays.map(stay => ({ ...stay.range, services: stay.person.required }))
  const taken = places.flatMap(place => place.taken.filter(range => range.household))
  const faults = crowdedDays(guests, taken, host.maxHouseholds).map(({ day, load }): PlanFault => {
    const detail = `${load} of ${host.maxHouseholds}`
    return { fault: 'TOO_MANY_HOUSEHOLDS', host: host.id, day, detail }
  })
  const offers = new Map(host.offers.map(offer => [offer.type, offer.households]))
  for (const type of new Set(guests.flatMap(({ services }) => services))) {
    const limit = offers.get(type)
    // Only a pin can need what is not offered; then there is no number to keep to.
    if (limit === undefined) continue
    const uses = ({ services }: Presence): boolean => services.includes(type)
    for (const { day, load } of crowdedDays(guests.filter(uses), taken.filter(uses), limit))
      faults.push({ fault: 'SERVICE_OVERUSED', host: host.id, day, detail: `${type}: ${load} of ${limit}` })
  }
  return faults
}

/** Days on which somebody arrives, some guest is there, and more than `limit` are: loads are highest on such days. */
function crowdedDays(
  guests: readonly FileStay[],
  taken: readonly FileStay[],
  limit: number,
): readonly { readonly day: string; readonly load: number }[] {
  const all = [...guests, ...taken]
  const guestsOn = presentOn(guests)
  const allOn = presentOn(all)
  return [...new Set(all.map(({ from }) => from))]
    .toSorted()
    .map(day => ({ day, load: allOn(day) }))
    .filter(({ day, load }) => load > limit && guestsOn(day) > 0)
}

/** How many of the ranges hold a day: those begun by then, without those over by then. */
function presentOn(ranges: readonly FileStay[]): (day: string) => number {
  // ISO days sort as texts.
  const begins = ranges.map(({ from }) => from).toSorted()
  const ends = ranges.map(({ until }) => until).toSorted()
  return day => countUpTo(begins, day) - countUpTo(ends, day)
}

/** How many of the sorted days are not after `day`. */
function countUpTo(days: readonly string[], day: string): number {
  let low = 0
  let high = days.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (days[middle]! <= day) low = middle + 1
    else high = middle
  }
  return low
}

function quotaFaults(host: FileHost, stays: readonly PlainStay[]): readonly PlanFault[] {
  return host.yearlyQuota.flatMap((quota): readonly PlanFault[] => {
    const arrivals = stays.filter(({ range }) => quota.from <= range.from && range.from < quota.until).length
    if (arrivals <= quota.arrivals) return []
    const detail = `${arrivals} of ${quota.arrivals} arrivals before ${quota.until}`
    return [{ fault: 'QUOTA_EXCEEDED', host: host.id, day: quota.from, detail }]
  })
}

/** Prices with cents add up a little differently in another order: as much is not a fault. */
const roundingShare = 1e-12

function budgetFaults(problem: ProblemFile, stays: readonly PlainStay[]): readonly PlanFault[] {
  const { budget } = problem
  if (budget === null) return []
  let spent = 0
  for (const stay of stays) spent += costOf(problem, stay)
  if (spent <= budget.amount * (1 + roundingShare)) return []
  return [{ fault: 'OVER_BUDGET', detail: `${spent} of ${budget.amount}` }]
}
