import type { WantedStays } from './wanted-stays.js'
import { bidsOf } from './bids.js'
import type { Edit } from './edit.js'
import type { Ranges } from '../model/model.js'
import type { WorthOf } from './place-worth.js'
import { chargeOf, chargesOf, quotaPrice } from './place-worth.js'
import { settleHost } from './host-prices.js'
import { rebid } from './rebid.js'
import { setList, setPrice, setWorth } from './set-prices.js'
import type { DeskState } from './state.js'
import { isFree, isThere } from './state.js'

/** So many places are worked out anew for one case at most; beyond that its price rises instead. */
const mostRaised = 24
/** Of each case so many stays, and of all cases so many, are noted at a place that is new or another. */
const staysPerCase = 2
const staysPerPlace = 160
/**
 * A stay is worth noting when it falls short of the place's best plan by no more than this share of its points. Who has
 * no stay may hope for any: those who bid more may be well placed where they are.
 */
const shareShort = 0.35

/** Works out what the changed places are worth now, then gives every changed case a price. */
export function reprice(edit: Edit, worthOf: WorthOf): void {
  const { state } = edit
  const changed = [...edit.cases].filter(c => state.alive[c] === 1).toSorted((a, b) => a - b)
  for (const c of changed) state.alive[c] = 0
  for (const p of edit.gone.places) if (!edit.places.has(p)) strip(state, p)
  for (const [p, before] of edit.blocked)
    if (isThere(state, p) && !areEqual(before, state.pairStays.blockedAt(p))) edit.places.add(p)
  const moved = new Set<number>()
  const workOut = (p: number, wanted?: WantedStays): void => {
    for (const c of state.worth[p]?.chosen ?? []) moved.add(c)
    setWorth(state, p, worthOf(p, wanted))
    for (const c of state.worth[p]!.chosen) moved.add(c)
  }
  for (const p of edit.gone.places) if (!edit.places.has(p)) for (const c of leavePlace(state, p)) moved.add(c)
  const known = new Map<number, WantedStays>()
  for (const h of edit.hosts) {
    const { wantedAt, changed: repriced } = settleHost(state, h)
    for (const [p, wanted] of wantedAt) {
      known.set(p, wanted)
      if (repriced) edit.places.add(p)
    }
  }
  for (const p of edit.places) workOut(p, known.get(p))
  for (const p of edit.courted) court(state, p)
  for (const c of changed) {
    state.alive[c] = 1
    if (state.locked[c] === 1) continue
    const bids = bidsOf(state, c)
    const next = bids.raised[mostRaised]
    const price = Math.max(bids.best, next === undefined ? 0 : next.excess)
    setPrice(state, c, price)
    setList(state, c, bids.stays)
    for (const { p, excess } of bids.raised) {
      if (excess <= price) break
      workOut(p)
    }
  }
  rebid(edit, worthOf, [...edit.lifted, ...moved])
}

/** Cases that would be chosen at a place that is gone. */
function leavePlace(state: DeskState, p: number): readonly number[] {
  const { chosen } = state.worth[p]!
  setWorth(state, p, { ...state.worth[p]!, chosen: [] })
  return chosen
}

function areEqual(one: Ranges, other: Ranges): boolean {
  return one.from.join() === other.from.join() && one.until.join() === other.until.join()
}

/** Puts the most promising stays at a new or changed place at the head of the lists of the cases. */
function court(state: DeskState, p: number): void {
  const { model, casesOf, fresh, pairStays, prices, worth, interest } = state
  const h = model.places.host[p]!
  const { forward, backward } = worth[p]!
  const total = forward[forward.length - 1]!
  const turnover = model.places.turnoverDays[p]!
  const found: { c: number; from: number; until: number; value: number; cost: number; bid: number }[] = []
  const look = (c: number): void => {
    const { count, from, until, value, cost } = pairStays.at(c, p)
    const charges = chargesOf(state, c, h)
    const own: typeof found = []
    const waits = state.ledger.placeOf[c]! < 0
    for (let k = 0; k < count; k++) {
      const charge = chargeOf(state, charges, from[k]!, until[k]!) + quotaPrice(state, h, from[k]!)
      const net = value[k]! - prices.cases[c]! - prices.money * cost[k]! - charge
      const bid = net + forward[from[k]!]! + backward[until[k]! + turnover]! - total
      if (waits || bid >= -shareShort * value[k]!)
        own.push({ c, from: from[k]!, until: until[k]!, value: value[k]!, cost: cost[k]!, bid })
    }
    own.sort((a, b) => b.bid - a.bid || a.from - b.from || b.until - a.until)
    found.push(...own.slice(0, staysPerCase))
  }
  for (const c of casesOf[h]!) if (isFree(state, c) && !fresh.has(c)) look(c)
  for (const c of fresh) if (isFree(state, c) && pairStays.admits(c, h)) look(c)
  found.sort((a, b) => b.bid - a.bid || a.c - b.c || a.from - b.from)
  const byCase = new Map<number, typeof found>()
  for (const stay of found.slice(0, staysPerPlace)) byCase.set(stay.c, [...(byCase.get(stay.c) ?? []), stay])
  for (const c of new Set([...interest[p]!, ...byCase.keys()])) putFirst(state, c, p, byCase.get(c) ?? [])
}

/** Nobody hopes for a place that is gone. */
function strip(state: DeskState, p: number): void {
  for (const c of state.interest[p]!) putFirst(state, c, p, [])
}

interface OwnStay {
  readonly from: number
  readonly until: number
  readonly value: number
  readonly cost: number
}

/** Replaces the stays of case `c` at place `p` by others, at the head of its list. */
function putFirst(state: DeskState, c: number, p: number, own: readonly OwnStay[]): void {
  const old = state.lists[c]!
  const rest = Array.from(old.place, (_, k) => k).filter(k => old.place[k] !== p)
  if (own.length === 0 && rest.length === old.place.length) return
  setList(state, c, {
    place: Int32Array.from([...own.map(() => p), ...rest.map(k => old.place[k]!)]),
    from: Int32Array.from([...own.map(stay => stay.from), ...rest.map(k => old.from[k]!)]),
    until: Int32Array.from([...own.map(stay => stay.until), ...rest.map(k => old.until[k]!)]),
    value: Float64Array.from([...own.map(stay => stay.value), ...rest.map(k => old.value[k]!)]),
    cost: Float64Array.from([...own.map(stay => stay.cost), ...rest.map(k => old.cost[k]!)]),
  })
}
