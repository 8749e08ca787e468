import type { CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import { stay, type Stay } from '../shared/stay.js'

/** Where a window is cut: the first part ends before `until`, the second begins on `from`, and the days between go. */
export interface Cut {
  readonly until: CalendarDay
  readonly from: CalendarDay
}

/** The two parts of a window, each at least a day, or what is wrong with the cut. */
export function partsOf(
  window: Stay,
  { until, from }: Cut,
  { today }: { today: CalendarDay },
): Result<readonly [Stay, Stay], readonly InvalidInput[]> {
  const faults: InvalidInput[] = []
  const fault = (field: keyof Cut, message: string) => faults.push({ kind: 'InvalidInput', path: [field], message })
  if (until <= window.from) fault('until', `The first part must end after ${window.from}.`)
  if (until < today)
    fault('until', `The first part cannot end on ${until}, which has passed; choose ${today} or later.`)
  if (from < until) fault('from', `The second part cannot begin before ${until}, where the first one ends.`)
  if (from >= window.until) fault('from', `The second part must begin before ${window.until}.`)
  return faults.length > 0 ? refuse(faults) : success([stay(window.from, until), stay(from, window.until)])
}
