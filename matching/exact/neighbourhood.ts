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
  readonly caseOf: Int32Array
  readonly locked: Uint8Array
  readonly random: Random
}

/** Tries to find another place before a small neighbourhood is left as it is. */
const triesPerPlace = 10

export function surroundings(ledger: Ledger, core: CoreStays, locked: Uint8Array, random: Random): Surroundings {
  const caseOf = new Int32Array(core.place.length)
  const staysAt: number[][] = Array.from({ length: ledger.model.places.count }, () => [])
  for (let c = 0; c + 1 < core.first.length; c++)
    for (let k = core.first[c]!; k < core.first[c + 1]!; k++) {
      caseOf[k] = c
      staysAt[core.place[k]!]!.push(k)
    }
  return { ledger, core, staysAt, caseOf, locked, random }
}

/**
 * Grows from a case: a place that it, or someone met on the way, would like; those who are there; places they would
 * like; and so on. Who could take whose place is so more often inside than across the border.
 */
export function neighbourhoodOf(around: Surroundings, seed: number, size: number): Neighbourhood {
  const { ledger, core, staysAt, caseOf, locked, random } = around
  const places = new Set<number>()
  const met: number[] = []
  const known = new Set<number>()
  const meet = (c: number): void => {
    if (known.has(c) || locked[c] === 1 || core.first[c] === core.first[c + 1]) return
    known.add(c)
    met.push(c)
  }
  const visit = (p: number): void => {
    if (places.has(p)) return
    places.add(p)
    ledger.guests[p]!.forEach(meet)
  }
  meet(seed)
  if (ledger.placeOf[seed]! >= 0) visit(ledger.placeOf[seed]!)
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
    for (const guest of ledger.guests[p]!) if (locked[guest] === 0) cases.add(guest)
    for (const k of staysAt[p]!) {
      const c = caseOf[k]!
      if (ledger.placeOf[c]! < 0 && locked[c] === 0) cases.add(c)
    }
  }
  const ascending = (a: number, b: number): number => a - b
  return { places: [...places].toSorted(ascending), cases: [...cases].toSorted(ascending) }
}
