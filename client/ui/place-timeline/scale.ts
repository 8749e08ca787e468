import { firstOfMonth, mondayOf } from './day-number.js'
import type { DayNumber, DaySpan } from './day-number.js'
import type { TimelineAxis } from './timeline.js'

/** Where something lies on the axis, as fractions of its length measured from the start of the reading direction. */
export interface Extent {
  readonly offset: number
  readonly length: number
  /** True when it begins before the axis does. */
  readonly clippedStart: boolean
  /** True when it goes on after the axis ends. */
  readonly clippedEnd: boolean
}

/** The days of an axis. */
export function daysOfAxis(axis: TimelineAxis): DaySpan {
  return { from: axis.from, until: firstOfMonth(axis.from, axis.months) }
}

/** The part of `span` that the axis shows; null when it shows none of it. */
export function extentOn(shown: DaySpan, span: DaySpan): Extent | null {
  const from = Math.max(shown.from, span.from)
  const until = Math.min(shown.until, span.until)
  if (from >= until) return null
  const days = shown.until - shown.from
  return {
    offset: (from - shown.from) / days,
    length: (until - from) / days,
    clippedStart: span.from < shown.from,
    clippedEnd: span.until > shown.until,
  }
}

/** The day at a fraction of the axis; fractions outside 0 to 1 give the first or the last day shown. */
export function dayAt(shown: DaySpan, fraction: number): DayNumber {
  const day = shown.from + Math.floor(fraction * (shown.until - shown.from))
  return Math.min(Math.max(day, shown.from), shown.until - 1)
}

/** The months of the axis, each as a whole. */
export function monthsOf(shown: DaySpan): readonly DaySpan[] {
  const months: DaySpan[] = []
  for (let from = firstOfMonth(shown.from); from < shown.until; from = firstOfMonth(from, 1)) {
    months.push({ from, until: firstOfMonth(from, 1) })
  }
  return months
}

/** The weeks of the axis, Monday to Sunday, the first and last cut to what is shown. */
export function weeksOf(shown: DaySpan): readonly DaySpan[] {
  const weeks: DaySpan[] = []
  for (let from = mondayOf(shown.from); from < shown.until; from += 7) {
    weeks.push({ from: Math.max(from, shown.from), until: Math.min(from + 7, shown.until) })
  }
  return weeks
}
