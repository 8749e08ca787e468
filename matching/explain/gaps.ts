import type { FreeRange } from '../calendar/free-ranges.js'
import { firstArrivalIn } from '../calendar/free-ranges.js'
import type { StaySpans } from '../calendar/stay-spans.js'

/** How far a place is from having a free stretch for a shortest stay: what would have to give, in days; a month at most. */
export interface Distance {
  /** Whether a free stretch is long enough, and in time: other rules stand in the way there, if any. */
  readonly fits: boolean
  /** Days the last possible arrival would have to move later; `Infinity` when that alone does not help. */
  readonly later: number
  /** Days the first possible arrival would have to move earlier. */
  readonly earlier: number
  /** Days by which the shortest stay would have to be shorter. */
  readonly shorter: number
}

/** More than a month is not near. */
const mostDays = 30

/** The smallest of each over the free stretches of a place; arrivals are candidates (`grid`: days between arrivals). */
export function distanceToFree(
  stretches: readonly FreeRange[],
  { first, last, shortest }: StaySpans,
  grid: number,
): Distance {
  let fits = false
  let later = Infinity
  let earlier = Infinity
  let shorter = Infinity
  for (const stretch of stretches) {
    const { from, until } = stretch
    const start = firstArrivalIn(stretch.opens, stretch.from, first, grid)
    const latestStart = until - shortest
    if (start <= Math.min(last, latestStart)) fits = true
    if (start > last && start <= latestStart) later = Math.min(later, start - last)
    if (latestStart >= from && latestStart < first) earlier = Math.min(earlier, first - latestStart)
    if (start <= last && until > start && until - start < shortest)
      shorter = Math.min(shorter, shortest - until + start)
  }
  const near = (days: number): number => (days <= mostDays ? days : Infinity)
  return { fits, later: near(later), earlier: near(earlier), shorter: near(shorter) }
}

export function nearest({ fits, later, earlier, shorter }: Distance): number {
  return fits ? 0 : Math.min(later, earlier, shorter)
}
