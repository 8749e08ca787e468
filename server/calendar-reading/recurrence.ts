import { civil, dayNumber, dayOf, daysInMonth, SECONDS_PER_DAY, weekday } from './civil.js'
import type { Rule } from './rule.js'

/** What may still be spent on one file, shared by all its rules. */
export interface Budget {
  /** Days and times looked at. */
  steps: number
  /** Occurrences that may still be taken from a rule. */
  occurrences: number
}

export interface Unrolling {
  /** The wall time of DTSTART; midnight for an entry of whole days. */
  readonly start: number
  readonly wholeDays: boolean
  /** The last wall time at which an occurrence may begin (inclusive). */
  readonly until: number
  /** Occurrences that begin before are not wanted, though they count. */
  readonly from: number
  readonly budget: Budget
}

export interface Unrolled {
  /** Wall times at which occurrences begin, in order. */
  readonly walls: readonly number[]
  /** From which wall time on nothing is known, because the budget was spent. */
  readonly unknownFrom?: number
}

/** A stretch that the frequency repeats: its days and, for HOURLY, the hour. */
interface Stretch {
  readonly days: readonly number[]
  readonly hour?: number
  readonly begins: number
}

/**
 * The occurrences of a rule, as RFC 5545 section 3.3.10 expands and limits them: in each stretch of the frequency, the days that all BY
 * parts allow, at the times they allow, and of those the BYSETPOS-th. DTSTART itself is among them only where the rule says so.
 */
export function unroll(written: Rule, { start, wholeDays, until, from, budget }: Unrolling): Unrolled {
  const rule = completed(written, dayOf(start))
  const walls: number[] = []
  let counted = 0
  for (let index = firstIndex(rule, { start, from }); ; index++) {
    const here = stretchOf(rule, start, index)
    if (here.begins > until) return { walls }
    budget.steps -= 1 + here.days.length
    const found = chosen(rule, timesOf(rule, here, { start, wholeDays }), budget)
    for (const wall of found) {
      if (wall < start) continue
      if (wall > until) return { walls }
      counted += 1
      if (wall >= from) {
        if (walls.length >= budget.occurrences) return { walls, unknownFrom: wall }
        walls.push(wall)
      }
      if (counted === rule.count) return { walls }
    }
    if (budget.steps <= 0) return { walls, unknownFrom: Math.max(from, here.begins) }
  }
}

/** Adds what DTSTART says where the rule is silent. */
function completed(rule: Rule, startDay: number): Rule {
  const { month, day } = civil(startDay)
  const sameWeekday = [{ weekday: weekday(startDay), nth: 0 }]
  const silent = !rule.weekdays && !rule.monthDays && !rule.yearDays
  if (!silent) return rule
  if (rule.frequency === 'WEEKLY' || rule.weeks) return { ...rule, weekdays: sameWeekday }
  if (rule.frequency === 'MONTHLY') return { ...rule, monthDays: [day] }
  return rule.frequency === 'YEARLY' ? { ...rule, monthDays: [day], months: rule.months ?? [month] } : rule
}

/** Without a count, what lies before the horizon need not be walked through. */
function firstIndex({ frequency, interval, count, weekStart }: Rule, { start, from }: { start: number; from: number }) {
  if (count !== undefined || from <= start) return 0
  const [first, wanted] = [start, from].map(wall => ordinal(frequency, wall, weekStart)) as [number, number]
  return Math.max(0, Math.floor((wanted - first) / interval) - 1)
}

/** The number of the year, month, week, day or hour in which a wall time lies. */
function ordinal(frequency: Rule['frequency'], wall: number, weekStart: number): number {
  const day = dayOf(wall)
  const { year, month } = civil(day)
  if (frequency === 'YEARLY') return year
  if (frequency === 'MONTHLY') return year * 12 + month - 1
  if (frequency === 'WEEKLY') return Math.floor((day + 3 - weekStart) / 7)
  return frequency === 'DAILY' ? day : Math.floor(wall / 3600)
}

function stretchOf(rule: Rule, start: number, index: number): Stretch {
  const at = ordinal(rule.frequency, start, rule.weekStart) + index * rule.interval
  if (rule.frequency === 'YEARLY') return stretch(daysOfYear(rule, at), dayNumber(at, 1, 1))
  if (rule.frequency === 'MONTHLY') {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1]
    const first = dayNumber(year, month, 1)
    return stretch(!rule.months || rule.months.includes(month) ? monthDays(year, month) : [], first)
  }
  if (rule.frequency === 'WEEKLY') {
    const first = at * 7 - 3 + rule.weekStart
    return stretch(
      [0, 1, 2, 3, 4, 5, 6].map(later => first + later),
      first,
    )
  }
  if (rule.frequency === 'DAILY') return stretch([at], at)
  return { days: [Math.floor(at / 24)], hour: ((at % 24) + 24) % 24, begins: at * 3600 }
}

