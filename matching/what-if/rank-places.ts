import { hasRoom } from '../constraints/index.js'
import { effectOf } from '../explain/options.js'
import type { RankedStay } from '../explain/review-types.js'
import { asDay, isoDayOf } from '../measure.js'
import { termsOf } from '../score/terms.js'
import type { Assignment } from '../solution.js'
import { fill } from './fill.js'
import { saveMoney } from './money.js'
import type { Mending, Stay } from './moves.js'
import { move, movedSince, nowhere, stayNow, undoTo } from './moves.js'
import { hasRoomBesideMoney } from './room.js'
import { isAt } from './take-back.js'
import type { DeskState } from './state.js'
import { makeWay, tryPlace } from './try-place.js'
import type { WrittenPlan } from './written-plan.js'
import { assignmentOf, writtenStay } from './written-plan.js'

/** A stay a case could have, and what it would do to the others. */
export interface RankedPlace extends RankedStay {
  /** Points of the whole plan with this stay, the others placed again as well as can be, less the points now. */
  readonly difference: number
  /** Others who would be elsewhere; sorted by case id. `after` is `null` for whoever would have no stay. */
  readonly moves: readonly {
    readonly case: string
    readonly before: Assignment | null
    readonly after: Assignment | null
  }[]
}

/** The plan as it is. */
interface RankFrom extends Pick<Mending, 'home' | 'stayPut'> {
  readonly written: WrittenPlan
}

interface Now {
  /** Where the case is. */
  readonly before: Stay
  readonly values: Float64Array
  readonly written: WrittenPlan
}

/** Stays that may be tried for the others, for one place. */
const mostTries = 1500

/**
 * The best stays of case `c` at different places, most points first, at most `limit`. At each place it is the best stay
 * that is free, else the best that only money stands against, else the best. Stays a pin stands against are left out,
 * and so is the place a case is pinned to. Nothing is changed.
 */
export function rankPlaces(
  state: DeskState,
  { home, stayPut, written }: RankFrom,
  c: number,
  limit: number,
): readonly RankedPlace[] {
  const mending: Mending = { state, home, stayPut, trail: [], tries: 0 }
  const values = state.values.slice()
  const wasLocked = state.locked[c]!
  const before = stayNow(state, c)
  if (before.p >= 0) move(mending, nowhere(c))
  // Whoever makes way must not put the case out again.
  state.locked[c] = 1
  const found: RankedPlace[] = []
  for (const stay of bestStays(state, c, limit)) {
    const mark = mending.trail.length
    mending.tries = mostTries
    const ranked = tryStay(mending, stay, { before, values, written })
    if (ranked !== undefined) found.push(ranked)
    undoTo(mending, mark)
    if (found.length >= limit) break
  }
  state.locked[c] = wasLocked
  undoTo(mending, 0)
  return found
}

/** What happens when the case takes the stay; `undefined` when a pin is in the way. */
function tryStay(mending: Mending, stay: Stay, { before, values, written }: Now): RankedPlace | undefined {
  const { state, home } = mending
  const { model } = state
  const asked = { c: stay.c, p: stay.p, from: asDay(stay.from), until: asDay(stay.until) }
  const effect = effectOf(state.ledger, asked)
  const ejected = makeWay(mending, stay)
  if (ejected === undefined) return undefined
  move(mending, stay)
  for (const guest of ejected.toSorted((a, b) => b.worth - a.worth || a.c - b.c)) tryPlace(mending, guest.c, 0)
  if (before.p >= 0) fill(mending, before.p)
  if (!saveMoney(mending)) return undefined
  const moved = movedSince(mending, 0)
  const place = model.problem.places[stay.p]!
  return {
    place: place.id,
    host: place.host,
    from: isoDayOf(model.problem.from, stay.from),
    until: isoDayOf(model.problem.from, stay.until),
    points: stay.value,
    terms: termsOf(model, stay.c, stay.p, asked),
    effect,
    difference: moved.reduce((sum, { c, value }) => sum + value - values[c]!, 0),
    moves: moved
      .filter(({ c }) => c !== stay.c && !isAt(state, home, c))
      .map(({ c }) => ({
        case: model.problem.cases[c]!.id,
        before: writtenStay(written, c),
        after: assignmentOf(state, c) ?? null,
      }))
      .toSorted((a, b) => (a.case < b.case ? -1 : 1)),
  }
}

/** For each place the stay to look at, the place with the most points first; a few more than will be shown. */
function bestStays(state: DeskState, c: number, limit: number): readonly Stay[] {
  const { model, pairStays } = state
  const best: { readonly p: number; readonly value: number }[] = []
  for (let h = 0; h < model.hosts.count; h++) {
    if (model.hosts.places[h]!.length === 0 || !pairStays.admits(c, h)) continue
    for (const p of model.hosts.places[h]!) {
      const { count, value } = pairStays.at(c, p)
      let most = -Infinity
      for (let k = 0; k < count; k++) most = Math.max(most, value[k]!)
      if (count > 0) best.push({ p, value: most })
    }
  }
  best.sort((a, b) => b.value - a.value || a.p - b.p)
  const found: Stay[] = []
  for (const { p, value } of best) {
    // No place further down offers more than this: a full list that beats it is final, but for stays pins stand against.
    if (found.length >= 2 * limit && found.filter(stay => stay.value >= value).length >= 2 * limit) break
    found.push(stayAt(state, c, p))
  }
  return found.toSorted((a, b) => b.value - a.value || a.p - b.p)
}

function stayAt(state: DeskState, c: number, p: number): Stay {
  const { count, from, until, value } = state.pairStays.at(c, p)
  const stays = Array.from({ length: count }, (_, k) => ({ c, p, from: from[k]!, until: until[k]!, value: value[k]! }))
  stays.sort((a, b) => b.value - a.value || a.from - b.from || b.until - a.until)
  return (
    stays.find(stay => hasRoom(state.ledger, c, p, stay.from, stay.until)) ??
    stays.find(stay => hasRoomBesideMoney(state, stay)) ??
    stays[0]!
  )
}
