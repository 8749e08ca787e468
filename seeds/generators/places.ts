import type { OrganisationType } from '../../server/accounts/organisation.js'
import type { Place } from '../../server/capacity/place.js'
import { addDays, calendarDay, firstOfMonth, type CalendarDay } from '../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../server/shared/stay.js'
import type { Random } from '../random.js'

/** A place of a synthetic network and the windows in which it is offered. */
export interface PlacePlan {
  readonly place: Omit<Place, 'id' | 'hostId' | 'version'>
  /** By first day, never overlapping. */
  readonly windows: readonly Stay[]
}

/** Persons a place sleeps, with weights: most are for one or two, as campus rooms and city flats are. */
const sleeps: readonly (readonly [persons: number, weight: number])[] = [
  [1, 30],
  [2, 28],
  [3, 15],
  [4, 15],
  [5, 7],
  [6, 4],
  [8, 1],
]

/** The months of windows ahead. */
const horizonMonths = 22

/** `count` places of a host institution, numbered from 1. */
export function placesOf(hostType: OrganisationType, count: number, today: CalendarDay, random: Random): PlacePlan[] {
  return Array.from({ length: count }, (_, index) =>
    placeNumber(index + 1, hostType, today, random.fork(`place-${index + 1}`)),
  )
}

function placeNumber(number: number, hostType: OrganisationType, today: CalendarDay, random: Random): PlacePlan {
  const persons = random.weighted(sleeps)
  return {
    place: {
      label: `Place ${number}`,
      sleeps: persons,
      stepFree: random.chance(0.3),
      childSafe: persons > 1 && random.chance(0.8),
      womenOnly: random.chance(0.08),
      emergencyReserve: hostType === 'NGO' && random.chance(0.15),
      turnoverDays: random.pick([0, 1, 2, 3, 7]),
    },
    windows: random.chance(0.3) ? cohorts(today) : rolling(today, random),
  }
}

/** Two cohorts a year, as city programmes have: April to July and September to December. */
function cohorts(today: CalendarDay): Stay[] {
  const first = firstOfMonth(today)
  const year = Number(first.slice(0, 4))
  const all = [year - 1, year, year + 1, year + 2].flatMap(of => [
    { from: calendarDay(`${of}-04-01`), until: calendarDay(`${of}-08-01`) },
    { from: calendarDay(`${of}-09-01`), until: calendarDay(`${of + 1}-01-01`) },
  ])
  const end = firstOfMonth(first, horizonMonths)
  return all
    .filter(({ from, until }) => until > first && from < end)
    .map(({ from, until }) => stay(from < first ? first : from, until))
}

/** Open most of the time, with a pause of some weeks between windows. */
function rolling(today: CalendarDay, random: Random): Stay[] {
  const windows = []
  const end = firstOfMonth(today, horizonMonths)
  let from = addDays(firstOfMonth(today), random.chance(0.5) ? 0 : random.between(10, 120))
  while (from < end) {
    const until = addDays(from, random.between(120, 400))
    windows.push(stay(from, until < end ? until : end))
    from = addDays(until, random.between(14, 60))
  }
  return windows
}
