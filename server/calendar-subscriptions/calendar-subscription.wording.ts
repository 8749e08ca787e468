import { inWords } from '../capacity/wording.js'
import { noWordFits, readerGaveUp } from './read-days.js'
import type { ReadFault } from './calendar-subscription.js'
import type { ImportPreview } from './imported.js'

export const subscriptionNotFound = 'There is no such calendar, or no such place.'
export const importedDaysNotFound = 'There are no such imported days.'
export const readJustNow = 'The calendar was read less than a minute ago; wait a moment.'
export const fileNeeded =
  'Give a new version of the file for a calendar that was given as a file, and none for an address.'
export const originNeeded = 'Give either the address of the calendar or its file.'
export const fileGarbled = 'The file is not in base64.'
export const readingOutdated = 'The calendar has been read again meanwhile; look at what it says now.'
export const subscriptionKeyReused = 'This request was used before for something else; use a new key.'

export function tooManySubscriptions(most: number): string {
  return `The host institution has ${most} calendars, which is the most; remove one first.`
}

/** Why a calendar could not be read, and what to do. None says the address. */
export const faultInWords: Readonly<Record<ReadFault, string>> = {
  ADDRESS_INVALID: 'This is no address of a calendar: it begins with https:// and holds no name and password.',
  HOST_UNKNOWN: 'Nobody knows the host in the address; check it for typing errors.',
  HOST_REFUSED: 'The host in the address is not on the public Internet, so it is not asked.',
  TOO_MANY_REDIRECTS: 'The address leads on to other addresses too many times; use the one at the end.',
  UNREACHABLE: 'The server of the calendar could not be reached safely; try again later.',
  TOO_SLOW: 'The server of the calendar took more than ten seconds; try again later.',
  TOO_LARGE: 'The calendar has more than 1 MiB; export a shorter period.',
  NOT_SERVED: 'The server says that there is no calendar at this address, or that it may not be read.',
  GARBLED: 'What came is packed in a way that cannot be unpacked.',
  NOT_A_CALENDAR:
    'What came is no calendar; nothing became free. Give the address of the calendar itself, which often ends in .ics and shows no page in a browser, or export it again as iCalendar (.ics).',
  NOT_WHOLE:
    'Only a part of the calendar could be understood. What could be read takes its days, nothing became free, and every other day waits for your answer or for the whole calendar; export or publish it again.',
  READER_FAILED: 'Reading the calendar took too much time or memory; nothing became free. Export a shorter period.',
  ADDRESS_LOST: 'The address of the calendar can no longer be opened here; remove the calendar and add it again.',
}

/** Why days may not be taken, in a sentence. The reader's own words name the kinds of doubt. */
export function doubtInWords(doubt: string): string {
  return DOUBTS[doubt] ?? 'Something in the calendar could not be understood, and may take these days.'
}

/** What somebody should know before a reading is applied; often nothing. */
export function warningsOf({ torn, silent }: Pick<ImportPreview, 'torn' | 'silent'>): readonly string[] {
  if (torn !== null)
    return [
      `${doubtInWords(torn)} ${wholeAgain}`,
      'If you apply it as it is, what could be read takes its days, and every other day is taken too until you say that it is free.',
    ]
  if (silent.length === 0) return []
  return [
    `The calendar says nothing of the days ${silent.map(inWords).join(' and ')}: what it took there before stays taken, and what it never took stays as it is.`,
  ]
}

const wholeAgain = 'It is best to export it again and to read the whole calendar.'

const DOUBTS: Readonly<Record<string, string>> = {
  [noWordFits]: 'No word of any place stands in the entry, so it takes all of them.',
  [readerGaveUp]: 'Reading the calendar took too much time or memory. It may take any day.',
  FileTooLarge: 'The calendar has more than 1 MiB, so nothing in it was read. It may take any day.',
  Truncated: 'The file breaks off; what came after it is not known. It may take any day.',
  UnreadableLines: 'There are lines in the calendar that belong to no entry, and may be about any day.',
  NestedTooDeep: 'Entries stand inside one another too deeply to be told apart.',
  OtherCalendarScale: 'Days are counted in another calendar than the Gregorian one.',
  UnknownEntry: 'There is an entry of a kind that nobody has defined.',
  EntryDamaged: 'Parts of an entry are missing or doubled.',
  StartUnreadable: 'It cannot be read when an entry begins.',
  EndUnreadable: 'It cannot be read when an entry ends.',
  RuleUnreadable: 'It cannot be read when an entry is repeated.',
  RuleTooLarge: 'An entry is repeated too often to be followed.',
  TooManyOccurrences: 'The calendar holds more occurrences than are followed.',
  UnknownZone: 'An entry names a time zone that nobody knows.',
  ZonesDisagree: 'The calendar describes a time zone otherwise than the world does.',
  AvailabilityUnclear: 'It is not clear when the place is available.',
}
