import { fingerprint } from '../shared/fingerprint.js'
import { groupBy } from '../shared/group-by.js'
import type { CalendarReading, Horizon } from './calendar-reading.js'
import { readAvailabilities } from './availability.js'
import { SECONDS_PER_DAY } from './civil.js'
import { readTree, type Component } from './component.js'
import { contentLines } from './content-line.js'
import { readEntry, type Entry } from './entry.js'
import { findings, type Findings } from './findings.js'
import { readFreeBusy } from './free-busy.js'
import { readSeries } from './series.js'
import { zoneBook, type ZoneBook } from './zone-book.js'
import { ianaZone, type Zone } from './zone.js'

/** Bytes; a year of a busy calendar is a tenth of it. */
const LARGEST_FILE = 1024 * 1024

/** Days and times that may be looked at in one file: well under two seconds. */
const STEPS = 1_500_000
const OCCURRENCES = 5000

/** Boxes that take no time, by RFC 5545. */
const TIMELESS = new Set(['VTODO', 'VJOURNAL'])

/**
 * Reads which days a calendar takes, in whole days of the place's zone. Never throws for what stands in the file: what is not
 * understood makes the days doubtful that it may touch. Throws a RangeError when the zone of the place is none.
 */
export function readCalendar(bytes: Uint8Array, horizon: Horizon): CalendarReading {
  const place = ianaZone(horizon.zone)
  if (!place) throw new RangeError('not a time zone')
  const budget = { steps: STEPS, occurrences: OCCURRENCES }
  const found = findings(horizon, { place, budget, filePrint: () => printOf(bytes) })
  if (bytes.byteLength > LARGEST_FILE) found.refuse('FileTooLarge')
  else readFile(bytes, found)
  return found.reading()
}

/** Exporters write into every entry when it was exported: that line makes no other file. */
function printOf(file: Uint8Array): string {
  return fingerprint(
    Buffer.from(file)
      .toString('latin1')
      .replaceAll(/^DTSTAMP.*/gim, ''),
  )
}

function readFile(bytes: Uint8Array, found: Findings): void {
  const { root, truncated, tooDeep } = readTree(contentLines(bytes))
  const calendars = root.parts.filter(({ name }) => name === 'VCALENDAR')
  if (calendars.length === 0) return found.refuse('NotACalendar')
  if (tooDeep) found.refuse('NestedTooDeep')
  else if (truncated) found.refuse('Truncated')
  else if (root.damaged || calendars.some(({ damaged }) => damaged)) found.refuse('UnreadableLines')
  const known = new Map<string, Zone | undefined>()
  for (const calendar of [...calendars, strays(root)]) {
    if (calendar.name !== '') found.count('calendars')
    readBoxes(calendar, known, found)
  }
}

/** Entries outside of a calendar: read, though the file is doubted. */
function strays(root: Component): Component {
  return { ...root, parts: root.parts.filter(({ name }) => name !== 'VCALENDAR') }
}

function readBoxes(calendar: Component, known: Map<string, Zone | undefined>, found: Findings): void {
  const scale = calendar.properties
    .find(({ name }) => name === 'CALSCALE')
    ?.value.trim()
    .toUpperCase()
  if (scale !== undefined && scale !== 'GREGORIAN') found.refuse('OtherCalendarScale')
  const until = (found.horizon.until + 400) * SECONDS_PER_DAY
  const zones = zoneBook(calendar, { place: found.place, until, budget: found.budget, known })
  const events: Entry[] = []
  for (const box of calendar.parts.filter(({ name }) => name !== 'VTIMEZONE')) {
    found.count('entries')
    const entry = readBox(box, zones, found)
    if (entry) events.push(entry)
    if (entry?.blocks === false || TIMELESS.has(box.name)) found.count('free')
  }
  const availabilities = calendar.parts.filter(({ name }) => name === 'VAVAILABILITY')
  readAvailabilities(availabilities, zones, found)
  for (const together of byUid(events)) readSeries(together, found)
}

/** Reads a box; answers an event, which is understood only together with others of its UID. */
function readBox(box: Component, zones: ZoneBook, found: Findings): Entry | undefined {
  if (box.name === 'VEVENT') return readEntry(box, zones, found.words)
  if (box.name === 'VFREEBUSY') readFreeBusy(box, zones, found)
  else if (box.name !== 'VAVAILABILITY' && !(TIMELESS.has(box.name) && !box.damaged)) doubtUnknown(box, zones, found)
  return undefined
}

/** A box that nobody knows, or a task that may have swallowed an event: it may be taken from when it says it begins. */
function doubtUnknown(box: Component, zones: ZoneBook, found: Findings): void {
  const saysWhen = box.damaged || box.properties.some(({ name }) => name.startsWith('DT') && name !== 'DTSTAMP')
  if (!saysWhen && box.name.startsWith('X-')) return
  const entry = { ...readEntry(box, zones, found.words), blocks: true, doubts: ['UnknownEntry' as const] }
  readSeries([entry], found)
}

function byUid(entries: readonly Entry[]): Entry[][] {
  const alone = entries.filter(({ uid }) => uid === undefined).map(entry => [entry])
  const together = groupBy(
    entries.filter(({ uid }) => uid !== undefined),
    ({ uid }) => uid,
  )
  return [...together.values(), ...alone]
}
