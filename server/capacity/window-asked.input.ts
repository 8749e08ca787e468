import type { WindowConditionsInput } from '../graphql/schema.generated.js'
import { calendarDay } from '../shared/calendar-day.js'
import type { Period } from './availability-window.js'
import { forAnyone, type WindowConditions } from './window-conditions.js'

/** The scalar let only days of the calendar through. */
export function period({ from, until }: { from: string; until: string }): Period {
  return { from: calendarDay(from), until: calendarDay(until) }
}

/** Who may use a window, when it was said; anyone otherwise. */
export function conditionsAsked(asked: WindowConditionsInput | null | undefined): WindowConditions {
  if (!asked) return forAnyone
  const { familiesOnly = false, fromAgeBand, languages = [] } = asked
  return { familiesOnly, fromAgeBand: fromAgeBand && fromAgeBand !== 'INFANT' ? fromAgeBand : null, languages }
}
