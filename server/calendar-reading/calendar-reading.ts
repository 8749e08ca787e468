import type { CalendarDay } from '../shared/calendar-day.js'

/** Whole days of the place's own calendar, from `from` (inclusive) to `until`, the first day after (exclusive). */
export interface DayRange {
  readonly from: CalendarDay
  readonly until: CalendarDay
}

/** For which days a calendar is read, and where the place stands. */
export interface Horizon extends DayRange {
  /** IANA name of the zone in which the place's days begin and end; floating times are told in it. */
  readonly zone: string
  /** Words to look for in titles and locations, whatever their case. */
  readonly words?: readonly string[]
}

/** Days that an entry of the calendar takes. */
export interface BusyDays extends DayRange {
  /**
   * Says which entry it is: the hash of its UID and, of a repeated one, `/` and when this occurrence was planned first. The
   * same for the same entry each time the calendar is read, and never twice in one reading.
   */
  readonly key: string
  /**
   * Those of the words asked for that stand in the title or location of the entry, or of another entry of its UID: an occurrence that
   * was moved is never parted from what it replaces. In the order asked for.
   */
  readonly words: readonly string[]
}

/** Why something in a file could not be read with certainty. */
export type DoubtReason =
  /** More than 1 MiB: nothing was read. */
  | 'FileTooLarge'
  /** Nothing in the file is a calendar: a web page, an empty answer, a picture. */
  | 'NotACalendar'
  /** The file breaks off: what came after is not known. */
  | 'Truncated'
  /** Lines between the entries that are no entries, or boxes closed that were never opened. */
  | 'UnreadableLines'
  | 'NestedTooDeep'
  /** Days are counted in another calendar than the Gregorian one. */
  | 'OtherCalendarScale'
  /** A box of a kind that nobody has defined. */
  | 'UnknownEntry'
  /** Parts of an entry are missing, doubled or garbled, so that others may be wrong too. */
  | 'EntryDamaged'
  | 'StartUnreadable'
  | 'EndUnreadable'
  | 'RuleUnreadable'
  /** By the second or minute, more than 1,000 times, or lists that multiply to more than 366. */
  | 'RuleTooLarge'
  /** The file repeats more often than is read: 5,000 occurrences within the horizon. */
  | 'TooManyOccurrences'
  | 'UnknownZone'
  /** The file's own description of a zone and the world's differ, and so do the days. */
  | 'ZonesDisagree'
  /** Availability that leaves only a part of a day open, or that cannot be read. */
  | 'AvailabilityUnclear'

/** Days that an entry may take for all that could be read of it: blocked, until a human has looked. */
export interface Doubt {
  readonly range: DayRange
  readonly reason: DoubtReason
  /** Says what is doubted there, by hashes of it: another one as soon as it is something else, or more. */
  readonly key: string
}

/** What was met in a file, for the log. */
export interface ReadingCounts {
  /** VCALENDAR boxes. */
  readonly calendars: number
  /** Entries of every kind: events, free-busy lists, availabilities, tasks, unknown ones. */
  readonly entries: number
  /** Entries that take no time by their own word: cancelled, transparent, tasks and journals. */
  readonly free: number
  /** Times that an entry takes place within the horizon. */
  readonly occurrences: number
}

/**
 * What a calendar says about the days of a place, clipped to the horizon. A day in neither list is free; nothing else is kept of
 * the file: no title, person, place or text but the words that were asked for.
 */
export interface CalendarReading {
  /** By day, then by key. */
  readonly busy: readonly BusyDays[]
  /** By day, then by reason; ranges of one reason are joined. */
  readonly doubtful: readonly Doubt[]
  /**
   * Days of which the file says nothing at all, by day: those beyond its free-busy lists. They are free as far as the file goes, but
   * nobody may conclude that something has gone there.
   */
  readonly silent: readonly DayRange[]
  /** Why the file as a whole could not be trusted; the whole horizon is then doubtful for the same reason. */
  readonly refused: readonly { readonly reason: DoubtReason }[]
  readonly counts: ReadingCounts
}
