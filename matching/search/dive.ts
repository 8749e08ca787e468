import type { Ledger } from '../calendar/ledger.js'
import { enter } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Columns } from '../dual/columns.js'
import { filterColumns } from '../dual/columns.js'
import type { Steps } from '../dual/descend.js'
import { descend, openMoments } from '../dual/descend.js'
import type { ChosenInSteps, Dual } from '../dual/find-prices.js'
import type { Supply } from '../dual/prices.js'
import { copyPrices, supplyOf } from '../dual/prices.js'
import type { Field } from '../field/field.js'
import { sharedInt32 } from '../memory.js'
import { waitingAmong } from '../model/alikes.js'

/** How fast a dive goes down. */
interface Pace {
  readonly rounds: number
  /** A round places the columns chosen at least this often, measured by the most often chosen one … */
  readonly sureShare: number
  /** … and at least this share of those chosen at all. */
  readonly leastShare: number
  readonly steps: Steps
}

/** Told how often each of the columns left was chosen; may change their values. The ledger holds who is placed. */
export type AfterRound = (round: ChosenInSteps) => void

const careful: Pace = {
  rounds: 40,
  sureShare: 0.95,
  leastShare: 1 / 24,
  steps: { count: 30, first: 0.02, last: 0.003 },
}
const fast: Pace = { rounds: 14, sureShare: 0.85, leastShare: 1 / 8, steps: { count: 30, first: 0.01, last: 0.002 } }
/** Up to so many cases there is time to be careful. */
const carefulUpTo = 4000
/** Steps of the money price grow as money runs out, up to so many times. */
const mostMoneySteps = 20
/** Whoever watches the clock is asked after so many columns were looked at; the round is soon over. */
const columnsBetween = 100_000

/**
 * Lagrangian diving: stays that the places choose again and again at the prices are placed for good, the prices find a
 * new balance over what is left, and so on. The ledger holds the plan afterwards.
 */
export function dive(
  field: Field,
  ledger: Ledger,
  dual: Dual,
  shouldStop: () => boolean,
  afterRound?: AfterRound,
): number {
  const { crew, resources, scales } = dual
  const pace = ledger.placeOf.length <= carefulUpTo ? careful : fast
  const amount = Math.max(1, ledger.budget - ledger.spent)
  const turnover = field.model.places.turnoverDays
  const prices = copyPrices(dual.prices)
  const moments = openMoments(prices)
  const waiting = waitingAmong(field.alikes, ledger.placeOf)
  let { columns, chosen }: { columns: Columns; chosen: Int32Array } = dual
  let supply: Supply | undefined
  let iterations = 0
  for (let round = 0; round < pace.rounds && columns.count > 0; round++) {
    placeSure(ledger, waiting, { columns, chosen, casePrices: prices.cases }, pace)
    const open = filterColumns(
      columns,
      turnover,
      (k, p) => {
        if (k % columnsBetween === 0) shouldStop()
        const c = waiting(columns.caseOf[k]!)
        return c >= 0 && hasRoom(ledger, c, p, columns.from[k]!, columns.until[k]!)
      },
      // The first ones belong to the prices, all later ones to the dive.
      columns !== dual.columns,
    )
    columns = open.columns
    chosen = sharedInt32(columns.count)
    if (shouldStop()) return iterations
    supply = supplyOf(field, resources, ledger, supply)
    // The slope of the money price is a share of what is left: the same stay weighs more of less.
    const money = supply.money === Infinity ? 1 : Math.min(mostMoneySteps, amount / Math.max(1, supply.money))
    const scaled = { ...scales, money: scales.money * money }
    iterations += descend(
      { crew, alikes: field.alikes, columns, resources, supply, prices, moments, scales: scaled, shouldStop },
      pace.steps,
      chosen,
    )
    afterRound?.({ columns, chosen, steps: pace.steps.count })
  }
  // Whatever was chosen at last is placed, as far as there is room.
  placeSure(ledger, waiting, { columns, chosen, casePrices: prices.cases }, { sureShare: 0, leastShare: 1 })
  return iterations
}

interface Wishes {
  readonly columns: Columns
  readonly chosen: Int32Array
  readonly casePrices: Float64Array
}

function placeSure(
  ledger: Ledger,
  waiting: (first: number) => number,
  { columns, chosen, casePrices }: Wishes,
  { sureShare, leastShare }: Pick<Pace, 'sureShare' | 'leastShare'>,
): void {
  const order: number[] = []
  for (let k = 0; k < columns.count; k++) if (chosen[k]! > 0) order.push(k)
  const price = (k: number): number => casePrices[columns.caseOf[k]!]!
  order.sort((a, b) => chosen[b]! - chosen[a]! || price(b) - price(a) || a - b)
  if (order.length === 0) return
  const sure = sureShare * chosen[order[0]!]!
  const least = Math.ceil(order.length * leastShare)
  for (const [index, k] of order.entries()) {
    if (index >= least && chosen[k]! < sure) return
    const c = waiting(columns.caseOf[k]!)
    if (c < 0) continue
    const p = placeOf(columns, k)
    if (hasRoom(ledger, c, p, columns.from[k]!, columns.until[k]!))
      enter(ledger, c, p, columns.from[k]!, columns.until[k]!)
  }
}

/** The place whose columns hold number `k`. */
export function placeOf({ first }: Columns, k: number): number {
  let low = 0
  let high = first.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if (first[middle]! <= k) low = middle
    else high = middle
  }
  return low
}
