import type { Mending, Stay } from './moves.js'
import { move, nowhere, stayNow, worthOf } from './moves.js'
import { hasRoomBesideMoney } from './room.js'
import { isFree } from './state.js'
import { isAt } from './take-back.js'

/** A move that changes what is spent. */
interface MoneyMove {
  readonly stay: Stay
  /** Points it costs (to save) or brings (to spend), moving people included. */
  readonly points: number
  /** Money it saves or takes; above zero. */
  readonly money: number
}

/**
 * Brings the plan back into the budget: stays become shorter, or cases lose theirs, whatever costs fewest points for
 * the money that is missing. Pins stay.
 */
export function saveMoney(mending: Mending): boolean {
  const { ledger } = mending.state
  if (ledger.spent <= ledger.budget) return true
  let options = Array.from({ length: mending.state.model.cases.count }, (_, c) => savingsOf(mending, c)).flat()
  while (ledger.spent > ledger.budget) {
    const missing = ledger.spent - ledger.budget
    let best: MoneyMove | undefined
    let bestRate = Infinity
    for (const option of options) {
      const rate = option.points / Math.min(option.money, missing)
      if (rate >= bestRate) continue
      best = option
      bestRate = rate
    }
    if (best === undefined) return false
    const { c } = best.stay
    move(mending, best.stay)
    options = [...options.filter(({ stay }) => stay.c !== c), ...savingsOf(mending, c)]
  }
  return true
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
  const { ledger, lists } = state
  if (ledger.placeOf[c]! < 0 || !isFree(state, c) || ledger.cost[c]! <= 0) return []
  const now = worthInPoints(mending, stayNow(state, c))
  const out = nowhere(c)
  const options: MoneyMove[] = [{ stay: out, points: now - worthInPoints(mending, out), money: ledger.cost[c]! }]
  const list = lists[c]!
  for (let k = 0; k < list.place.length; k++) {
    if (list.place[k] !== ledger.placeOf[c] || list.from[k] !== ledger.from[c]) continue
    const money = ledger.cost[c]! - list.cost[k]!
    if (money <= 0 || list.until[k]! >= ledger.until[c]!) continue
    const stay = { c, p: list.place[k]!, from: list.from[k]!, until: list.until[k]!, value: list.value[k]! }
    options.push({ stay, points: now - worthInPoints(mending, stay), money })
  }
  return options
}

function spendings(mending: Mending, left: number): MoneyMove[] {
  const { state, home, stayPut } = mending
  const { ledger, lists, values } = state
  const options: MoneyMove[] = []
  for (let c = 0; c < state.model.cases.count; c++) {
    if (!isFree(state, c)) continue
    const { place, from, until, value, cost } = lists[c]!
    const p = ledger.placeOf[c]!
    const spent = p >= 0 ? ledger.cost[c]! : 0
    // Whoever has a stay moves at a price; where they are now may be elsewhere than before already.
    const least = values[c]! + (p >= 0 && isAt(state, home, c) ? stayPut : 0)
    for (let k = 0; k < place.length; k++) {
      // A longer stay from the same day, for whoever has one.
      if (p >= 0 && (place[k] !== p || from[k] !== ledger.from[c])) continue
      const money = cost[k]! - spent
      if (money > left || money <= 0) continue
      const points = value[k]! - least
      if (points <= 0) continue
      const stay = { c, p: place[k]!, from: from[k]!, until: until[k]!, value: value[k]! }
      if (p >= 0 || hasRoomBesideMoney(state, stay)) options.push({ stay, points, money })
    }
  }
  return options
}

/** Here money is counted, not priced. */
function worthInPoints(mending: Mending, stay: Stay): number {
  return worthOf(mending, stay, 0)
}
