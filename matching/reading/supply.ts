import type { Decode, Report } from './decode.js'
import type { Host, Offer, Place } from '../problem.js'
import { boolean, describe, known, list, object, orNull, set, whole } from './decode.js'
import type { Horizon } from './words.js'
import { calendarDay, checkOrder, constantName, identifier, languageTag, windows } from './words.js'

const days = whole({ minimum: 0, maximum: 36_500 })
const households = whole({ minimum: 0, maximum: 10_000 })
const offer = object({ type: constantName, households })

function checkOffers(offers: readonly Offer[], path: string, report: Report): void {
  const seen = new Set<string>()
  for (const [index, { type }] of offers.entries()) {
    if (seen.has(type)) report(`${path}[${index}].type`, `${describe(type)} is offered twice`)
    seen.add(type)
  }
}

export function host(horizon: Horizon, countries: ReadonlySet<string>): Decode<Host> {
  const day = calendarDay(horizon, 'ANYWHERE')
  return object(
    {
      id: identifier,
      country: known({ what: 'code of a country', ids: countries }),
      languages: set(languageTag),
      interpreter: boolean,
      leadDays: days,
      minStayDays: days,
      maxStayDays: days,
      maxHouseholds: households,
      yearlyQuota: list(object({ from: day, until: day, arrivals: households }, { check: checkOrder })),
      groups: orNull(set(constantName)),
      lgbtiSafe: boolean,
      offers: list(offer, checkOffers),
    },
    {
      check: ({ minStayDays, maxStayDays }, path, report) => {
        if (minStayDays !== undefined && maxStayDays !== undefined && maxStayDays < minStayDays)
          report(`${path}.maxStayDays`, `must not be less than minStayDays (${minStayDays})`)
      },
    },
  )
}

export function place(horizon: Horizon, hosts: ReadonlySet<string>): Decode<Place> {
  const day = calendarDay(horizon, 'ANYWHERE')
  const taken = object(
    { from: day, until: day, services: set(constantName), household: boolean },
    { check: checkOrder },
  )
  return object({
    id: identifier,
    host: known({ what: 'id of a host', ids: hosts }),
    sleeps: whole({ minimum: 1, maximum: 1000 }),
    stepFree: boolean,
    womenOnly: boolean,
    childSafe: boolean,
    emergencyReserve: boolean,
    turnoverDays: whole({ minimum: 0, maximum: 3650 }),
    windows: windows(horizon),
    taken: list(taken),
  })
}
