import type { StaySpans } from '../calendar/stay-spans.js'
import { staySpans } from '../calendar/stay-spans.js'
import type { Stay } from '../measure.js'
import { asDay } from '../measure.js'
import type { Model, Ranges } from '../model/model.js'

/** The window that leaves the fewest days of a stay outside; the earliest of equals. */
export function closestWindow(windows: Ranges, p: number, from: number, until: number): Stay | undefined {
  let best: Stay | undefined
  let least = Infinity
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
    const outside = Math.max(0, windows.from[w]! - from) + Math.max(0, until - windows.until[w]!)
    if (outside >= least) continue
    least = outside
    best = { from: asDay(windows.from[w]!), until: asDay(windows.until[w]!) }
  }
  return best
}

/**
 * A shortest stay of the case at the place, as far inside a window as it can be: what one would ask the host for.
 * Where the case can arrive too late only, or host and case agree on no length, the rule concerned fails for it.
 */
export function closestStay(model: Model, c: number, p: number): Stay {
  const spans = staySpans(model, c, model.places.host[p]!)
  const { windows } = model.places
  let best = stayAt(spans.first, spans)
  let least = Infinity
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
    const opens = windows.from[w]!
    const closes = windows.until[w]!
    // Days outside are fewest for an arrival between these two, and grow by one a day beyond them.
    const low = Math.min(opens, closes - spans.shortest)
    const high = Math.max(opens, closes - spans.shortest)
    const stay = stayAt(Math.min(Math.max(spans.first, low), Math.max(spans.first, Math.min(spans.last, high))), spans)
    const outside = Math.max(0, opens - stay.from) + Math.max(0, stay.until - closes)
    if (outside >= least) continue
    least = outside
    best = stay
  }
  return best
}

function stayAt(from: number, { shortest }: StaySpans): Stay {
  return { from: asDay(from), until: asDay(from + shortest) }
}
