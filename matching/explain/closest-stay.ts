import type { StaySpans } from '../calendar/stay-spans.js'
import { staySpans } from '../calendar/stay-spans.js'
import type { Stay } from '../measure.js'
import { asDay } from '../measure.js'
import type { Model, Ranges } from '../model/model.js'

/** Days of `[from, until)` in no window of the place. */
export function daysOutside(windows: Ranges, p: number, from: number, until: number): number {
  let outside = until - from
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++)
    outside -= Math.max(0, Math.min(until, windows.until[w]!) - Math.max(from, windows.from[w]!))
  return outside
}

/**
 * A shortest stay of the case at the place with the fewest days outside its windows, the earliest of equals: what one
 * would ask the host for. Where the case can arrive too late only, or host and case agree on no length, the rule
 * concerned fails for it.
 */
export function closestStay(model: Model, c: number, p: number): Stay {
  const spans = staySpans(model, c, model.places.host[p]!)
  const { windows } = model.places
  let best = spans.first
  let least = Infinity
  for (const from of arrivalsWorthAsking(windows, p, spans)) {
    const outside = daysOutside(windows, p, from, from + spans.shortest)
    if (outside > least || (outside === least && from >= best)) continue
    best = from
    least = outside
  }
  return { from: asDay(best), until: asDay(best + spans.shortest) }
}

/** The days outside change their slope only where the stay begins or ends at the edge of a window. */
function arrivalsWorthAsking(windows: Ranges, p: number, { first, last, shortest }: StaySpans): readonly number[] {
  const arrivals = [first, Math.max(first, last)]
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++)
    for (const edge of [windows.from[w]!, windows.until[w]!])
      for (const from of [edge, edge - shortest]) if (from >= first && from <= last) arrivals.push(from)
  return arrivals
}
