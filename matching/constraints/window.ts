import { isoDayOf } from '../measure.js'
import type { DateConstraint } from './stay-constraint.js'

/** The whole stay lies inside one window of the place. */
export const window: DateConstraint = {
  rule: 'WINDOW',
  says: 'HOST',
  unit: 'DAYS',
  shortfall: ({ places: { windows } }, { p, from, until }) => {
    let least = until - from
    for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
      const outside = Math.max(0, windows.from[w]! - from) + Math.max(0, until - windows.until[w]!)
      least = Math.min(least, outside)
    }
    return least
  },
  compare: ({ problem }, { p, from, until }) => ({
    needed: [isoDayOf(problem.from, from), isoDayOf(problem.from, until)],
    offered: problem.places[p]!.windows.map(
      stay => `${isoDayOf(problem.from, stay.from)}/${isoDayOf(problem.from, stay.until)}`,
    ),
  }),
}
