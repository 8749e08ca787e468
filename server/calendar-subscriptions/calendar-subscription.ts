import type { FetchFault } from '../calendar-fetching/fetched-calendar.js'
import type { Stay } from '../shared/stay.js'

export const calendarColours = ['BLUE', 'TEAL', 'GREEN', 'LIME', 'ORANGE', 'RED', 'PINK', 'VIOLET'] as const

/** By what a host tells its calendars apart. */
export type CalendarColour = (typeof calendarColours)[number]

/** Why a calendar could not be read. */
export type ReadFault =
  | FetchFault
  /** What came is no calendar. */
  | 'NOT_A_CALENDAR'
  /** What came is a calendar that breaks off, or has parts that cannot be told apart. */
  | 'NOT_WHOLE'
  /** Reading took too much time or memory. */
  | 'READER_FAILED'
  /** The address cannot be opened any more, because the key it was sealed with is gone. */
  | 'ADDRESS_LOST'

/** A place that a calendar can take, and the words that say so. */
export interface SubscribedPlace {
  readonly placeId: string
  /** An entry with one of them in its title or location takes this place. Empty for all places of a calendar: every entry takes them all. */
  readonly words: readonly string[]
}

/** A calendar that a host institution keeps elsewhere, and that takes its places here. */
export interface CalendarSubscription {
  readonly id: string
  readonly hostId: string
  /** What the host calls it, such as Office. */
  readonly label: string
  readonly colour: CalendarColour
  /** The time zone of its times that name none. */
  readonly zone: string
  /** The places it takes, by identifier; at least one. */
  readonly places: readonly SubscribedPlace[]
  /** The host in its address, which may be shown; null for a calendar that was given as a file. */
  readonly addressHost: string | null
  /** When it first took places; null while it is only looked at. */
  readonly appliedAt: Date | null
  /** When it was last looked for, with or without success. */
  readonly triedAt: Date | null
  /** When it was last read with success. */
  readonly readAt: Date | null
  /** When it will be read again by itself; null for a file, and while it is only looked at. */
  readonly nextReadAt: Date | null
  /** How many times in a row it could not be read. */
  readonly failures: number
  /** Why it could not be read the last time; null when it could. */
  readonly fault: ReadFault | null
  /** The reading that waits to be applied; null when none does. */
  readonly waitingReadingId: string | null
}

/** Days of an entry at one place, as a reading brings them. */
export interface ReadDays {
  readonly placeId: string
  readonly during: Stay
  readonly key: string
  readonly doubt: string | null
}

/** What a reading says about the places of a calendar, as it is kept until it is applied. */
export interface CalendarSays {
  readonly days: readonly ReadDays[]
  /** Days of which it says nothing: what the calendar took there before stays. */
  readonly silent: readonly Stay[]
  /**
   * Why the file could not be understood as a whole, as a word of the reader; null when it could. Such a file takes all
   * days as far as it may, and is silent about all of them: nothing becomes free by it.
   */
  readonly torn: string | null
}

/** One look at a calendar, as it is remembered. */
export interface CalendarRead {
  readonly id: string
  readonly subscriptionId: string
  readonly at: Date
  readonly fault: ReadFault | null
  /** How many entries came, those that changed included. */
  readonly added: number
  /** How many entries went, those that changed included. */
  readonly gone: number
}

export const mostSubscriptionsPerHost = 20
export const longestLabel = 80
export const longestWord = 60
export const mostWords = 10
export const mostWordsInAll = 20
