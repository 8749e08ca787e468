import { gunzip, largestCalendar } from '../calendar-fetching/calendar-body.unpacker.js'
import { noValidators, type CalendarFetcher, type Validators } from '../calendar-fetching/fetched-calendar.js'
import { today, type Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { CalendarReader } from './calendar-reader.js'
import type { CalendarSubscription, ReadDays, ReadFault } from './calendar-subscription.js'
import { daysToRead, readableDays, readDays, wordsOf } from './read-days.js'

/** What came of a look at a calendar: its days, or that it is the version known before. */
export type SourceReading =
  | { readonly kind: 'READ'; readonly days: readonly ReadDays[]; readonly validators: Validators }
  | { readonly kind: 'UNCHANGED' }

/** Why a look at a calendar failed. */
export interface Unread {
  readonly fault: ReadFault
  /** What could be read of a file that cannot be understood as a whole, each of its days a question; often nothing. */
  readonly readable: readonly ReadDays[]
}

/** How a calendar is to be read. */
type Manner = Pick<CalendarSubscription, 'places' | 'zone'>

/** Looks at calendars. It touches no database; what a calendar says beyond its days goes no further than here. */
export interface CalendarSource {
  ofAddress(address: string, known: Validators, manner: Manner): Promise<Result<SourceReading, Unread>>
  /** A file as it is, or packed with gzip. */
  ofFile(file: Uint8Array, manner: Manner): Promise<Result<SourceReading, Unread>>
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
  ): Promise<Result<SourceReading, Unread>> => {
    const question = { ...daysToRead(today(clock)), zone, words: wordsOf(places) }
    const reading = await reader.read(bytes, question)
    if (!reading.ok) return refuse(unread('READER_FAILED'))
    const [refused] = reading.value.refused
    if (refused) return refuse(unread('NOT_A_CALENDAR', readableDays(reading.value, places, refused.reason)))
    return success({ kind: 'READ', days: readDays(reading.value, places), validators })
  }
  return {
    async ofAddress(address, known, manner) {
      const fetched = await fetcher.fetch(address, known)
      if (!fetched.ok) return refuse(unread(fetched.refusal))
      const { value } = fetched
      return value.kind === 'FETCHED' ? read(value.bytes, value.validators, manner) : success(value)
    },
    async ofFile(file, manner) {
      if (file.length > largestCalendar) return refuse(unread('TOO_LARGE'))
      const plain = isPacked(file) ? await gunzip(file) : success(file)
      return plain.ok ? read(plain.value, noValidators, manner) : refuse(unread(plain.refusal))
    },
  }
}

function unread(fault: ReadFault, readable: readonly ReadDays[] = []): Unread {
  return { fault, readable }
}

/** By the two bytes with which gzip begins, and no calendar does. */
function isPacked([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}
