import type { DeskState, PromisingStays } from './state.js'

/** The stays on a case's list from the day it arrives at the place where it is: shorter and longer ones, and its own. */
export interface Variants {
  readonly p: number
  readonly from: number
  /** The list they were picked from. */
  readonly list: PromisingStays
  readonly stays: readonly Variant[]
}

export interface Variant {
  readonly until: number
  readonly value: number
  readonly cost: number
}

/** The variants of a placed case: found once, as long as neither its stay nor its list becomes another. */
export function variantsOf({ ledger, lists, variants }: DeskState, c: number): readonly Variant[] {
  const list = lists[c]!
  const p = ledger.placeOf[c]!
  const from = ledger.from[c]!
  const known = variants[c]
  if (known !== undefined && known.p === p && known.from === from && known.list === list) return known.stays
  const stays: Variant[] = []
  for (let k = 0; k < list.place.length; k++)
    if (list.place[k] === p && list.from[k] === from)
      stays.push({ until: list.until[k]!, value: list.value[k]!, cost: list.cost[k]! })
  variants[c] = { p, from, list, stays }
  return stays
}
