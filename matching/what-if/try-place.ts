import { hostLimits } from '../constraints/index.js'
import { occupied } from '../constraints/occupied.js'
import type { AskedStay } from '../constraints/stay-constraint.js'
import { asDay } from '../measure.js'
import type { Mending, Stay } from './moves.js'
import { move, movedSince, nowhere, redo, undoTo, worthNow, worthOf } from './moves.js'
import { hasRoomBesideMoney } from './room.js'
import type { DeskState } from './state.js'

/** By depth of the chain: so many stays are tried that others have to leave for. At the last depth nobody leaves. */
const widths: readonly number[] = [60, 12]
export const lastDepth = widths.length
const mostEjections = 3
const hair = 1e-9

/**
 * Looks for the best stay of case `c` on its list (at one place, if told so): a free one, or one whose guests leave and
 * find other stays in the same way. Makes the moves if they raise the worth of the plan; answers by how much.
 */
export function tryPlace(mending: Mending, c: number, depth: number, only = -1): number {
  const { state, trail } = mending
  const list = state.lists[c]!
  const start = trail.length
  const before = worthNow(mending, c)
  let best = 0
  let bestMoves: readonly Stay[] | undefined
  let tried = 0
  for (let k = 0; k < list.place.length && mending.tries > 0; k++) {
    if (only >= 0 && list.place[k] !== only) continue
    const stay: Stay = { c, p: list.place[k]!, from: list.from[k]!, until: list.until[k]!, value: list.value[k]! }
    const gain = worthOf(mending, stay, list.cost[k]!) - before
    if (gain <= best + hair) continue
    mending.tries -= 1
    if (state.ledger.placeOf[c]! >= 0) move(mending, nowhere(c))
    if (hasRoomBesideMoney(state, stay)) {
      best = gain
      bestMoves = [...movedSince(mending, start).filter(moved => moved.c !== c), stay]
      continue
    }
    if (depth >= lastDepth || tried >= widths[depth]!) continue
    tried += 1
    const mark = trail.length
    const total = gain + withEjections(mending, stay, depth, best - gain)
    if (total > best + hair) {
      best = total
      bestMoves = movedSince(mending, start)
    }
    undoTo(mending, mark)
  }
  undoTo(mending, start)
  if (bestMoves !== undefined) redo(mending, bestMoves)
  return best
}

/** Everyone in the way leaves, the case takes the stay, and they look for others. Answers what that does to their worth. */
function withEjections(mending: Mending, stay: Stay, depth: number, needed: number): number {
  const ejected = makeWay(mending, stay)
  if (ejected === undefined) return -Infinity
  let change = 0
  let hope = 0
  for (const guest of ejected) {
    change += worthNow(mending, guest.c) - guest.worth
    hope += hopeOf(mending.state, guest.c) - worthNow(mending, guest.c)
  }
  if (change + hope <= needed + hair) return -Infinity
  move(mending, stay)
  for (const guest of ejected.toSorted((a, b) => b.worth - a.worth || a.c - b.c))
    change += tryPlace(mending, guest.c, depth + 1)
  return change
}

interface Ejected {
  readonly c: number
  /** What it was worth before it left. */
  readonly worth: number
}

/** Takes out whoever stands in the way of a stay; `undefined` when someone must not move, or too many would. */
export function makeWay(mending: Mending, stay: Stay): readonly Ejected[] | undefined {
  const { state } = mending
  const { ledger, locked } = state
  const asked: AskedStay = { c: stay.c, p: stay.p, from: asDay(stay.from), until: asDay(stay.until) }
  const ejected: Ejected[] = []
  const eject = (guest: number): void => {
    ejected.push({ c: guest, worth: worthNow(mending, guest) })
    move(mending, nowhere(guest))
  }
  if (occupied.breaks(ledger, asked.c, asked.p, asked.from, asked.until)) {
    for (const guest of occupied.heldBy(ledger, asked)) {
      if (locked[guest] === 1) return undefined
      eject(guest)
    }
    // Taken days stay.
    if (occupied.breaks(ledger, asked.c, asked.p, asked.from, asked.until)) return undefined
  }
  for (const rule of hostLimits)
    while (rule.breaks(ledger, asked.c, asked.p, asked.from, asked.until)) {
      if (ejected.length >= mostEjections) return undefined
      let least = -1
      for (const guest of rule.heldBy(ledger, asked))
        if (locked[guest] === 0 && (least < 0 || state.values[guest]! < state.values[least]!)) least = guest
      if (least < 0) return undefined
      eject(least)
    }
  return ejected
}

/** The most any stay on the list of a case can be worth. */
export function hopeOf({ lists, prices }: DeskState, c: number): number {
  const { value, cost } = lists[c]!
  let hope = 0
  for (let k = 0; k < value.length; k++) hope = Math.max(hope, value[k]! - prices.money * cost[k]!)
  return hope
}
