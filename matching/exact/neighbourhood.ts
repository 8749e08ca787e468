import type { Ledger } from '../calendar/ledger.js'
import type { Alikes } from '../model/alikes.js'
import type { Random } from '../random.js'
import type { CoreStays } from '../search/core-stays.js'

/** A part of a plan that is thought over as a whole: places, and the cases that may go anywhere among them. */
export interface Neighbourhood {
  readonly places: readonly number[]
  /** Those placed at one of the places, and unplaced ones with a stay there; ascending. */
  readonly cases: readonly number[]
}

export interface Surroundings {
  readonly ledger: Ledger
  readonly core: CoreStays
  readonly alikes: Alikes
  /** By place: core stays there, as numbers of the core. */
  readonly staysAt: readonly (readonly number[])[]
  /** By core stay: the first case of those whose it is. */
  readonly caseOf: Int32Array
}

/** Where a neighbourhood begins, how many places it may have, and whom and what (1) it must leave alone. */
export interface Growth {
  readonly start: number
  readonly size: number
  readonly closed: { readonly places: Uint8Array; readonly cases: Uint8Array }
  readonly random: Random
}

/** Some neighbourhoods take in hosts with all their places: only there can a host's limits be used differently. */
const wholeShare = 0.5
/** Tries to find another place before a small neighbourhood is left as it is. */
const triesPerPlace = 10
/** Unplaced cases that are alike, for each place: more would find no room there. */
const alikePerPlace = 4

export function surroundings(ledger: Ledger, core: CoreStays, alikes: Alikes): Surroundings {
  const caseOf = new Int32Array(core.place.length)
  const staysAt: number[][] = Array.from({ length: ledger.guests.length }, () => [])
  for (let c = 0; c < core.first.length; c++)
    for (let k = core.first[c]!; alikes.first[c] === c && k < core.last[c]!; k++) {
      caseOf[k] = c
      staysAt[core.place[k]!]!.push(k)
    }
  return { ledger, core, alikes, staysAt, caseOf }
}

/**
 * Grows from a case: a place that it, or someone met on the way, would like; those who are there; places they would
 * like; and so on. Who could take whose place is so more often inside than across the border.
 */
export function neighbourhoodOf(
  { ledger, core, alikes, staysAt, caseOf }: Surroundings,
  { start, size, closed, random }: Growth,
): Neighbourhood {
  const places = new Set<number>()
  const met: number[] = []
  const waiting = (first: number, most: number): readonly number[] => {
    const found: number[] = []
    for (let i = alikes.start[first]!; i < alikes.start[first + 1]! && found.length < most; i++) {
      const c = alikes.members[i]!
      if (ledger.placeOf[c]! < 0 && closed.cases[c] === 0) found.push(c)
    }
    return found
  }
  const known = new Set<number>()
  const meet = (c: number): void => {
    if (known.has(c) || closed.cases[c] === 1 || core.first[c] === core.last[c]) return
    known.add(c)
    met.push(c)
  }
  const { hosts, places: place } = ledger.model
  const wholeHosts = random.next() < wholeShare
  const visit = (wished: number): void => {
    for (const p of wholeHosts ? hosts.places[place.host[wished]!]! : [wished]) {
      if (closed.places[p] === 1 || places.has(p)) continue
      places.add(p)
      ledger.guests[p]!.forEach(meet)
    }
  }
  meet(start)
  if (ledger.placeOf[start]! >= 0) visit(ledger.placeOf[start]!)
  for (let tries = 0; met.length > 0 && places.size < size && tries < size * triesPerPlace; tries++) {
    const c = met[random.below(met.length)]!
    const near = random.next()
    const k = core.first[c]! + Math.floor((core.last[c]! - core.first[c]!) * near * near)
    visit(core.place[k]!)
    // Someone unplaced who would like to be here too.
    const wishes = staysAt[core.place[k]!]!
    for (const other of waiting(caseOf[wishes[random.below(wishes.length)]!]!, 1)) meet(other)
  }
  const cases = new Set<number>()
  const wishing = new Set<number>()
  for (const p of places) {
    for (const guest of ledger.guests[p]!) if (closed.cases[guest] === 0) cases.add(guest)
    for (const k of staysAt[p]!) wishing.add(caseOf[k]!)
  }
  for (const first of wishing) for (const c of waiting(first, places.size * alikePerPlace)) cases.add(c)
  const ascending = (a: number, b: number): number => a - b
  return { places: [...places].toSorted(ascending), cases: [...cases].toSorted(ascending) }
}
