import { gunzip, largestCalendar } from '../calendar-fetching/calendar-body.unpacker.js'
import { noValidators, type CalendarFetcher, type Validators } from '../calendar-fetching/fetched-calendar.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { stay } from '../shared/stay.js'
import type { CalendarReader } from './calendar-reader.js'
import type { CalendarSays, CalendarSubscription, ReadFault } from './calendar-subscription.js'
import { daysToRead, readDays, wordsOf } from './read-days.js'

/** What came of a look at a calendar: its days, or that it is the version known before. */
export type SourceReading =
  | { readonly kind: 'READ'; readonly says: CalendarSays; readonly validators: Validators }
  | { readonly kind: 'UNCHANGED' }

/** How a calendar is to be read. */
type Manner = Pick<CalendarSubscription, 'places' | 'zone'>

/** Looks at calendars. It touches no database; what a calendar says beyond its days goes no further than here. */
export interface CalendarSource {
  ofAddress(address: string, known: Validators, manner: Manner): Promise<Result<SourceReading, ReadFault>>
  /** A file as it is, or packed with gzip. */
  ofFile(file: Uint8Array, manner: Manner): Promise<Result<SourceReading, ReadFault>>
}

export interface CalendarSourceRequest {
  readonly fetcher: CalendarFetcher
  readonly reader: CalendarReader
  readonly clock: Clock
}

export function calendarSource({ fetcher, reader, clock }: CalendarSourceRequest): CalendarSource {
  const read = async (
    bytes: Uint8Array,
    validators: Validators,
    { places, zone }: Manner,
  ): Promise<Result<SourceReading, ReadFault>> => {
    const question = { ...daysToRead(today(clock)), zone, words: wordsOf(places) }
    const reading = await reader.read(bytes, question)
    if (!reading.ok) return refuse('READER_FAILED')
    const [refused] = reading.value.refused
    const nothingRead = refused && NOTHING_READ[refused.reason]
    if (nothingRead) return refuse(nothingRead)
    const days = readDays(reading.value, places)
    // No later version may count as unchanged beside one that was not understood.
    if (refused)
      return success({
        kind: 'READ',
        says: { days, silent: [daysToRead(today(clock))], torn: refused.reason },
        validators: noValidators,
      })
    const silent = reading.value.silent.map(({ from, until }) => stay(from, until))
    return success({ kind: 'READ', says: { days, silent, torn: null }, validators })
  }
  return {
    async ofAddress(address, known, manner) {
      const fetched = await fetcher.fetch(address, known)
      if (!fetched.ok) return refuse(fetched.refusal)
      const { value } = fetched
      return value.kind === 'FETCHED' ? read(value.bytes, value.validators, manner) : success(value)
    },
    async ofFile(file, manner) {
      if (file.length > largestCalendar) return refuse('TOO_LARGE')
      const plain = isPacked(file) ? await gunzip(file) : success(file)
      return plain.ok ? read(plain.value, noValidators, manner) : refuse(plain.refusal)
    },
  }
}

/** Reasons for which a file is refused without any of its days having been read, by the reader's own words. */
const NOTHING_READ: Readonly<Record<string, ReadFault>> = { NotACalendar: 'NOT_A_CALENDAR', FileTooLarge: 'TOO_LARGE' }

/** By the two bytes with which gzip begins, and no calendar does. */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}
