import type { Mending, Stay } from './moves.js'
import { move, movedSince, nowhere, redo, stayNow, undoTo, worthNow, worthOf } from './moves.js'
import { hasRoomBesideMoney } from './room.js'
import { isFree } from './state.js'
import { hopeOf, lastDepth, tryPlace } from './try-place.js'

const hair = 1e-9

/**
 * Looks who could use free days at place `p`: someone without a stay, or someone whose stay elsewhere is then free for
 * another. Makes the best of these moves; answers by how much it raises the worth of the plan.
 */
export function fill(mending: Mending, p: number): number {
  const { state, trail } = mending
  const start = trail.length
  let best = 0
  let bestMoves: readonly Stay[] | undefined
  for (const c of state.interest[p]!.slice()) {
    if (!isFree(state, c) || mending.tries <= 0) continue
    const gain = state.ledger.placeOf[c]! < 0 ? tryPlace(mending, c, lastDepth - 1, p) : moveIn(mending, c, p, best)
    if (gain > best + hair) {
      best = gain
      bestMoves = movedSince(mending, start)
    }
    undoTo(mending, start)
  }
  if (bestMoves !== undefined) redo(mending, bestMoves)
  return best
}

/** A placed case takes its best free stay at the place, and whoever gains most by it takes the one it leaves. */
function moveIn(mending: Mending, c: number, p: number, needed: number): number {
  const { state, trail } = mending
  const list = state.lists[c]!
  const start = trail.length
  const before = worthNow(mending, c)
  const left = stayNow(state, c)
  const waiting = left.p === p ? [] : waitingFor(mending, left.p)
  const hope = waiting.reduce((most, other) => Math.max(most, hopeOf(state, other)), 0)
  let best = 0
  let bestMoves: readonly Stay[] | undefined
  for (let k = 0; k < list.place.length; k++) {
    if (list.place[k] !== p) continue
    const stay: Stay = { c, p, from: list.from[k]!, until: list.until[k]!, value: list.value[k]! }
    const gain = worthOf(mending, stay, list.cost[k]!) - before
    if (gain + hope <= Math.max(best, needed) + hair) continue
    mending.tries -= 1
    move(mending, nowhere(c))
    if (hasRoomBesideMoney(state, stay)) {
      move(mending, stay)
      const total = gain + refill(mending, waiting, left.p)
      if (total > best + hair) {
        best = total
        bestMoves = movedSince(mending, start)
      }
    }
    undoTo(mending, start)
  }
  if (bestMoves !== undefined) redo(mending, bestMoves)
  return best
}

/** Cases without a stay that would like one at the place. */
function waitingFor({ state }: Mending, p: number): readonly number[] {
  return state.interest[p]!.filter(c => isFree(state, c) && state.ledger.placeOf[c]! < 0)
}

function refill(mending: Mending, waiting: readonly number[], p: number): number {
  const start = mending.trail.length
  let best = 0
  let bestMoves: readonly Stay[] | undefined
  for (const c of waiting) {
    const gain = tryPlace(mending, c, lastDepth, p)
    if (gain > best + hair) {
      best = gain
      bestMoves = movedSince(mending, start)
    }
    undoTo(mending, start)
  }
  if (bestMoves !== undefined) redo(mending, bestMoves)
  return best
}
