import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { dayNumber, isDay } from '../../lib/days.js'
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
  const [params, setParams] = useSearchParams()
  const start = params.get('start')
  const from = firstOfMonth(start && isDay(start) ? dayNumber(start) : today)
  const months = TIMELINE_MONTHS.find(each => String(each) === params.get('months')) ?? 6
  const axis = useMemo(() => ({ from, months }), [from, months])

  const set = useCallback(
    (changes: Readonly<Record<string, string>>) =>
      setParams(
        now => {
          for (const [name, value] of Object.entries(changes)) now.set(name, value)
          return now
        },
        { replace: true },
      ),
    [setParams],
  )
  return {
    axis,
    view: params.get('view') === 'list' ? 'list' : 'timeline',
    setAxis: useCallback(to => set({ start: isoDay(to.from), months: String(to.months) }), [set]),
    setView: useCallback(to => set({ view: to }), [set]),
  }
}
