import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Random } from '../random.js'
import type { CoreStays } from './core-stays.js'
import { makeRoom } from './make-room.js'

/** What a move changes and what it may choose from. */
export interface Board {
  readonly ledger: Ledger
  /** Points of every placed case's stay, kept up to date. */
  readonly values: Float64Array
  readonly core: CoreStays
  /** Pinned cases: 1 for those that must not move. */
  readonly locked: Uint8Array
  readonly random: Random
}

/** One case moved, with everything needed to take it back. */
export interface Moved {
  readonly c: number
  readonly p: number
  readonly from: number
  readonly until: number
  readonly value: number
}

/** Case `c` takes stay `k`; answers everyone's former stay, or `undefined` (nothing changed) when it cannot. */
export function takeStay(board: Board, c: number, k: number): readonly Moved[] | undefined {
  const { ledger, core, values, locked } = board
  const left: Moved[] = []
  const remove = (guest: number): void => {
    const from = ledger.from[guest]!
    left.push({ c: guest, p: ledger.placeOf[guest]!, from, until: ledger.until[guest]!, value: values[guest]! })
    leave(ledger, guest)
  }
  if (ledger.placeOf[c]! >= 0) remove(c)
  const asked = { c, p: core.place[k]!, from: core.from[k]!, until: core.until[k]!, cost: core.cost[k]! }
  if (!makeRoom({ ledger, values, locked, random: board.random, remove }, asked)) {
    putBack(board, left)
    return undefined
  }
  enter(ledger, c, asked.p, asked.from, asked.until)
  values[c] = core.value[k]!
  for (const { c: guest } of left.toSorted((a, b) => b.value - a.value || a.c - b.c))
    if (guest !== c) settle(board, guest)
  return left
}

/** Gives a case its first free stay of its list, if any: the list is in order of promise, not of value. */
function settle({ ledger, core, values }: Board, c: number): void {
  let best = -1
  for (let k = core.first[c]!; k < core.last[c]!; k++) {
    if (best >= 0 && core.value[k]! <= core.value[best]!) continue
    if (hasRoom(ledger, c, core.place[k]!, core.from[k]!, core.until[k]!)) best = k
  }
  if (best < 0) return
  enter(ledger, c, core.place[best]!, core.from[best]!, core.until[best]!)
  values[c] = core.value[best]!
}

/** Change of value by a move that is made: case `c` and those who left, now against before. */
export function outcome({ ledger, values }: Board, left: readonly Moved[], c: number): number {
  let change = 0
  let counted = false
  for (const moved of left) {
    change -= moved.value
    if (ledger.placeOf[moved.c]! >= 0) change += values[moved.c]!
    if (moved.c === c) counted = true
  }
  return counted ? change : change + values[c]!
}

/** Takes a move back: everyone is where they were. */
export function undo(board: Board, left: readonly Moved[], c: number): void {
  const { ledger } = board
  if (ledger.placeOf[c]! >= 0) leave(ledger, c)
  for (const moved of left) if (ledger.placeOf[moved.c]! >= 0) leave(ledger, moved.c)
  putBack(board, left)
}

function putBack({ ledger, values }: Board, left: readonly Moved[]): void {
  for (const { c, p, from, until, value } of left) {
    enter(ledger, c, p, from, until)
    values[c] = value
  }
}
