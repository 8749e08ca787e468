import { openLedger } from '../calendar/ledger.js'
import type { Dual } from '../dual/find-prices.js'
import { findPrices } from '../dual/find-prices.js'
import { openPotentials, potentialsAt } from '../dual/potentials.js'
import { chargeHost, openCharges } from '../dual/prices.js'
import { encode } from '../model/encode.js'
import type { Model } from '../model/model.js'
import type { Case, Problem } from '../problem.js'
import { random } from '../random.js'
import { ceilingOf } from '../search/ceiling.js'
import { openField } from '../search/field.js'
import { enterPins } from '../search/pins.js'
import type { CapacityPrices } from './capacity-prices.js'
import { meanPrices } from './capacity-prices.js'
import type { Expectation } from './expected.js'
import { expectedCases } from './expected.js'

export interface PriceFuture {
  readonly expected: Expectation
  /** Day number of today. Default 0. */
  readonly today?: number | undefined
  /** Possible futures to average over, 1 or more. */
  readonly samples: number
  /** A whole number; another one draws other futures. */
  readonly seed: number
  readonly shouldStop?: (() => boolean) | undefined
}

/**
 * What the capacity that pins and taken days leave is worth to those expected: the mean over possible futures. Told to
 * stop, it answers the mean over those done by then, `undefined` when there are none.
 */
export function priceFuture(
  problem: Problem,
  { expected, today = 0, samples, seed, shouldStop = () => false }: PriceFuture,
): CapacityPrices | undefined {
  const dice = random(seed)
  const done: CapacityPrices[] = []
  while (done.length < samples) {
    const cases = expectedCases(expected, { random: dice, today, days: problem.days })
    const prices = pricesFor(problem, cases, shouldStop)
    if (shouldStop()) break
    done.push(prices)
  }
  return done.length === 0 ? undefined : meanPrices(done)
}

/** Prices at which the demand of these cases alone would balance with the capacity left. */
export function pricesFor(problem: Problem, cases: readonly Case[], shouldStop: () => boolean): CapacityPrices {
  const pinned = new Set(problem.pins.map(pin => pin.case))
  const decided = problem.cases.filter(({ id }) => pinned.has(id))
  const model = encode({ ...problem, cases: [...decided, ...cases], exclusions: [] })
  const ground = openLedger(model)
  enterPins(ground)
  const field = openField(ground)
  // Demand changes from sample to sample; what the search itself draws need not.
  const dual = findPrices({ field, ceiling: ceilingOf(field), seed: 1, shouldStop })
  return {
    ...placePrices(model, dual),
    rows: rowPrices(ground.capacity.length, model.days, dual),
    quotas: dual.prices.quotas.slice(),
    money: dual.prices.money[0]!,
  }
}

function placePrices(
  model: Model,
  { columns, resources, prices }: Dual,
): Pick<CapacityPrices, 'over' | 'begun' | 'perPlace'> {
  const charges = openCharges(resources)
  const potentials = openPotentials(model)
  const perPlace = potentials.forward.length
  const over = new Float64Array(perPlace * model.places.count)
  const begun = new Float64Array(perPlace * model.places.count)
  for (let p = 0; p < model.places.count; p++) {
    chargeHost(charges, resources, prices, model.places.host[p]!)
    potentialsAt(potentials, columns, p, model.places.turnoverDays[p]!, { resources, prices, charges })
    over.set(potentials.forward, p * perPlace)
    const all = potentials.forward[perPlace - 1]!
    // The two are summed in different orders: what is the same but for rounding shall be the same.
    for (let day = 0; day < perPlace; day++)
      begun[p * perPlace + day] = Math.max(potentials.forward[day]!, all - potentials.backward[day]!)
  }
  return { over, begun, perPlace }
}

/** Sums over days of the prices of host rows, which stand on sampled days only. */
function rowPrices(ledgerRows: number, days: number, { resources, prices }: Dual): Float64Array {
  const sums = new Float64Array(ledgerRows * (days + 1))
  for (const [number, row] of resources.rows.entries()) {
    const first = row * (days + 1)
    let sum = 0
    for (let day = 0; day < days; day++) {
      if (day % resources.sampleEvery === 0)
        sum += prices.rows[number * resources.samples + day / resources.sampleEvery]!
      sums[first + day + 1] = sum
    }
  }
  return sums
}
