/** Where a run stood at one moment. */
export interface CoursePoint {
  /** Milliseconds since computing began. */
  readonly elapsedMs: number
  readonly placed: number
  /** Points of the best plan so far. */
  readonly score: number
  /** Upper bound on the points of any plan; null before there is one. */
  readonly bound: number | null
}

/** As many points as a small picture can show. */
const MOST_POINTS = 60

/**
 * The course of a run with one more point. A point that brings neither a better plan nor a lower bound is left out; when
 * there are too many, every second one goes, so that the picture stays even over the whole time.
 */
export function withPoint(course: readonly CoursePoint[], point: CoursePoint): readonly CoursePoint[] {
  const last = course.at(-1)
  if (last && last.score === point.score && last.bound === point.bound) return course
  const longer = [...course, point]
  return longer.length <= MOST_POINTS ? longer : longer.filter((_, index) => index % 2 === 0)
}
