import type { Ledger } from '../calendar/ledger.js'
import { enter } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Field } from '../search/field.js'
import { caseVisits } from '../search/field.js'

/** A stay that could be entered, by numbers of the model. */
export interface FoundStay {
  readonly c: number
  readonly p: number
  readonly from: number
  readonly until: number
}

/** Points a stay must be worth for something else's sake. */
export type Price = (stay: FoundStay) => number

interface Wish extends FoundStay {
  /** Points above the price, more than zero. */
  readonly surplus: number
}

/** Places these cases one by one in the order given, each at the free stay worth most. Nobody is moved. */
export function placeInTurn(field: Field, ledger: Ledger, order: readonly number[]): void {
  const wishOf = openWishes(field, ledger, () => 0)
  for (const c of order) {
    const wish = wishOf(c)
    if (wish !== undefined) enterStay(ledger, wish)
  }
}

/**
 * Places the cases not placed yet, whoever gains most above the price first, each at the free stay where it gains most;
 * nobody who gains nothing. Nobody is moved.
 */
export function placeAtPrices(field: Field, ledger: Ledger, price: Price): void {
  const wishOf = openWishes(field, ledger, price)
  const waiting = Array.from(ledger.placeOf.keys()).filter(c => ledger.placeOf[c]! < 0)
  // In order of surplus, the largest last; of equals the case with the lowest number.
  const wishes = waiting.flatMap(c => wishOf(c) ?? []).toSorted((a, b) => a.surplus - b.surplus || b.c - a.c)
  for (let wish = wishes.pop(); wish !== undefined; wish = wishes.pop()) {
    if (hasRoom(ledger, wish.c, wish.p, wish.from, wish.until)) enterStay(ledger, wish)
    else {
      const other = wishOf(wish.c)
      if (other !== undefined) insert(wishes, other)
    }
  }
}

/** Answers the free stay at which a case gains most, if any; of equals the first by host, place and day. */
function openWishes(field: Field, ledger: Ledger, price: Price): (c: number) => Wish | undefined {
  const visit = caseVisits(field)
  return asked => {
    let best: Wish | undefined
    visit(asked, {
      stays: (_entry, c, p, { count, from, until, value }) => {
        for (let k = 0; k < count; k++) {
          const least = best?.surplus ?? 0
          if (value[k]! <= least) continue
          const stay = { c, p, from: from[k]!, until: until[k]! }
          const surplus = value[k]! - price(stay)
          if (surplus > least && hasRoom(ledger, c, p, stay.from, stay.until)) best = { ...stay, surplus }
        }
      },
    })
    return best
  }
}

function enterStay(ledger: Ledger, { c, p, from, until }: FoundStay): void {
  enter(ledger, c, p, from, until)
}

function insert(wishes: Wish[], wish: Wish): void {
  let low = 0
  let high = wishes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = wishes[middle]!
    if (other.surplus < wish.surplus || (other.surplus === wish.surplus && other.c > wish.c)) low = middle + 1
    else high = middle
  }
  wishes.splice(low, 0, wish)
}
