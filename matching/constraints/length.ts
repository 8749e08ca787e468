import { staySpans } from '../calendar/stay-spans.js'
import type { DateConstraint } from './stay-constraint.js'

/** The stay is as long as case and host need it to be, and no longer than either wants. Both ends inclusive. */
export const length: DateConstraint = {
  rule: 'LENGTH',
  says: 'CASE',
  unit: 'DAYS',
  shortfall: (model, { c, p, from, until }) => {
    const { shortest, longest } = staySpans(model, c, model.places.host[p]!)
    const days = until - from
    return Math.max(0, shortest - days, days - longest)
  },
  compare: (model, { c, p, from, until }) => {
    const { shortest, longest } = staySpans(model, c, model.places.host[p]!)
    return { needed: [String(shortest), String(longest)], offered: until - from }
  },
}
