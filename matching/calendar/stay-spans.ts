import type { Model } from '../model/model.js'
import { entryDaysOf } from '../model/model.js'

/** What case and host allow, whatever the place: first and last day of arrival, fewest and most days. All inclusive. */
export interface StaySpans {
  readonly first: number
  readonly last: number
  readonly shortest: number
  readonly longest: number
}

export function staySpans(model: Model, c: number, h: number): StaySpans {
  return writeSpans(model, c, h, { first: 0, last: 0, shortest: 0, longest: 0 })
}

/** The same into an object that is reused. */
export function writeSpans(
  model: Model,
  c: number,
  h: number,
  into: { -readonly [Name in keyof StaySpans]: number },
): StaySpans {
  const { cases, hosts } = model
  into.first = Math.max(cases.earliest[c]! + entryDaysOf(model, c, h), hosts.leadDays[h]!)
  into.last = cases.latest[c]!
  into.shortest = Math.max(cases.minDays[c]!, hosts.minStayDays[h]!)
  into.longest = Math.min(cases.desiredDays[c]!, hosts.maxStayDays[h]!)
  return into
}
