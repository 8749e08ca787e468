import type { Ledger } from '../calendar/ledger.js'
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
  /** By place: core stays there, as numbers of the core. */
  readonly staysAt: readonly (readonly number[])[]
  /** By core stay: whose it is. */
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

export function surroundings(ledger: Ledger, core: CoreStays): Surroundings {
  const caseOf = new Int32Array(core.place.length)
  const staysAt: number[][] = Array.from({ length: ledger.guests.length }, () => [])
  for (let c = 0; c + 1 < core.first.length; c++)
    for (let k = core.first[c]!; k < core.first[c + 1]!; k++) {
      caseOf[k] = c
      staysAt[core.place[k]!]!.push(k)
    }
  return { ledger, core, staysAt, caseOf }
}

/**
 * Grows from a case: a place that it, or someone met on the way, would like; those who are there; places they would
 * like; and so on. Who could take whose place is so more often inside than across the border.
 */
export function neighbourhoodOf(
  { ledger, core, staysAt, caseOf }: Surroundings,
  { start, size, closed, random }: Growth,
): Neighbourhood {
  const places = new Set<number>()
  const met: number[] = []
  const known = new Set<number>()
  const meet = (c: number): void => {
    if (known.has(c) || closed.cases[c] === 1 || core.first[c] === core.first[c + 1]) return
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
    const k = core.first[c]! + Math.floor((core.first[c + 1]! - core.first[c]!) * near * near)
    visit(core.place[k]!)
    // Someone unplaced who would like to be here too.
    const wishes = staysAt[core.place[k]!]!
    const other = caseOf[wishes[random.below(wishes.length)]!]!
    if (ledger.placeOf[other]! < 0) meet(other)
  }
  const cases = new Set<number>()
  for (const p of places) {
    for (const guest of ledger.guests[p]!) if (closed.cases[guest] === 0) cases.add(guest)
    for (const k of staysAt[p]!) {
      const c = caseOf[k]!
      if (ledger.placeOf[c]! < 0 && closed.cases[c] === 0) cases.add(c)
    }
  }
  const ascending = (a: number, b: number): number => a - b
  return { places: [...places].toSorted(ascending), cases: [...cases].toSorted(ascending) }
}
