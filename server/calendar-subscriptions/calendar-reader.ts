import type { CalendarDay } from '../shared/calendar-day.js'
import type { Result } from '../shared/result.js'

/** Days of a calendar, `from` inclusive and `until` exclusive. */
export interface DaysRead {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

/** What a calendar says of a period, in whole days. Titles, places and people of its entries are not in it. */
export interface CalendarReading {
  /** Days on which somebody is busy. The key tells entries apart and stays theirs from one reading to the next; `words` are those that were looked for and stand in its title or location. */
  readonly busy: readonly (DaysRead & { readonly key: string; readonly words: readonly string[] })[]
  /** Days on which somebody may be busy: the reader could not tell. The key is another one as soon as something else is doubted. */
  readonly doubtful: readonly { readonly range: DaysRead; readonly reason: string; readonly key: string }[]
  /** Days of which the file says nothing at all, as a free-busy list of days beyond its own. */
  readonly silent: readonly DaysRead[]
  /** Why the file as a whole could not be understood; empty when it was. */
  readonly refused: readonly { readonly reason: string }[]
}

export interface CalendarQuestion extends DaysRead {
  /** The time zone of times that name none, such as Europe/Brussels. */
  readonly zone: string
  /** To be looked for in titles and locations. */
  readonly words: readonly string[]
}

/** Reads iCalendar where it can do no harm: refused when that took too much time or memory. */
export interface CalendarReader {
  read(bytes: Uint8Array, question: CalendarQuestion): Promise<Result<CalendarReading, { readonly kind: string }>>
}
