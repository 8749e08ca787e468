/** Where a run stood at one moment: points of the best plan, and the proven bound once there is one. */
export type CoursePoint = { readonly elapsedMs: number; readonly score: number; readonly bound: number | null }

export type CourseLines = {
  /** Corners of the line of the best plan and of the bound's, as SVG wants them; empty when there is nothing to draw. */
  readonly score: string
  readonly bound: string
}

export type Frame = { readonly width: number; readonly height: number }

/**
 * The course of a run as two lines in steps, from left to right over the time until now, that close in on each other.
 * What holds at the end is drawn to the right edge.
 */
export function courseLines(course: readonly CoursePoint[], elapsedMs: number, frame: Frame): CourseLines {
  const values = course.flatMap(({ score, bound }) => (bound === null ? [score] : [score, bound]))
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const end = Math.max(1, elapsedMs, ...course.map(point => point.elapsedMs))
  const x = (ms: number) => round((frame.width * ms) / end)
  const y = (points: number) => round(frame.height * (high === low ? 0.5 : 1 - (points - low) / (high - low)))
  const line = (steps: readonly Step[]) =>
    steps
      .flatMap(({ ms, points }, index) => [`${x(ms)},${y(points)}`, `${x(steps[index + 1]?.ms ?? end)},${y(points)}`])
      .join(' ')
  return {
    score: line(course.map(({ elapsedMs: ms, score }) => ({ ms, points: score }))),
    bound: line(course.flatMap(({ elapsedMs: ms, bound }) => (bound === null ? [] : [{ ms, points: bound }]))),
  }
}

type Step = { readonly ms: number; readonly points: number }

function round(value: number): number {
  return Math.round(value * 10) / 10
}
