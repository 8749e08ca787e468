import * as fc from 'fast-check'
import type { CalendarReading, Horizon } from '../../server/calendar-reading/calendar-reading.js'
import { addDays, calendarDay, type CalendarDay } from '../../server/shared/calendar-day.js'
import { blockedDays, calendar, event, horizon } from '../server/calendar-reading/calendars.js'
import { dateutilDays } from './dateutil.js'
import { daysOfRule } from './rule-days.js'
import { rule, ruleText, type RuleModel } from './rule-model.js'

type Read = (bytes: Uint8Array, horizon: Horizon) => CalendarReading

const LAST = calendarDay('2026-12-31')
const start = fc.nat(700).map(later => addDays(calendarDay('2024-12-20'), later))

/** Of every rule: its days are exactly those that a search through all days finds, and no more are blocked. */
export function followsEveryRule(read: Read) {
  return fc.property(rule, start, (model, from) => {
    const differing = differences(daysRead(read, model, from), daysOfRule(model, from, LAST), from)
    if (differing.length > 0) throw new Error(`${ruleText(model)} from ${from}: ${differing.join(' ')}`)
  })
}

/**
 * Rules on which the reader and python3-dateutil differ; undefined where that is not installed. Three kinds are not asked
 * about: dateutil cuts the first week off at DTSTART before it counts BYSETPOS, BYDAY=MO,2TU means to it what is both, and where the
 * first week of a year is counted from its end it does not see the days that lie in the year before.
 */
export function differingFromDateutil(
  read: Read,
  { rules, seed }: { rules: number; seed: number },
): string[] | undefined {
  const isAsked = ({ frequency, weeks, positions, weekdays }: RuleModel) =>
    !(frequency === 'WEEKLY' && positions) &&
    !weeks?.some(week => week <= -52) &&
    new Set(weekdays?.map(({ nth }) => nth === 0)).size < 2
  const asked = fc.sample(fc.tuple(rule.filter(isAsked), start), { numRuns: rules, seed })
  const answers = dateutilDays(asked.map(([model, from]) => ({ rule: ruleText(model), start: from, last: LAST })))
  return answers?.flatMap((days, at) => {
    const [model, from] = asked[at]!
    const differing = differences(daysRead(read, model, from), days, from)
    return differing.length > 0 ? [`${ruleText(model)} from ${from}: ${differing.join(' ')}`] : []
  })
}

function daysRead(read: Read, model: RuleModel, from: CalendarDay): ReadonlySet<CalendarDay> {
  const text = calendar(event(`DTSTART;VALUE=DATE:${from.replaceAll('-', '')}`, `RRULE:${ruleText(model)}`))
  return blockedDays(read(Buffer.from(text), horizon(from, addDays(LAST, 1))))
}

/** DTSTART is always an occurrence, whatever its rule says. */
function differences(read: ReadonlySet<CalendarDay>, days: readonly CalendarDay[], from: CalendarDay): string[] {
  const wanted = new Set([from, ...days])
  return [
    ...[...wanted].filter(day => !read.has(day)).map(day => `free on ${day}`),
    ...[...read].filter(day => !wanted.has(day)).map(day => `taken on ${day}`),
  ]
}
