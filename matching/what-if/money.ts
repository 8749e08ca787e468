import type { Mending, Stay } from './moves.js'
import { move, nowhere, stayNow, worthOf } from './moves.js'
import { hasRoomBesideMoney } from './room.js'
import type { DeskState } from './state.js'
import { isFree } from './state.js'
import { isAt } from './take-back.js'
import { variantsOf } from './variants.js'

/** A move that changes what is spent. */
interface MoneyMove {
  readonly stay: Stay
  /** Points it costs (to save) or brings (to spend), moving people included. */
  readonly points: number
  /** Money it saves or takes; above zero. */
  readonly money: number
}

/** By case, what its savings cost at least: points, and points for one unit of money. Infinity when it has none. */
interface Floors {
  readonly points: Float64Array
  readonly rate: Float64Array
}

/**
 * Brings the plan back into the budget: stays become shorter, or cases lose theirs, whatever costs fewest points for
 * the money that is missing. Pins stay.
 */
export function saveMoney(mending: Mending): boolean {
  const { ledger, model } = mending.state
  if (ledger.spent <= ledger.budget) return true
  const { count } = model.cases
  const floors: Floors = { points: new Float64Array(count), rate: new Float64Array(count) }
  for (let c = 0; c < count; c++) lowerFloors(floors, mending, c)
  while (ledger.spent > ledger.budget) {
    const best = cheapest(mending, floors, ledger.spent - ledger.budget)
    if (best === undefined) return false
    move(mending, best)
    lowerFloors(floors, mending, best.c)
  }
  return true
}

/** The saving that costs fewest points for the money that is missing. */
function cheapest(mending: Mending, { points, rate }: Floors, missing: number): Stay | undefined {
  let best: Stay | undefined
  let bestRate = Infinity
  for (let c = 0; c < points.length; c++) {
    if (rate[c]! >= bestRate || points[c]! / missing >= bestRate) continue
    for (const saving of savingsOf(mending, c)) {
      const asked = saving.points / Math.min(saving.money, missing)
      if (asked >= bestRate) continue
      best = saving.stay
      bestRate = asked
    }
  }
  return best
}

/** Asked of every case: so it is worked out without making a list of its savings. */
function lowerFloors({ points, rate }: Floors, mending: Mending, c: number): void {
  const { state, home, stayPut } = mending
  const { ledger, values } = state
  points[c] = Infinity
  rate[c] = Infinity
  const cost = ledger.cost[c]!
  if (ledger.placeOf[c]! < 0 || cost <= 0 || !isFree(state, c)) return
  const moves = home.placeOf[c]! >= 0 && isAt(state, home, c) ? stayPut : 0
  const lower = (lost: number, money: number): void => {
    // What brings points as well as money is always looked at.
    points[c] = Math.min(points[c]!, lost < 0 ? -Infinity : lost)
    rate[c] = Math.min(rate[c]!, lost < 0 ? -Infinity : lost / money)
  }
  lower(values[c]! + moves, cost)
  const variants = variantsOf(state, c)
  for (let k = 0; k < variants.length; k++) {
    const variant = variants[k]!
    // Going back to where it was brings at most what moving it has cost.
    const back = moves > 0 ? 0 : stayPut
    if (variant.cost < cost && variant.until < ledger.until[c]!)
      lower(values[c]! - variant.value + moves - back, cost - variant.cost)
  }
}

/** Spends money that is left: on cases without a stay and on longer stays, the most points for the money first. */
export function spendMoney(mending: Mending): void {
  const { state } = mending
  const { ledger } = state
  const left = ledger.budget - ledger.spent
  if (left === Infinity || left <= 0) return
  const options = spendings(mending, left)
  options.sort((a, b) => b.points / b.money - a.points / a.money || a.stay.c - b.stay.c)
  const used = new Set<number>()
  for (const { stay, money } of options) {
    if (used.has(stay.c) || ledger.spent + money > ledger.budget) continue
    const before = stayNow(state, stay.c)
    if (before.p >= 0) move(mending, nowhere(stay.c))
    if (hasRoomBesideMoney(state, stay)) {
      move(mending, stay)
      used.add(stay.c)
    } else if (before.p >= 0) move(mending, before)
  }
}

/** Ways to spend less on one case: a shorter stay from the same day, or none. */
function savingsOf(mending: Mending, c: number): readonly MoneyMove[] {
  const { state } = mending
  const { ledger } = state
  const p = ledger.placeOf[c]!
  if (p < 0 || !isFree(state, c) || ledger.cost[c]! <= 0) return []
  const now = worthInPoints(mending, stayNow(state, c))
  const out = nowhere(c)
  const options: MoneyMove[] = [{ stay: out, points: now - worthInPoints(mending, out), money: ledger.cost[c]! }]
  const from = ledger.from[c]!
  for (const { until, value, cost } of variantsOf(state, c)) {
    const money = ledger.cost[c]! - cost
    if (money <= 0 || until >= ledger.until[c]!) continue
    const stay = { c, p, from, until, value }
    options.push({ stay, points: now - worthInPoints(mending, stay), money })
  }
  return options
}

function spendings(mending: Mending, left: number): MoneyMove[] {
  const options: MoneyMove[] = []
  for (let c = 0; c < mending.state.model.cases.count; c++) {
    if (!isFree(mending.state, c)) continue
    if (mending.state.ledger.placeOf[c]! >= 0) addLonger(options, mending, c, left)
    else addFirst(options, mending.state, c, left)
  }
  return options
}

/** A longer stay from the same day, for whoever has one. */
function addLonger(options: MoneyMove[], { state, home, stayPut }: Mending, c: number, left: number): void {
  const { ledger, values } = state
  const p = ledger.placeOf[c]!
  const from = ledger.from[c]!
  for (const { until, value, cost } of variantsOf(state, c)) {
    const money = cost - ledger.cost[c]!
    if (money > left || money <= 0) continue
    // Moving has its price; where they are now may be elsewhere than before already.
    const points = value - values[c]! - (isAt(state, home, c) ? stayPut : 0)
    if (points > 0) options.push({ stay: { c, p, from, until, value }, points, money })
  }
}

/** A free stay, for whoever has none. */
function addFirst(options: MoneyMove[], state: DeskState, c: number, left: number): void {
  const { place, from, until, value, cost } = state.lists[c]!
  for (let k = 0; k < place.length; k++) {
    const money = cost[k]!
    const points = value[k]! - state.values[c]!
    if (money > left || money <= 0 || points <= 0) continue
    const stay = { c, p: place[k]!, from: from[k]!, until: until[k]!, value: value[k]! }
    if (hasRoomBesideMoney(state, stay)) options.push({ stay, points, money })
  }
}

/** Here money is counted, not priced. */
function worthInPoints(mending: Mending, stay: Stay): number {
  return worthOf(mending, stay, 0)
}
