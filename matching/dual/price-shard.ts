import type { Station } from '../crew/station.js'
import type { PairCounts, SlotCounts } from '../field/count-candidates.js'
import { addSlotCounts, clearSlotCounts, openSlotCounts } from '../field/count-candidates.js'
import { admittedFirsts } from '../field/eligibility.js'
import type { Universe } from '../field/universe.js'
import { keepSampled } from '../field/universe.js'
import type { Columns } from './columns.js'
import type { Choice, Pool } from './pool.js'
import { openChoice, openPool, writeColumns } from './pool.js'
import type { Potentials } from './potentials.js'
import { openPotentials, potentialsAt } from './potentials.js'
import type { HostCharges, Prices } from './prices.js'
import { chargeHost, openCharges } from './prices.js'
import type { Resources } from './resources.js'
import type { Exact } from './exact.js'
import { clearExact, exactWorth, openExact } from './exact.js'
import type { Hurdles } from './hurdles.js'
import { chargeDays, openHurdles, setHurdles } from './hurdles.js'
import type { ScanPlace } from './scan-place.js'
import { openScan } from './scan-place.js'
import { stretchByDay } from './stretches.js'
import type { Sieve } from '../sieve/sieve.js'
import { openSieve } from '../sieve/sieve.js'

/** What every thread needs to know before it prices. Columns are read and written in place. */
export interface PricingOrder {
  readonly resources: Resources
  readonly universe: Universe
  readonly prices: Prices
  readonly columns: Columns
}

/** Which candidates are looked at, and which become columns. */
export interface PriceTask {
  /** All pairs; or a random share of them; or those noted by the last task that noted some. */
  readonly among: 'ALL' | 'UNIVERSE' | 'NOTED'
  /** The most a column may fall short of the best plan of its place at these prices. */
  readonly deficit: number
  /** The most columns of one place; 0 leaves the columns as they are. */
  readonly perPlace: number
  /** Notes the pairs with a candidate that falls short by no more than this. */
  readonly note?: number | undefined
  /** Works out the exact worth of the places; candidates so far below the potentials are looked at too. */
  readonly slack?: number | undefined
  /** Counts the candidates of all cases at the places. */
  readonly counting?: boolean | undefined
}

/** Counts are all 0 unless they were asked for. */
export interface PriceAnswer extends PairCounts {
  /** Worth of the shard's places over every candidate looked at; only when asked for. */
  readonly worth: number
}

/** One thread's room for pricing. */
export interface Pricing extends PricingOrder {
  readonly sieve: Sieve
  readonly charges: HostCharges
  readonly potentials: Potentials
  readonly hurdles: Hurdles
  readonly pool: Pool
  readonly choice: Choice
  readonly exact: Exact
  readonly slotCounts: SlotCounts
  /** Stretch by day of the host being looked at. */
  readonly stretchAt: Int32Array
  /** By host of this thread's shards: the cases noted. */
  readonly notes: Map<number, Int32Array>
  readonly scanPlace: ScanPlace
}

export function openPricing(station: Station, order: PricingOrder): void {
  const { model } = station.field
  // The cases and the rules are those of the last order.
  const sieve = station.pricing?.sieve ?? openSieve(station.field)
  const potentials = openPotentials(model)
  const pricing = {
    ...order,
    sieve,
    charges: openCharges(order.resources),
    potentials,
    hurdles: openHurdles(model, sieve.hurdles),
    pool: openPool(),
    choice: openChoice(model.days),
    exact: openExact(potentials.forward.length),
    slotCounts: openSlotCounts(model.cases.count),
    stretchAt: new Int32Array(model.days + 1),
    notes: new Map<number, Int32Array>(),
  }
  station.pricing = { ...pricing, scanPlace: openScan(station, pricing) }
}

/**
 * Looks at candidate stays once, at the prices as they are, host by host. Chooses new columns, and works out what every
 * place is worth exactly: potentials that no candidate can improve are the optimum of a place's interval scheduling
 * problem, so only candidates that come within `slack` of improving the potentials, at first those of the active columns,
 * have to be kept for the exact pass; where that raises the potentials unevenly, the place is looked at once more.
 */
export function priceShard(station: Station, shard: number, task: PriceTask): PriceAnswer | undefined {
  const { field, bounds } = station
  const { places, hosts } = field.model
  const pricing = pricingOf(station)
  const { sieve, resources, prices, columns, charges, potentials, pool, exact, choice, slotCounts } = pricing
  // Pairs worth a note are of interest too.
  const keep = Math.max(task.deficit, task.note ?? -Infinity)
  sieve.takePrices(prices.cases)
  let worth = 0
  const found: PairCounts = { eligiblePairs: 0, candidates: 0 }
  for (let h = bounds[shard]!; h < bounds[shard + 1]!; h++) {
    if (station.shouldStop()) return undefined
    if (hosts.places[h]!.length === 0) continue
    loadHost(station, pricing, h, task)
    chargeHost(charges, resources, prices, h)
    chargeDays(field, pricing, h)
    if (task.counting === true) clearSlotCounts(slotCounts, sieve.seats)
    for (const p of hosts.places[h]!) {
      const turnover = places.turnoverDays[p]!
      let counts = task.counting === true ? slotCounts : undefined
      potentialsAt(potentials, columns, p, turnover, { resources, prices, charges })
      if (task.slack === undefined) {
        pool.size = 0
        setHurdles(pricing.hurdles, field, p, potentials, { deficit: keep, slack: -Infinity })
        pricing.scanPlace(p, { ...task, slack: -Infinity, counts })
      } else {
        for (;;) {
          pool.size = 0
          clearExact(exact)
          setHurdles(pricing.hurdles, field, p, potentials, { deficit: keep, slack: task.slack })
          pricing.scanPlace(p, { ...task, slack: task.slack, counts })
          // A second look must not count again.
          counts = undefined
          if (exactWorth(exact, potentials.forward) <= task.slack) break
          potentials.forward.set(exact.forward)
        }
        worth += exact.forward[exact.forward.length - 1]!
      }
      if (task.perPlace > 0) writeColumns(pool, choice, columns, p, { perPlace: task.perPlace, turnover })
    }
    if (task.counting === true) addSlotCounts(slotCounts, field.alikes, sieve.seats, found)
    if (task.note !== undefined) keepNotes(pricing)
  }
  return { worth, ...found }
}

export function pricingOf({ pricing }: Station): Pricing {
  if (pricing === undefined) throw new Error('no pricing was ordered')
  return pricing
}

/** Fills the slots of a host with the cases that shall be looked at, and its stretches by day. */
function loadHost({ field }: Station, pricing: Pricing, h: number, { among }: PriceTask): void {
  const { sieve, notes, universe, resources, stretchAt } = pricing
  const { receivable } = sieve
  if (among === 'NOTED') {
    receivable.fill(0)
    for (const c of notes.get(h) ?? []) receivable[c >>> 5]! |= 1 << (c & 31)
  } else {
    admittedFirsts(field.eligibility, h, receivable)
    if (among === 'UNIVERSE') keepSampled(universe, h, receivable)
  }
  sieve.receive(h)
  stretchByDay(resources.stretches, h, stretchAt)
}

function keepNotes({ sieve, notes }: Pricing): void {
  const { host, count, caseOf, noted } = sieve.seats
  let kept = 0
  for (let slot = 0; slot < count; slot++) kept += noted[slot]!
  const cases = new Int32Array(kept)
  for (let slot = 0, at = 0; at < kept; slot++) if (noted[slot] === 1) cases[at++] = caseOf[slot]!
  notes.set(host, cases)
}
