import { useMemo } from 'react'
import { dayNumber, isDay } from '../../lib/days.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { firstOfMonth, isoDay } from './day-number.js'
import type { DayNumber } from './day-number.js'
import { TIMELINE_MONTHS } from './timeline.js'
import type { TimelineAxis } from './timeline.js'

/** Which of the two ways of reading the same data is chosen. */
export type TimelineView = 'timeline' | 'list'

/** The axis and the view, kept in the address so that a link shows the same. */
export interface TimelineLocation {
  readonly axis: TimelineAxis
  readonly view: TimelineView
  readonly setAxis: (axis: TimelineAxis) => void
  readonly setView: (view: TimelineView) => void
}

/** Reads `start`, `months` and `view` from the address; without them six months from the present one, as a timeline. */
export function useTimelineLocation(today: DayNumber): TimelineLocation {
  const { get, set } = useSearchState()
  const start = get('start')
  const from = firstOfMonth(isDay(start) ? dayNumber(start) : today)
  const months = TIMELINE_MONTHS.find(each => String(each) === get('months')) ?? 6
  const axis = useMemo(() => ({ from, months }), [from, months])
  return {
    axis,
    view: get('view') === 'list' ? 'list' : 'timeline',
    setAxis: to => set({ start: isoDay(to.from), months: String(to.months) }),
    setView: to => set({ view: to === 'list' ? to : null }),
  }
}
