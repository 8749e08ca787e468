import { isoDayOf } from '../measure.js'
import type { Draw } from './draw.js'
import type { World } from './world.js'

export const groups = [
  'WHRD',
  'LGBTI_RIGHTS',
  'LAND_ENVIRONMENT',
  'INDIGENOUS_RIGHTS',
  'MINORITIES',
  'LAWYER',
  'FREEDOM_OF_EXPRESSION',
  'FREEDOM_OF_ASSOCIATION',
  'REMOTE_AREA',
] as const

export const types = [
  'PSYCHOSOCIAL',
  'MEDICAL',
  'LEGAL',
  'SECURITY_DIGITAL',
  'LANGUAGE',
  'PROFESSIONAL_CAPACITY',
  'CHILDCARE_SCHOOLING',
  'MENTORING',
] as const

export interface Calendar {
  readonly from: string
  readonly days: number
}

/** A host of 1 to 3 households at a time: published programmes bear 1.6 to 2.5 guests a host. */
export function generateHost(draw: Draw, { countries, languages, hostCountry }: World, calendar: Calendar, id: string) {
  const { whole, chance, some, weighted } = draw
  const home = hostCountry()
  const maxHouseholds = weighted([
    [1, 3],
    [2, 4],
    [3, 3],
    [5, 1],
  ])
  const spoken = new Set(languages[home])
  if (chance(0.7)) spoken.add('en')
  if (chance(0.2)) spoken.add('fr')
  const quota = Math.max(1, maxHouseholds * whole(1, 2))
  return {
    id,
    country: countries[home]!.code,
    languages: [...spoken],
    interpreter: chance(0.15),
    leadDays: whole(0, 42),
    minStayDays: weighted([
      [0, 4],
      [30, 3],
      [60, 2],
    ]),
    maxStayDays: weighted([
      [90, 35],
      [180, 35],
      [365, 20],
      [270, 10],
    ]),
    maxHouseholds,
    yearlyQuota: calendarYears(calendar).map(year => ({ ...year, arrivals: quota })),
    groups: chance(0.7) ? null : some(groups, whole(3, 6)),
    lgbtiSafe: chance(0.7),
    offers: some(types, whole(2, 6)).map(type => ({ type, households: whole(1, maxHouseholds) })),
  }
}

export function generatePlace(draw: Draw, calendar: Calendar, id: string, host: string) {
  const { whole, chance, weighted } = draw
  const sleeps = weighted([
    [1, 25],
    [2, 30],
    [3, 15],
    [4, 18],
    [6, 12],
  ])
  const windows: { from: string; until: string }[] = []
  const taken: { from: string; until: string; services: string[]; household: boolean }[] = []
  const day = (number: number): string => isoDayOf(calendar.from, number)
  // How often a place is offered is published nowhere: an assumption.
  const mostWindows = weighted([
    [1, 32],
    [2, 43],
    [3, 25],
  ])
  for (let from = whole(0, 240); from < calendar.days - 45 && windows.length < mostWindows;) {
    const until = Math.min(calendar.days, from + whole(45, 330))
    windows.push({ from: day(from), until: day(until) })
    if (chance(0.1))
      taken.push({ from: day(from), until: day(from + whole(14, 44)), services: [], household: chance(0.7) })
    from = until + whole(14, 120)
  }
  return {
    id,
    host,
    sleeps,
    stepFree: chance(0.25),
    womenOnly: chance(0.06),
    childSafe: sleeps > 1 && chance(0.8),
    emergencyReserve: chance(0.05),
    turnoverDays: weighted([
      [0, 5],
      [2, 3],
      [7, 2],
    ]),
    windows,
    taken,
  }
}

function calendarYears({ from, days }: Calendar): readonly { from: string; until: string }[] {
  const first = Number(from.slice(0, 4))
  const last = Number(isoDayOf(from, days).slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    from: `${first + index}-01-01`,
    until: `${first + index + 1}-01-01`,
  }))
}
