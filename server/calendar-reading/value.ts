import { dayNumber, daysInMonth, SECONDS_PER_DAY } from './civil.js'

/** A DATE, or a DATE-TIME as a clock shows it. */
export type Moment =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'time'; readonly wall: number; readonly utc: boolean }

/** A DURATION: days are as long as they are, hours are exact. */
export interface Span {
  readonly days: number
  readonly seconds: number
}

/** A PERIOD: from a moment to another, or for so long. */
export interface Period {
  readonly start: Moment
  readonly end: Moment | Span
}

const MOMENT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?$/i
const SPAN = /^\+?P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?$/i
const OFFSET = /^([+-])(\d{2})(\d{2})(\d{2})?$/

/** Undefined for anything that is not exactly one existing day or time. */
export function readMoment(text: string): Moment | undefined {
  const match = MOMENT.exec(text.trim())
  if (!match) return undefined
  const [year, month, date, hour, minute, second] = match.slice(1, 7).map(Number) as [
    number,
    number,
    number,
    ...number[],
  ]
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month)) return undefined
  const day = dayNumber(year, month, date)
  if (match[4] === undefined) return { kind: 'day', day }
  if (hour! > 23 || minute! > 59 || second! > 60) return undefined
  return {
    kind: 'time',
    wall: day * SECONDS_PER_DAY + hour! * 3600 + minute! * 60 + second!,
    utc: match[7] !== undefined,
  }
}

/** Undefined for no duration and for a negative one, which no entry can last. */
export function readSpan(text: string): Span | undefined {
  const match = SPAN.exec(text.trim())
  if (!match || /[PT]$/i.test(text.trim())) return undefined
  const [weeks, days, hours, minutes, seconds] = match.slice(1, 6).map(part => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ]
  return { days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds }
}

export function readPeriod(text: string): Period | undefined {
  const [from, to, ...more] = text.split('/')
  const start = readMoment(from ?? '')
  const end = to === undefined ? undefined : (readMoment(to) ?? readSpan(to))
  return start?.kind === 'time' && end !== undefined && more.length === 0 ? { start, end } : undefined
}

/** Seconds east of Greenwich; undefined from a day on. */
export function readOffset(text: string): number | undefined {
  const match = OFFSET.exec(text.trim())
  if (!match) return undefined
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  if (Number(match[2]) > 23 || Number(match[3]) > 59) return undefined
  return match[1] === '-' ? -seconds : seconds
}