function stretch(days: readonly number[], first: number): Stretch {
  return { days, begins: first * SECONDS_PER_DAY }
}

function daysOfYear({ months, weeks, yearDays }: Rule, year: number): number[] {
  // Days are filtered one by one below: a rule that names its months need not look at the others.
  const looked = !weeks && !yearDays && months ? [...new Set(months)].toSorted((a, b) => a - b) : ALL_MONTHS
  return looked.flatMap(month => monthDays(year, month))
}

const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

function monthDays(year: number, month: number): number[] {
  const first = dayNumber(year, month, 1)
  return Array.from({ length: daysInMonth(year, month) }, (_, later) => first + later)
}

function timesOf(rule: Rule, { days, hour }: Stretch, { start, wholeDays }: { start: number; wholeDays: boolean }) {
  const allowed = days.filter(day => allows(rule, day))
  if (allowed.length === 0) return []
  if (wholeDays) return hour === undefined || hour === 0 ? allowed.map(day => day * SECONDS_PER_DAY) : []
  if (hour !== undefined && rule.hours && !rule.hours.includes(hour)) return []
  const time = start - dayOf(start) * SECONDS_PER_DAY
  const hours = hour === undefined ? sorted(rule.hours ?? [Math.floor(time / 3600)]) : [hour]
  const minutes = sorted(rule.minutes ?? [Math.floor((time % 3600) / 60)])
  const seconds = sorted(rule.seconds ?? [time % 60])
  const times = hours.flatMap(h => minutes.flatMap(m => seconds.map(s => h * 3600 + m * 60 + s)))
  return allowed.flatMap(day => times.map(of => day * SECONDS_PER_DAY + of))
}

function sorted(values: readonly number[]): number[] {
  return [...new Set(values)].toSorted((a, b) => a - b)
}

function chosen({ positions }: Rule, walls: readonly number[], budget: Budget): readonly number[] {
  budget.steps -= walls.length
  if (!positions) return walls
  const places = positions.map(position => (position > 0 ? position - 1 : walls.length + position))
  return sorted(places.filter(place => place >= 0 && place < walls.length)).map(place => walls[place]!)
}

/** Whether all BY parts about days let this one through. */
function allows(rule: Rule, day: number): boolean {
  const { year, month, day: ofMonth } = civil(day)
  if (rule.months && !rule.months.includes(month)) return false
  const length = daysInMonth(year, month)
  if (rule.monthDays && !counts(rule.monthDays, ofMonth, length)) return false
  const [newYear, next] = [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)]
  if (rule.yearDays && !counts(rule.yearDays, day - newYear + 1, next - newYear)) return false
  if (rule.weeks && !isInWeeks(rule.weeks, day, rule.weekStart)) return false
  if (!rule.weekdays) return true
  const byMonth = rule.frequency === 'MONTHLY' || rule.months !== undefined
  const [place, size] = byMonth ? [ofMonth, length] : [day - newYear + 1, next - newYear]
  return rule.weekdays.some(choice => choice.weekday === weekday(day) && isNth(choice.nth, place, size))
}

/** Whether a list that counts from 1 or, negative, from the end names the place. */
function counts(list: readonly number[], place: number, size: number): boolean {
  return list.includes(place) || list.includes(place - size - 1)
}

function isNth(nth: number, place: number, size: number): boolean {
  if (nth === 0) return true
  return nth > 0 ? Math.ceil(place / 7) === nth : Math.ceil((size - place + 1) / 7) === -nth
}

/** Week 1 is the first that has four days or more in its year. */
function isInWeeks(weeks: readonly number[], day: number, weekStart: number): boolean {
  const first = day - ((weekday(day) - weekStart + 7) % 7)
  const { year } = civil(first + 3)
  const weekOne = firstWeek(year, weekStart)
  const length = (firstWeek(year + 1, weekStart) - weekOne) / 7
  return counts(weeks, (first - weekOne) / 7 + 1, length)
}

function firstWeek(year: number, weekStart: number): number {
  const fourth = dayNumber(year, 1, 4)
  return fourth - ((weekday(fourth) - weekStart + 7) % 7)
}
