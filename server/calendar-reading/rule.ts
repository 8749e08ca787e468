import { refuse, success, type Result } from '../shared/result.js'
import { readMoment, type Moment } from './value.js'

export type Frequency = 'HOURLY' | 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'

/** A weekday (0 for Monday), and which of its kind in the month or year: 2 the second, -1 the last, 0 each. */
export interface WeekdayChoice {
  readonly weekday: number
  readonly nth: number
}

/** A RECUR of RFC 5545, section 3.3.10. A list that is missing says nothing. */
export interface Rule {
  readonly frequency: Frequency
  readonly interval: number
  /** How many occurrences there are; the first one counts. */
  readonly count?: number
  /** The last moment at which one may begin (inclusive). */
  readonly until?: Moment
  readonly seconds?: readonly number[]
  readonly minutes?: readonly number[]
  readonly hours?: readonly number[]
  readonly weekdays?: readonly WeekdayChoice[]
  readonly monthDays?: readonly number[]
  readonly yearDays?: readonly number[]
  readonly weeks?: readonly number[]
  readonly months?: readonly number[]
  readonly positions?: readonly number[]
  /** The first day of a week; 0 for Monday. */
  readonly weekStart: number
}

/** More than this is either a mistake or an attack; `../shared/security.md` G8. */
const MOST_OCCURRENCES = 1000
const LARGEST_PRODUCT = 366

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const FREQUENCIES = new Set(['HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])
const TOO_FAST = new Set(['SECONDLY', 'MINUTELY'])

interface Bounds {
  readonly least: number
  readonly most: number
  /** Whether it may be counted from the end, too. */
  readonly signed?: boolean
}

const LISTS = {
  BYSECOND: ['seconds', { least: 0, most: 60 }],
  BYMINUTE: ['minutes', { least: 0, most: 59 }],
  BYHOUR: ['hours', { least: 0, most: 23 }],
  BYMONTHDAY: ['monthDays', { least: 1, most: 31, signed: true }],
  BYYEARDAY: ['yearDays', { least: 1, most: 366, signed: true }],
  BYWEEKNO: ['weeks', { least: 1, most: 53, signed: true }],
  BYMONTH: ['months', { least: 1, most: 12 }],
  BYSETPOS: ['positions', { least: 1, most: 366, signed: true }],
} as const satisfies Record<string, readonly [keyof Rule, Bounds]>

/** Reads a rule to the letter: one part that is not understood makes all of it unreadable. */
export function readRule(text: string): Result<Rule, 'RuleUnreadable' | 'RuleTooLarge'> {
  const parts = readParts(text)
  const frequency = parts?.get('FREQ')
  if (parts === undefined || frequency === undefined) return refuse('RuleUnreadable')
  if (TOO_FAST.has(frequency)) return refuse('RuleTooLarge')
  const read: Record<string, unknown> = { frequency, interval: 1, weekStart: 0 }
  let product = 1
  for (const [name, value] of parts) {
    const found = name === 'FREQ' ? { frequency: FREQUENCIES.has(value) ? value : undefined } : readPart(name, value)
    if (found === undefined || Object.values(found).some(it => it === undefined)) return refuse('RuleUnreadable')
    if (name.startsWith('BY')) product *= value.split(',').length
    Object.assign(read, found)
  }
  const rule = read as unknown as Rule
  if (product > LARGEST_PRODUCT || (rule.count ?? 0) > MOST_OCCURRENCES) return refuse('RuleTooLarge')
  return agreesWithItself(rule) ? success(rule) : refuse('RuleUnreadable')
}

function readParts(text: string): Map<string, string> | undefined {
  const parts = new Map<string, string>()
  for (const part of text.trim().toUpperCase().replace(/;$/, '').split(';')) {
    const [name, value, ...more] = part.split('=')
    if (!name || !value || more.length > 0 || parts.has(name)) return undefined
    parts.set(name, value)
  }
  return parts
}

function readPart(name: string, value: string): Record<string, unknown> | undefined {
  if (Object.hasOwn(LISTS, name)) {
    const [field, bounds] = LISTS[name as keyof typeof LISTS]
    return { [field]: readNumbers(value, bounds) }
  }
  if (name === 'INTERVAL') return { interval: readNumber(value, { least: 1, most: 99_999 }) }
  if (name === 'COUNT') return { count: readNumber(value, { least: 1, most: 999_999_999 }) }
  if (name === 'UNTIL') return { until: readMoment(value) }
  if (name === 'BYDAY') return { weekdays: readWeekdays(value) }
  if (name === 'WKST') return { weekStart: WEEKDAYS.includes(value) ? WEEKDAYS.indexOf(value) : undefined }
  return name === 'RSCALE' && value === 'GREGORIAN' ? {} : undefined
}

function readNumber(text: string, { least, most, signed = false }: Bounds): number | undefined {
  if (!/^[+-]?\d{1,9}$/.test(text)) return undefined
  const value = Number(text)
  const size = signed ? Math.abs(value) : value
  return size >= least && size <= most ? value : undefined
}

function readNumbers(text: string, bounds: Bounds): readonly number[] | undefined {
  const values = text.split(',').map(part => readNumber(part, bounds))
  return values.every(value => value !== undefined) ? values : undefined
}

function readWeekdays(text: string): readonly WeekdayChoice[] | undefined {
  const choices = text.split(',').map(part => {
    const nth = part.length === 2 ? 0 : readNumber(part.slice(0, -2), { least: 1, most: 53, signed: true })
    const weekday = WEEKDAYS.indexOf(part.slice(-2))
    return nth === undefined || weekday < 0 ? undefined : { weekday, nth }
  })
  return choices.every(choice => choice !== undefined) ? choices : undefined
}

/** What RFC 5545 forbids has no meaning that two programs would agree on. */
function agreesWithItself(rule: Rule): boolean {
  const { frequency } = rule
  const counted = rule.weekdays?.some(({ nth }) => nth !== 0) ?? false
  if (rule.count !== undefined && rule.until !== undefined) return false
  if (counted && !(frequency === 'MONTHLY' || (frequency === 'YEARLY' && !rule.weeks))) return false
  if (rule.weeks && frequency !== 'YEARLY') return false
  if (rule.yearDays && !['YEARLY', 'HOURLY'].includes(frequency)) return false
  if (rule.monthDays && frequency === 'WEEKLY') return false
  const chosen = [rule.seconds, rule.minutes, rule.hours, rule.weekdays, rule.monthDays, rule.yearDays, rule.weeks]
  return !rule.positions || [...chosen, rule.months].some(list => list !== undefined)
}
