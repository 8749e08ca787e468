import { staySpans } from '../calendar/stay-spans.js'
import { isoDayOf } from '../measure.js'
import type { DateConstraint } from './stay-constraint.js'

/** The arrival is not before the case can come and the host is ready, and not after it is too late to help. */
export const arrival: DateConstraint = {
  rule: 'ARRIVAL',
  says: 'CASE',
  unit: 'DAYS',
  shortfall: (model, { c, p, from }) => {
    const { first, last } = staySpans(model, c, model.places.host[p]!)
    if (from < first) return first - from
    return Math.max(0, from - last)
  },
  compare: (model, { c, p, from }) => {
    const { first, last } = staySpans(model, c, model.places.host[p]!)
    const start = model.problem.from
    return { needed: [isoDayOf(start, first), isoDayOf(start, last)], offered: isoDayOf(start, from) }
  },
}
