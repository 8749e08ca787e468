import type { FreeRange } from '../calendar/free-ranges.js'
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
    const start = firstArrival(stretch, first, grid)
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

/** Whether one of the stretches has room for a candidate stay. */
export function hasFreeStretch(
  stretches: readonly FreeRange[],
  { first, last, shortest }: StaySpans,
  grid: number,
): boolean {
  for (const stretch of stretches)
    if (firstArrival(stretch, first, grid) <= Math.min(last, stretch.until - shortest)) return true
  return false
}

export function nearest({ fits, later, earlier, shorter }: Distance): number {
  return fits ? 0 : Math.min(later, earlier, shorter)
}

/** The first arrival a solver may choose in a stretch: the first possible day of the window if it is free, or a day of the grid. */
function firstArrival({ opens, from }: FreeRange, first: number, grid: number): number {
  const earliest = Math.max(from, first)
  return earliest === Math.max(opens, first) ? earliest : Math.ceil(earliest / grid) * grid
}
