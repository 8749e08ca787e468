import type { Host, Offer, Place } from '../problem.js'
import type { Decode } from './decode.js'
import { boolean, describe, known, list, object, orNull, set, whole } from './decode.js'
import type { Horizon } from './words.js'
import { calendarDay, checkOrder, constantName, identifier, languageTag, windows } from './words.js'
import type { Trail } from './trail.js'

const days = whole({ minimum: 0, maximum: 36_500 })
const households = whole({ minimum: 0, maximum: 10_000 })
const offer = object({ type: constantName, households })

function checkOffers(offers: readonly Offer[], trail: Trail): void {
  const seen = new Set<string>()
  for (const [index, { type }] of offers.entries()) {
    if (seen.has(type)) trail.fault(`${describe(type)} is offered twice`, index, 'type')
    seen.add(type)
  }
}

export function host(horizon: Horizon, countries: ReadonlyMap<string, number>): Decode<Host> {
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
      check: ({ minStayDays, maxStayDays }, trail) => {
        if (minStayDays !== undefined && maxStayDays !== undefined && maxStayDays < minStayDays)
          trail.fault(`must not be less than minStayDays (${minStayDays})`, 'maxStayDays')
      },
    },
  )
}

export function place(horizon: Horizon, hosts: ReadonlyMap<string, number>): Decode<Place> {
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
