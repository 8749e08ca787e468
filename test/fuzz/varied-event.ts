import * as fc from 'fast-check'
import { addDays, calendarDay, type CalendarDay } from '../../server/shared/calendar-day.js'
import { daysOfRule } from './rule-days.js'
import { rule, ruleText, type RuleModel } from './rule-model.js'
import { instantOf, zoneNames, type ZoneName } from './zone-clocks.js'

/** An event as exporters write them: any rule, times in zones, exceptions, additions, an occurrence that was moved. */
export interface VariedEvent {
  readonly uid: string
  readonly start: CalendarDay
  /** Null for whole days. */
  readonly time: { readonly minutes: number; readonly zone: ZoneName } | null
  /** Days, or minutes of an event with a time. */
  readonly length: number
  readonly rule: RuleModel | null
  /** Which occurrences are taken out, from 0. */
  readonly without: readonly number[]
  readonly extra: CalendarDay | null
  /** Which occurrence is moved, by how many days, and whether it stands before its series. */
  readonly moved: { readonly index: number; readonly by: number; readonly before: boolean } | null
}

const LAST = calendarDay('2026-12-31')
const day = (first: string, most: number) => fc.nat(most).map(later => addDays(calendarDay(first), later))
/** So unlike each other that no flipped bit makes one of another. */
const UIDS = ['lighthouse', 'orchard', 'viaduct']

export const variedEvents: fc.Arbitrary<VariedEvent[]> = fc
  .array(
    fc.record({
      start: day('2025-01-10', 600),
      time: fc.option(fc.record({ minutes: fc.nat(1439), zone: fc.constantFrom(...zoneNames) })),
      length: fc.integer({ min: 1, max: 6 }),
      rule: fc.option(rule, { freq: 6 }),
      without: fc.uniqueArray(fc.nat(6), { maxLength: 2 }),
      extra: fc.option(day('2026-01-10', 340), { freq: 3 }),
      moved: fc.option(fc.record({ index: fc.nat(5), by: fc.integer({ min: 1, max: 9 }), before: fc.boolean() }), {
        freq: 3,
      }),
    }),
    { maxLength: UIDS.length },
  )
  .map(found => found.map((event, at) => ({ ...event, length: event.length * (event.time ? 397 : 1), uid: UIDS[at]! })))

/** The boxes of an event, one or two. */
export function boxesOf(event: VariedEvent): string[] {
  const { start, rule: repeats, extra, moved } = event
  const planned = plannedOf(event)
  const gone = event.without.flatMap(index => planned[index] ?? [])
  const series = box(event, start, [
    ...(repeats ? [`RRULE:${ruleText(repeats)}`] : []),
    ...(extra ? [`RDATE${moment(event, extra)}`] : []),
    ...gone.map(at => `EXDATE${moment(event, at)}`),
  ])
  const replaced = moved ? planned[moved.index] : undefined
  if (!moved || replaced === undefined) return [series]
  const change = box(event, addDays(replaced, moved.by), [`RECURRENCE-ID${moment(event, replaced)}`])
  return moved.before ? [change, series] : [series, change]
}

function box(event: VariedEvent, start: CalendarDay, more: readonly string[]): string {
  const length = event.time ? `PT${event.length}M` : `P${event.length}D`
  const lines = [`UID:${event.uid}`, `DTSTART${moment(event, start)}`, `DURATION:${length}`, ...more, 'SUMMARY:Varied']
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')
}

function moment({ time }: VariedEvent, at: CalendarDay): string {
  const compact = at.replaceAll('-', '')
  if (!time) return `;VALUE=DATE:${compact}`
  const clock = [Math.floor(time.minutes / 60), time.minutes % 60, 0]
    .map(part => String(part).padStart(2, '0'))
    .join('')
  if (time.zone === 'UTC') return `:${compact}T${clock}Z`
  return time.zone === 'floating' ? `:${compact}T${clock}` : `;TZID=${time.zone}:${compact}T${clock}`
}

function plannedOf({ start, rule: repeats, extra }: VariedEvent): CalendarDay[] {
  const all = [start, ...(repeats ? daysOfRule(repeats, start, LAST) : []), ...(extra ? [extra] : [])]
  return [...new Set(all)].toSorted()
}

/** The days in Berlin that an event takes, up to the end of 2026. */
export function variedDays(event: VariedEvent): CalendarDay[] {
  const { moved, without } = event
  const planned = plannedOf(event)
  const kept = planned.filter((_, index) => !without.includes(index) && index !== moved?.index)
  // One that is moved takes place also where its old date is an exception.
  const change = moved && planned[moved.index] ? [addDays(planned[moved.index]!, moved.by)] : []
  return [...kept, ...change].flatMap(at => touched(event, at))
}

function touched({ time, length }: VariedEvent, at: CalendarDay): CalendarDay[] {
  if (!time) return Array.from({ length }, (_, later) => addDays(at, later))
  const begins = instantOf(time.zone, Date.parse(`${at}T00:00:00Z`) / 60_000 + time.minutes)
  const days: CalendarDay[] = []
  for (let minute = begins; minute < begins + length; minute += 15) days.push(berlinDay(minute))
  return [...new Set([...days, berlinDay(begins + length - 1)])]
}

const berlin = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short' })
const berlinDays = new Map<number, CalendarDay>()

function berlinDay(minute: number): CalendarDay {
  const quarter = Math.floor(minute / 15)
  const found = berlinDays.get(quarter) ?? calendarDay(berlin.format(new Date(quarter * 900_000)))
  berlinDays.set(quarter, found)
  return found
}
