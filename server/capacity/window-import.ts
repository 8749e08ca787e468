import type { CalendarDay } from '../shared/calendar-day.js'
import type { WindowConditions } from './window-conditions.js'

/** What becomes of a row of an imported file of windows. */
export type WindowImportAction = 'PUBLISH' | 'CHANGE' | 'WITHDRAW' | 'KEEP'

/** A row of a file of windows and what becomes of it. */
export interface ImportedWindow {
  readonly row: number
  readonly action: WindowImportAction
  readonly placeId: string
  readonly from: CalendarDay
  readonly until: CalendarDay
  /** Who may use the window before the file is applied; null for a new one. */
  readonly conditionsBefore: WindowConditions | null
  /** Who may use it afterwards; null when it is withdrawn. */
  readonly conditionsAfter: WindowConditions | null
}
