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
  const { cases, hosts } = model
  return {
    first: Math.max(cases.earliest[c]! + entryDaysOf(model, c, h), hosts.leadDays[h]!),
    last: cases.latest[c]!,
    shortest: Math.max(cases.minDays[c]!, hosts.minStayDays[h]!),
    longest: Math.min(cases.desiredDays[c]!, hosts.maxStayDays[h]!),
  }
}
