import { addDays, calendarDay, type CalendarDay } from '../../server/shared/calendar-day.js'

/** An event as simple as the oracle can read on its own: whole days, perhaps repeated by the day or week. */
export interface SimpleEvent {
  readonly uid: string
  readonly from: CalendarDay
  /** Days; at least 1. */
  readonly length: number
  readonly byDuration: boolean
  readonly repeats: { readonly frequency: 'DAILY' | 'WEEKLY'; readonly interval: number; readonly count: number } | null
  readonly without: number | null
  readonly cancelled: boolean
}

/** The file with these events and boxes, as it left its exporter. */
export function written(events: readonly SimpleEvent[], boxes: readonly string[]): string {
  const blocks = [...events.map(blockOf), ...boxes]
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Example//EN', ...blocks, 'END:VCALENDAR', ''].join('\r\n')
}

/** The lines from BEGIN:VEVENT to END:VEVENT. */
export function blockOf(event: SimpleEvent): string {
  const { uid, from, length, byDuration, repeats, without, cancelled } = event
  const end = byDuration ? `DURATION:P${length}D` : `DTEND;VALUE=DATE:${compact(addDays(from, length))}`
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART;VALUE=DATE:${compact(from)}`,
    end,
    ...(repeats ? [`RRULE:FREQ=${repeats.frequency};INTERVAL=${repeats.interval};COUNT=${repeats.count}`] : []),
    ...(without === null ? [] : [`EXDATE;VALUE=DATE:${compact(startOf(event, without))}`]),
    'SUMMARY:Occupied',
    ...(cancelled ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ].join('\r\n')
}

/** The days an event takes, by adding days and nothing else. */
export function daysOf(event: SimpleEvent): CalendarDay[] {
  if (event.cancelled) return []
  const starts = Array.from({ length: event.repeats?.count ?? 1 }, (_, index) => startOf(event, index))
  const left = starts.filter(start => event.without === null || start !== startOf(event, event.without))
  return left.flatMap(start => Array.from({ length: event.length }, (_, later) => addDays(start, later)))
}

function startOf({ from, repeats }: SimpleEvent, index: number): CalendarDay {
  const step = repeats ? repeats.interval * (repeats.frequency === 'WEEKLY' ? 7 : 1) : 0
  return addDays(from, step * index)
}

function compact(day: CalendarDay): string {
  return day.replaceAll('-', '')
}

const LINES =
  /^BEGIN:VEVENT\nUID:[ -~]*\nDTSTAMP:\d{8}T\d{6}Z\nDTSTART;VALUE=DATE:(\d{8})\n(?:DURATION:P(\d{1,4})D|DTEND;VALUE=DATE:(\d{8}))\n(?:RRULE:FREQ=(DAILY|WEEKLY);INTERVAL=(\d{1,3});COUNT=(\d{1,3})\n)?(?:EXDATE;VALUE=DATE:(\d{8})\n)?SUMMARY:[ -~]*\n(?:STATUS:(CANCELLED)\n)?END:VEVENT$/

/** The days of a block that still is, to the letter, what an exporter may write; undefined when it is not legible. */
export function legibleDays(block: string): CalendarDay[] | undefined {
  const match = LINES.exec(block.replace(/\r\n[ \t]/g, '').replaceAll('\r\n', '\n'))
  if (!match) return undefined
  const [, start, days, end, frequency, interval, count, exception, cancelled] = match
  const from = dayIn(start!)
  const until = end === undefined ? undefined : dayIn(end)
  if (!from || (end !== undefined && !until) || (count && Number(count) * Number(interval) === 0)) return undefined
  if (until && until < from) return undefined
  if (cancelled) return []
  const length = Math.max(1, until ? (Date.parse(until) - Date.parse(from)) / 86_400_000 : Number(days))
  const step = Number(interval ?? 0) * (frequency === 'WEEKLY' ? 7 : 1)
  const starts = Array.from({ length: Number(count ?? 1) }, (_, index) => addDays(from, step * index))
  const left = starts.filter(day => day !== (exception && dayIn(exception)))
  return left.flatMap(day => Array.from({ length }, (_, later) => addDays(day, later)))
}

function dayIn(text: string): CalendarDay | undefined {
  const day = `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
  try {
    const found = calendarDay(day)
    return found > '2100' || found < '1950' ? undefined : found
  } catch {
    return undefined
  }
}
