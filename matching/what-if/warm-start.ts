import { openLedger } from '../calendar/ledger.js'
import type { Dual } from '../dual/find-prices.js'
import { findPrices } from '../dual/find-prices.js'
import { encode } from '../model/encode.js'
import type { Problem } from '../problem.js'
import { ceilingOf } from '../field/ceiling.js'
import { coreStays } from '../search/core-stays.js'
import type { Field } from '../field/field.js'
import { openField } from '../field/field.js'
import { casesAtHosts } from '../field/visits.js'
import { enterPins } from '../search/pins.js'
import type { DeskPrices, PromisingStays } from './state.js'

/** What a desk takes over from the price search. The only file here that knows how the solver keeps it. */
export interface WarmStart {
  readonly prices: DeskPrices
  /** By case: its promising stays. */
  readonly lists: PromisingStays[]
  /** By host: cases it can receive. Pinned cases may be missing. */
  readonly casesOf: Int32Array[]
}

/** Finds prices for a problem whose pins can be kept. */
export function findWarmStart(problem: Problem, seed: number): WarmStart {
  const ground = openLedger(encode(problem))
  enterPins(ground)
  const field = openField(ground)
  const ceiling = ceilingOf(field)
  const dual = findPrices({ field, ceiling, seed, shouldStop: () => false })
  return warmStartOf(field, dual)
}

/** What is kept of a price search that has been made. */
export function warmStartOf(field: Field, dual: Dual): WarmStart {
  const { model } = field
  const core = coreStays(field, dual)
  const lists = Array.from({ length: model.cases.count }, (_, c) => {
    const part = <T extends Int32Array | Float64Array>(array: T): T => array.subarray(core.first[c], core.last[c]) as T
    return {
      place: part(core.place),
      from: part(core.from),
      until: part(core.until),
      value: part(core.value),
      cost: part(core.cost),
    }
  })
  const casesAt = casesAtHosts(field)
  const casesOf = Array.from({ length: model.hosts.count }, (_, h) => casesAt(h))
  return { prices: pricesOf(field, dual), lists, casesOf }
}

function pricesOf({ ground, model }: Field, { prices, resources }: Dual): DeskPrices {
  const { samples } = resources
  const rows: (Float64Array | undefined)[] = []
  for (const [number, row] of resources.rows.entries()) {
    const charges = new Float64Array(samples + 1)
    for (let sample = 0; sample < samples; sample++)
      charges[sample + 1] = charges[sample]! + prices.rows[number * samples + sample]!
    if (charges[samples]! > 0) rows[row] = charges
  }
  const quotas = Array.from({ length: model.hosts.count }, (_, h) =>
    Array.from(prices.quotas.subarray(ground.quotas.first[h], ground.quotas.first[h + 1])),
  )
  return {
    cases: prices.cases.slice(),
    money: prices.money[0]!,
    sampleEvery: resources.sampleEvery,
    before: resources.before,
    rows,
    quotas,
  }
}
