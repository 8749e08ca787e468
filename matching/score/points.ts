import type { Policy } from '../problem.js'

/**
 * The objective, A4 of the format: `points = arrival - shortStay + fit`. Every function rounds with `Math.round` and
 * evaluates left to right exactly as written, so that solver, validator and outside checks agree to the point.
 */

export interface ArrivalDays {
  readonly earliest: number
  readonly neededBy: number
  readonly latest: number
}

/** Points for protecting someone with `base` from day `from` on: all in time, `late` of them after the needed-by day. */
export function arrivalPoints(policy: Policy, base: number, days: ArrivalDays, from: number): number {
  const waited = (from - days.earliest) / Math.max(1, days.latest - days.earliest)
  return Math.round(base * ((from <= days.neededBy ? 1 : policy.late) - policy.waiting * waited))
}

/** Points lost because a stay of `days` is shorter than desired; negative when it is longer (a pin may be). */
export function shortStayLoss(policy: Policy, base: number, days: number, desiredDays: number): number {
  return Math.round(base * policy.shortStay * (1 - days / desiredDays))
}

/** Points for the share of the desired accompaniment that the host offers; all of them when none is desired. */
export function accompanimentPoints(policy: Policy, covered: number, desired: number): number {
  const { accompaniment } = policy.fit
  return desired === 0 ? accompaniment : Math.round((accompaniment * covered) / desired)
}

/** Points lost for beds that stay empty. */
export function spareBedLoss(policy: Policy, sleeps: number, householdSize: number): number {
  return Math.min(policy.fit.spareBedMax, policy.fit.spareBed * (sleeps - householdSize))
}
