import { firstOfMonth, type CalendarDay } from '../shared/calendar-day.js'
import { stay, type Stay } from '../shared/stay.js'
import type { CalendarReading } from './calendar-reader.js'
import type { CalendarSays, ReadDays, SubscribedPlace } from './calendar-subscription.js'

/** The doubt about an entry in which none of the words stands that say which place it takes. */
export const noWordFits = 'NO_WORD_FITS'

/** The doubt about everything in a calendar that the reader had to give up. */
export const readerGaveUp = 'READER_GAVE_UP'

/** Three years, as long as a window may be, and the month that has begun. */
const HORIZON_MONTHS = 37

/**
 * The days that matter to a reading. They begin with the month before, so that what is under way stays whole, and begin
 * and end with months, so that what goes on for ever has the same days tomorrow.
 */
export function daysToRead(today: CalendarDay): Stay {
  return stay(firstOfMonth(today, -1), firstOfMonth(today, HORIZON_MONTHS))
}

/** Everything that the words of the places ask the reader to look for. */
export function wordsOf(places: readonly SubscribedPlace[]): readonly string[] {
  return [...new Set(places.flatMap(({ words }) => words))]
}

/**
 * What a reading takes of which place. An entry that names no place by its words takes all of them, and is a question;
 * days that the reader could not tell about take all of them too.
 */
export function readDays(
  reading: Pick<CalendarReading, 'busy' | 'doubtful'>,
  places: readonly SubscribedPlace[],
): readonly ReadDays[] {
  const chosen = places.some(({ words }) => words.length > 0)
  const found = new Map<string, ReadDays>()
  const take = (placeId: string, days: Omit<ReadDays, 'placeId'>) => {
    const name = `${placeId} ${days.during.from}/${days.during.until} ${days.key}`
    if (!found.has(name)) found.set(name, { placeId, ...days })
  }
  for (const { from, until, key, words } of reading.busy) {
    const named = places.filter(place => place.words.some(word => words.includes(word)))
    const doubt = chosen && named.length === 0 ? noWordFits : null
    for (const { placeId } of named.length > 0 ? named : places)
      take(placeId, { during: stay(from, until), key, doubt })
  }
  for (const { range, reason, key } of reading.doubtful)
    for (const { placeId } of places)
      take(placeId, { during: stay(range.from, range.until), key: `? ${key}`, doubt: reason })
  return [...found.values()]
}

/** What a calendar says that nothing could be read of: it may take any day, and frees none. */
export function unreadable(places: readonly SubscribedPlace[], today: CalendarDay, reason: string): CalendarSays {
  const all = daysToRead(today)
  return {
    days: readDays({ busy: [], doubtful: [{ range: all, reason, key: reason }] }, places),
    silent: [all],
    torn: reason,
  }
}

/** What is under way counts from today. For days that are not over. */
export function daysAhead({ from, until }: Stay, today: CalendarDay): Stay {
  return stay(from < today ? today : from, until)
}
