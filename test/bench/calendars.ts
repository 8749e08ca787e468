import { calendarReader } from '../../server/calendar-reading/calendar-reader.pool.js'
import { readCalendar } from '../../server/calendar-reading/read-calendar.js'
import { calendarDay } from '../../server/shared/calendar-day.js'
import { grouped, table } from './table.js'

const horizon = { from: calendarDay('2026-01-01'), until: calendarDay('2027-07-01'), zone: 'Europe/Berlin' }
const LARGEST = 1024 * 1024

/** Calendars of one megabyte, by what they are full of. */
const CALENDARS: Readonly<Record<string, (index: number) => string[]>> = {
  'whole days': index => [`DTSTART;VALUE=DATE:${dayOfYear(index)}`, 'DURATION:P3D'],
  'times in a zone': index => [`DTSTART;TZID=America/New_York:${dayOfYear(index)}T180000`, 'DURATION:PT3H'],
  'yearly since 1990': index => [
    `DTSTART;VALUE=DATE:1990${dayOfYear(index).slice(4)}`,
    'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE;BYSETPOS=20,-20',
  ],
}

/** Reads each calendar in this process and in a thread, and prints processor and wall milliseconds. */
export async function benchCalendars(): Promise<string> {
  const reader = calendarReader({ timeoutMs: 60_000, memoryMB: 256 })
  const rows: string[][] = []
  for (const [name, lines] of Object.entries(CALENDARS)) {
    const bytes = new TextEncoder().encode(filled(lines))
    readCalendar(bytes, horizon)
    const started = process.cpuUsage()
    const { counts } = readCalendar(bytes, horizon)
    const { user, system } = process.cpuUsage(started)
    const before = performance.now()
    await reader.read(bytes, horizon)
    const threadMs = performance.now() - before
    rows.push([
      name,
      grouped(counts.entries),
      grouped(counts.occurrences),
      grouped((user + system) / 1000),
      grouped(threadMs),
    ])
  }
  await reader.close()
  return table(['1 MB of', 'entries', 'occurrences', 'processor ms', 'wall ms in a thread'], rows)
}

function filled(lines: (index: number) => string[]): string {
  const events: string[] = []
  let size = 100
  for (let index = 0; ; index++) {
    const text = [
      'BEGIN:VEVENT',
      `UID:${index}@example.org`,
      ...lines(index),
      `SUMMARY:${'Occupied '.repeat(10)}`,
      'END:VEVENT',
      '',
    ].join('\r\n')
    size += text.length
    if (size > LARGEST) return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events.join('')}END:VCALENDAR\r\n`
    events.push(text)
  }
}

function dayOfYear(index: number): string {
  return new Date(Date.UTC(2026, 0, 1 + (index % 500))).toISOString().slice(0, 10).replaceAll('-', '')
}
