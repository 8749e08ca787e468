import type { Stay } from '../shared/stay.js'

/** What the host says about imported days that it was asked about. */
export type ImportedDaysAnswer = 'CONFIRMED' | 'LIFTED'

/** Days on which an imported calendar takes a place. Those of several calendars may overlap each other, and stays. */
export interface ImportedDays {
  readonly id: string
  readonly subscriptionId: string
  readonly placeId: string
  readonly during: Stay
  /** Tells the entries of one calendar apart, from one reading to the next; says nothing of their content. */
  readonly key: string
  /** Why they may not be taken at all, as a word of the reader; null when the calendar is clear about them. */
  readonly doubt: string | null
  /** What the host said about them; null when it was not asked or has not answered. Lifted days take nothing. */
  readonly answer: ImportedDaysAnswer | null
}
