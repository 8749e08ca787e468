import { sharedFloat64 } from '../memory.js'
import type { Model } from '../model/model.js'
import { bonusOf } from '../model/model.js'
import { arrivalPoints } from '../score/points.js'
import { baseOf } from '../score/terms.js'

/** Points of case `c` for arriving on a day, the bonus of that day included. */
export function arrivalOn(model: Model, c: number, day: number): number {
  const { problem, cases } = model
  const days = { earliest: cases.earliest[c]!, neededBy: cases.neededBy[c]!, latest: cases.latest[c]! }
  return arrivalPoints(problem.policy, baseOf(model, c), days, day) + bonusOf(model, c, day)
}

/**
 * What arriving on a day or later brings at most, as two lines for each case: `early - slope · day` up to the needed-by
 * day, `late - slope · day` after it. A few numbers a case stay near the processor, and cost less than the exact points
 * or a table of them: most candidates are put aside by these alone.
 */
export interface ArrivalLines {
  readonly early: Float64Array
  readonly late: Float64Array
  readonly slope: Float64Array
}

/** Pays for rounding where points lie on a line. */
const hair = 1e-6

export function arrivalLines(model: Model): ArrivalLines {
  const { problem, cases } = model
  const lines = {
    early: sharedFloat64(cases.count),
    late: sharedFloat64(cases.count),
    slope: sharedFloat64(cases.count),
  }
  for (let c = 0; c < cases.count; c++)
    lines.slope[c] = (baseOf(model, c) * problem.policy.waiting) / Math.max(1, cases.latest[c]! - cases.earliest[c]!)
  layLines(lines, model)
  return lines
}

/** Lays the lines anew on the points of every day, after the bonus has changed. */
export function layLines({ early, late, slope }: ArrivalLines, model: Model): void {
  const { count, earliest, neededBy, latest } = model.cases
  for (let c = 0; c < count; c++) {
    early[c] = late[c] = -Infinity
    let most = -Infinity
    for (let day = latest[c]!; day >= earliest[c]!; day--) {
      most = Math.max(most, arrivalOn(model, c, day))
      const line = day <= neededBy[c]! ? early : late
      line[c] = Math.max(line[c]!, most + slope[c]! * day + hair)
    }
  }
}

/** The most points of case `c` for arriving on `day` or later. */
export function mostFrom({ early, late, slope }: ArrivalLines, { cases }: Model, c: number, day: number): number {
  return (day <= cases.neededBy[c]! ? early[c]! : late[c]!) - slope[c]! * day
}
