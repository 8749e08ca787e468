import type { CalendarReading, Horizon } from '../../server/calendar-reading/calendar-reading.js'
import { calendarDay, type CalendarDay } from '../../server/shared/calendar-day.js'
import { blockedDays } from '../server/calendar-reading/calendars.js'
import { blockOf, daysOf, legibleDays, type SimpleEvent } from './calendar-model.js'
import { boxesOf, variedDays, type VariedEvent } from './varied-event.js'

export const year: Horizon = {
  from: calendarDay('2026-01-01'),
  until: calendarDay('2027-01-01'),
  zone: 'Europe/Berlin',
}

/**
 * The days that a mutated file may not leave free. An event whose lines still stand there keeps its days. Of one that was
 * changed, they are the new ones where it is legible to the letter, and its old ones where it is not. Only where exactly one
 * event is changed and the others stand in their order can the changed text be told; else all old days of lost events hold.
 * What a changed varied event says can be told by nobody: where one is lost, only what still stands there is asked for.
 */
export function daysToBlock({ simple, varied }: Events, file: Uint8Array): CalendarDay[] {
  const text = Buffer.from(file).toString('latin1')
  const lost = simple.filter(event => !text.includes(blockOf(event)))
  const standing = varied.filter(event => boxesOf(event).every(box => text.includes(box)))
  const kept = [...simple.filter(event => !lost.includes(event)).flatMap(daysOf), ...standing.flatMap(variedDays)]
  const whole = standing.length === varied.length
  const rest = standing.flatMap(boxesOf).reduce(without, text)
  return [...kept, ...(whole ? lostDays(lost, simple, rest) : [])].filter(day => day >= year.from && day < year.until)
}

/** What is written in one file. */
export interface Events {
  readonly simple: readonly SimpleEvent[]
  readonly varied: readonly VariedEvent[]
}

function without(text: string, box: string): string {
  return text.replace(`${box}\r\n`, '')
}

function lostDays(lost: readonly SimpleEvent[], events: readonly SimpleEvent[], text: string): CalendarDay[] {
  const rest = events
    .filter(event => !lost.includes(event))
    .map(blockOf)
    .reduce(without, text)
  const body = /^BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-\/\/Example\/\/EN\r\n([^]*)\r\nEND:VCALENDAR\r\n$/.exec(rest)
  const blocks = body ? body[1]!.split(/(?<=END:VEVENT)\r\n(?=BEGIN:VEVENT)/) : []
  const legible = blocks.map(legibleDays)
  const told = blocks.length === lost.length && legible.every(days => days !== undefined)
  return told ? legible.flatMap(days => days ?? []) : lost.flatMap(daysOf)
}

/** The days that a reading leaves free though they must be blocked. */
export function wronglyFree(reading: CalendarReading, days: readonly CalendarDay[]): CalendarDay[] {
  const blocked = blockedDays(reading)
  return [...new Set(days.filter(day => !blocked.has(day)))]
}
