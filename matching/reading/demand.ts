import type { Budget, Case, Exclusion, Pin, RiskLevel, Scope } from '../problem.js'
import type { Decode } from './decode.js'
import { boolean, describe, isObject, known, number, object, oneOf, set, whole } from './decode.js'
import type { Horizon } from './words.js'
import { anyText, calendarDay, checkOrder, constantName, identifier, languageTag } from './words.js'

const scopes: readonly Scope[] = ['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL']
const money = number({ minimum: 0, maximum: 1e12 })

const risk: Decode<RiskLevel> = (value, trail) => {
  if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5) return value
  return trail.fault(`must be a risk level from 1 to 5, not ${describe(value)}`)
}

const stay = object(
  { minDays: whole({ minimum: 1, maximum: 36_500 }), desiredDays: whole({ minimum: 1, maximum: 36_500 }) },
  {
    check: ({ minDays, desiredDays }, trail) => {
      if (minDays !== undefined && desiredDays !== undefined && desiredDays < minDays)
        trail.fault(`must not be less than minDays (${minDays})`, 'desiredDays')
    },
  },
)

export function relocationCase(horizon: Horizon, countries: ReadonlyMap<string, number>): Decode<Case> {
  const day = calendarDay(horizon, 'WITHIN')
  const country = known({ what: 'code of a country', ids: countries })
  return object(
    {
      id: identifier,
      origin: country,
      risk,
      group: constantName,
      householdSize: whole({ minimum: 1, maximum: 1000 }),
      children: boolean,
      woman: boolean,
      scopes: set(oneOf(scopes)),
      preferredScope: oneOf(scopes),
      preferredSubRegions: set(anyText),
      excludedCountries: set(country),
      languages: set(languageTag),
      required: set(constantName),
      desired: set(constantName),
      womenOnly: boolean,
      stepFree: boolean,
      lgbtiSafe: boolean,
      earliest: day,
      neededBy: day,
      latest: day,
      entryDays: whole({ minimum: 0, maximum: 36_500 }),
      stay,
    },
    {
      check: ({ earliest, latest }, trail) => {
        if (earliest !== undefined && latest !== undefined && latest < earliest)
          trail.fault('must not be before `earliest`', 'latest')
      },
    },
  )
}

interface References {
  readonly cases: ReadonlyMap<string, number>
  readonly places: ReadonlyMap<string, number>
  readonly hosts: ReadonlyMap<string, number>
}

export function pin(horizon: Horizon, { cases, places }: References): Decode<Pin> {
  const day = calendarDay(horizon, 'WITHIN')
  return object(
    {
      case: known({ what: 'id of a case', ids: cases }),
      place: known({ what: 'id of a place', ids: places }),
      from: day,
      until: day,
    },
    { check: checkOrder },
  )
}

export function exclusion({ cases, places, hosts }: References): Decode<Exclusion> {
  const whose = known({ what: 'id of a case', ids: cases })
  const fromPlace = object({ case: whose, place: known({ what: 'id of a place', ids: places }) })
  const fromHost = object({ case: whose, host: known({ what: 'id of a host', ids: hosts }) })
  return (value, trail) =>
    isObject(value) && Object.hasOwn(value, 'host') ? fromHost(value, trail) : fromPlace(value, trail)
}

export const budget: Decode<Budget> = object({
  amount: money,
  travel: object({ IN_COUNTRY: money, REGIONAL: money, INTERNATIONAL: money }),
  perDay: money,
  perDayExtraPerson: money,
})
