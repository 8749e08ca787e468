import ICAL from 'ical.js'
import type { CalendarReader } from '../../../server/calendar-subscriptions/calendar-reader.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { refuse, success } from '../../../server/shared/result.js'

/**
 * Reads calendars of whole-day events with another program's parser: what these tests need of a reader. An event whose
 * title is UNCLEAR is one it cannot tell about; a file that says BROKEN breaks it.
 */
export const simpleReader: CalendarReader = {
  async read(bytes, { from, until, words }) {
    const text = Buffer.from(bytes).toString('utf8')
    if (text.includes('BROKEN')) return refuse({ kind: 'ReaderFailed' })
    if (!text.startsWith('BEGIN:VCALENDAR'))
      return success({
        busy: [],
        doubtful: [{ range: { from, until }, reason: 'NotACalendar', key: 'whole' }],
        silent: [],
        refused: [{ reason: 'NotACalendar' }],
      })
    const events = new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents('vevent')
      .map(event => new ICAL.Event(event))
    const days = events.map(event => ({
      unclear: event.summary === 'UNCLEAR',
      key: event.uid,
      words: words.filter(word => `${event.summary}\n${event.location}`.toLowerCase().includes(word.toLowerCase())),
      from: later(event.startDate.toString().slice(0, 10), from),
      until: event.endDate.toString().slice(0, 10),
    }))
    const within = days
      .filter(event => event.until > from && event.from < until)
      .map(event => ({ ...event, from: calendarDay(event.from), until: calendarDay(event.until) }))
    return success({
      busy: within.filter(({ unclear }) => !unclear).map(({ unclear: _unclear, ...event }) => event),
      doubtful: within
        .filter(({ unclear }) => unclear)
        .map(event => ({ range: { from: event.from, until: event.until }, reason: 'EntryDamaged', key: event.key })),
      silent: [],
      refused: [],
    })
  },
}

function later(day: string, other: string): string {
  return day > other ? day : other
}
