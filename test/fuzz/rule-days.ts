import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import { groupBy } from '../../server/shared/group-by.js'
import type { RuleModel } from './rule-model.js'

/** A day with everything a rule may ask of it, told by JavaScript's own calendar. */
interface Day {
  readonly day: CalendarDay
  readonly year: number
  readonly month: number
  /** 0 for Monday. */
  readonly weekday: number
  /** Days since 1970. */
  readonly number: number
  readonly ofYear: Place
  readonly ofMonth: Place
}

/** Which of how many it is, from 1. */
interface Place {
  readonly place: number
  readonly of: number
}

/**
 * The days of a rule from `start` to `last` (both inclusive), by looking at every day of every period and asking each part of the
 * rule. It shares nothing with the reader.
 */
export function daysOfRule(rule: RuleModel, start: CalendarDay, last: CalendarDay): CalendarDay[] {
  const days = daysOfYears(Number(start.slice(0, 4)) - 1, Number(last.slice(0, 4)) + 1)
  const first = days.find(({ day }) => day === start)!
  const found: CalendarDay[] = []
  for (const [period, within] of groupBy(days, day => periodOf(rule, day))) {
    if (within.at(-1)!.day < start || (period - periodOf(rule, first)) % rule.interval !== 0) continue
    const set = within.filter(day => suits(rule, day, first))
    found.push(...positioned(rule, set).filter(day => day >= start))
  }
  return found.slice(0, rule.count ?? found.length).filter(day => day <= last)
}

const known = new Map<string, readonly Day[]>()

function daysOfYears(first: number, last: number): readonly Day[] {
  const name = `${first} ${last}`
  const days: Day[] = []
  for (let day = `${first}-01-01` as CalendarDay; !known.has(name) && day <= `${last}-12-31`; day = addDays(day, 1))
    days.push(dayOf(day))
  if (!known.has(name)) known.set(name, days)
  return known.get(name)!
}

function dayOf(day: CalendarDay): Day {
  const date = new Date(`${day}T00:00:00Z`)
  const [year, month, number] = [date.getUTCFullYear(), date.getUTCMonth(), numberOf(date.getTime())]
  const [newYear, nextYear] = [numberOf(Date.UTC(year, 0, 1)), numberOf(Date.UTC(year + 1, 0, 1))]
  return {
    day,
    year,
    month: month + 1,
    weekday: (date.getUTCDay() + 6) % 7,
    number,
    ofYear: { place: number - newYear + 1, of: nextYear - newYear },
    ofMonth: {
      place: date.getUTCDate(),
      of: numberOf(Date.UTC(year, month + 1, 1)) - numberOf(Date.UTC(year, month, 1)),
    },
  }
}

function numberOf(time: number): number {
  return time / 86_400_000
}

function periodOf({ frequency, weekStart }: RuleModel, { year, month, number }: Day): number {
  if (frequency === 'YEARLY') return year
  if (frequency === 'MONTHLY') return year * 12 + month
  // Day 4 was the first Monday of 1970.
  return frequency === 'WEEKLY' ? Math.floor((number - 4 - weekStart) / 7) : number
}

function positioned({ positions }: RuleModel, set: readonly Day[]): CalendarDay[] {
  const chosen = set.filter((_, at) => positions === null || isPlace(positions, { place: at + 1, of: set.length }))
  return chosen.map(({ day }) => day)
}

function suits(rule: RuleModel, day: Day, first: Day): boolean {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = rule
  if (months && !months.includes(day.month)) return false
  if (weeks && !isPlace(weeks, weekOf(day, rule.weekStart))) return false
  if (yearDays && !isPlace(yearDays, day.ofYear)) return false
  if (monthDays && !isPlace(monthDays, day.ofMonth)) return false
  if (weekdays) {
    const place = ofSevens(frequency === 'MONTHLY' || months ? day.ofMonth : day.ofYear)
    return weekdays.some(({ nth, weekday }) => weekday === day.weekday && (nth === 0 || isPlace([nth], place)))
  }
  if (yearDays ?? monthDays) return true
  if (frequency === 'WEEKLY') return day.weekday === first.weekday
  const sameOfMonth = frequency === 'DAILY' || day.ofMonth.place === first.ofMonth.place
  return sameOfMonth && (frequency !== 'YEARLY' || months !== null || day.month === first.month)
}

function isPlace(list: readonly number[], { place, of }: Place): boolean {
  return list.some(wanted => (wanted > 0 ? wanted : of + wanted + 1) === place)
}

/** Which of the days that are whole weeks away from it. */
function ofSevens({ place, of }: Place): Place {
  const before = Math.floor((place - 1) / 7)
  return { place: before + 1, of: before + 1 + Math.floor((of - place) / 7) }
}

/** A week belongs to the year in which its fourth day lies. */
function weekOf({ day, weekday }: Day, weekStart: number): Place {
  return ofSevens(dayOf(addDays(day, 3 - ((weekday - weekStart + 7) % 7))).ofYear)
}
