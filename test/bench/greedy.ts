import type { Network, NetworkCase, NetworkHost, NetworkPlace, Span } from '../instances/contract/network.js'
import { apart, hostAccepts, placeAccepts, stays, worth } from '../instances/contract/stays.js'

/**
 * The yardstick a careful coordinator sets: cases one by one, the greatest risk first, then who is needed soonest, each
 * at the stay worth most that is still free. Answers the points of that plan. Reads the format by itself.
 */
export function greedyByPriority(network: Network): number {
  const days = openDays(network)
  const order = network.cases.toSorted(
    (a, b) => b.file.risk - a.file.risk || a.neededBy - b.neededBy || (a.file.id < b.file.id ? -1 : 1),
  )
  let total = 0
  for (const person of order) {
    const best = bestFreeStay(network, days, person)
    if (best === undefined) continue
    total += best.points
    take(days, person, best)
  }
  return total
}

interface FreeStay extends Span {
  readonly place: NetworkPlace
  readonly points: number
  readonly cost: number
}

/** Who is where so far. Households and users of an accompaniment are counted by host and day. */
interface Days {
  readonly length: number
  readonly stays: Map<NetworkPlace, Span[]>
  readonly households: Map<NetworkHost, Uint16Array>
  readonly services: Map<string, Uint16Array>
  readonly arrivals: Map<object, number>
  left: number
}

function openDays({ days: length, hosts, places, budget }: Network): Days {
  const days: Days = {
    length,
    stays: new Map(places.map(place => [place, []])),
    households: new Map(hosts.map(host => [host, new Uint16Array(length)])),
    services: new Map(),
    arrivals: new Map(),
    left: budget?.amount ?? Infinity,
  }
  for (const { host, taken } of places)
    for (const { household, services, ...span } of taken) if (household) count(days, host, services, span)
  return days
}

function bestFreeStay(network: Network, days: Days, person: NetworkCase): FreeStay | undefined {
  let best: FreeStay | undefined
  for (const host of network.hosts) {
    if (!hostAccepts(network, person, host)) continue
    for (const place of host.places) {
      if (!placeAccepts(network, person, place)) continue
      let hopeless = false
      for (const { from, until, first } of stays(network, person, place)) {
        if (first) hopeless = false
        if (hopeless) continue
        const { points, cost } = worth(network, person, place, { from, until })
        if (points <= (best?.points ?? 0)) {
          // No later or shorter stay of a window is worth more than its first.
          hopeless = first
          continue
        }
        if (cost <= days.left && isFree(days, person, place, { from, until }))
          best = { place, from, until, points, cost }
      }
    }
  }
  return best
}

function isFree(days: Days, person: NetworkCase, place: NetworkPlace, stay: Span): boolean {
  const { host } = place
  const full = (level: Uint16Array | undefined, most: number): boolean => {
    if (level === undefined) return most < 1
    for (let day = stay.from; day < stay.until; day++) if (level[day]! >= most) return true
    return false
  }
  if (![...days.stays.get(place)!, ...place.taken].every(other => apart(place, stay, other))) return false
  if (full(days.households.get(host), host.file.maxHouseholds)) return false
  for (const type of person.file.required) {
    const { households } = host.file.offers.find(offer => offer.type === type)!
    if (full(days.services.get(`${host.file.id} ${type}`), households)) return false
  }
  return host.quotas.every(
    quota => !(quota.from <= stay.from && stay.from < quota.until) || (days.arrivals.get(quota) ?? 0) < quota.arrivals,
  )
}

function take(days: Days, person: NetworkCase, { place, from, until, cost }: FreeStay): void {
  days.stays.get(place)!.push({ from, until })
  count(days, place.host, person.file.required, { from, until })
  for (const quota of place.host.quotas)
    if (quota.from <= from && from < quota.until) days.arrivals.set(quota, (days.arrivals.get(quota) ?? 0) + 1)
  days.left -= cost
}

function count(days: Days, host: NetworkHost, services: readonly string[], { from, until }: Span): void {
  const add = (level: Uint16Array): void => {
    for (let day = Math.max(0, from); day < Math.min(days.length, until); day++) level[day]! += 1
  }
  add(days.households.get(host)!)
  for (const type of services) {
    const key = `${host.file.id} ${type}`
    const level = days.services.get(key) ?? new Uint16Array(days.length)
    days.services.set(key, level)
    add(level)
  }
}
