import { hostLimits } from '../constraints/index.js'
import { occupied } from '../constraints/occupied.js'
import type { DeskState } from './state.js'

export interface Room {
  readonly c: number
  readonly p: number
  readonly from: number
  readonly until: number
}

/** Whether a candidate stay fits beside the others, whatever it costs. The case must not be placed. */
export function hasRoomBesideMoney({ ledger }: Pick<DeskState, 'ledger'>, { c, p, from, until }: Room): boolean {
  if (occupied.breaks(ledger, c, p, from, until)) return false
  for (const rule of hostLimits) if (rule.breaks(ledger, c, p, from, until)) return false
  return true
}
