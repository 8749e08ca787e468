import type { CalendarDay } from '../shared/calendar-day.js'
import type { Result } from '../shared/result.js'

/** Days of a calendar, `from` inclusive and `until` exclusive. */
export interface DaysRead {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

/** What a calendar says of a period, in whole days. Titles, places and people of its entries are not in it. */
export interface CalendarReading {
  /** Days on which somebody is busy. The key tells entries apart and stays theirs from one reading to the next. */
  readonly busy: readonly (DaysRead & { readonly key: string })[]
  /** Days on which somebody may be busy: the reader could not tell. */
  readonly doubtful: readonly { readonly range: DaysRead; readonly reason: string }[]
  /** Why the file as a whole could not be understood; empty when it was. */
  readonly refused: readonly { readonly reason: string }[]
}

/** A reading in which each entry says which of the words that were looked for stand in its title or location. */
export interface RuledReading extends Omit<CalendarReading, 'busy'> {
  readonly busy: readonly (CalendarReading['busy'][number] & { readonly words: readonly string[] })[]
}

export interface CalendarQuestion extends DaysRead {
  /** The time zone of times that name none, such as Europe/Brussels. */
  readonly zone: string
}

/** Reads iCalendar where it can do no harm: refused when that took too much time or memory. */
export interface CalendarReader {
  read(bytes: Uint8Array, question: CalendarQuestion): Promise<Result<CalendarReading, { readonly kind: string }>>
}
