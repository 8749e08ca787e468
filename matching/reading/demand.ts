import type { Budget, Case, Exclusion, Pin, RiskLevel, Scope } from '../problem.js'
import type { Decode } from './decode.js'
import { boolean, describe, isObject, known, number, object, oneOf, set, whole } from './decode.js'
import type { Horizon } from './words.js'
import { anyText, calendarDay, checkOrder, constantName, identifier, languageTag } from './words.js'

const scopes: readonly Scope[] = ['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL']
const money = number({ minimum: 0, maximum: 1e12 })

const risk: Decode<RiskLevel> = (value, path, report) => {
  if (value === 1 || value === 2 || value === 3 || value === 4 || value === 5) return value
  report(path, `must be a risk level from 1 to 5, not ${describe(value)}`)
  return undefined
}

const stay = object(
  { minDays: whole({ minimum: 1, maximum: 36_500 }), desiredDays: whole({ minimum: 1, maximum: 36_500 }) },
  {
    check: ({ minDays, desiredDays }, path, report) => {
      if (minDays !== undefined && desiredDays !== undefined && desiredDays < minDays)
        report(`${path}.desiredDays`, `must not be less than minDays (${minDays})`)
    },
  },
)

export function relocationCase(horizon: Horizon, countries: ReadonlySet<string>): Decode<Case> {
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
      check: ({ earliest, latest }, path, report) => {
        if (earliest !== undefined && latest !== undefined && latest < earliest)
          report(`${path}.latest`, 'must not be before `earliest`')
      },
    },
  )
}

interface References {
  readonly cases: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly hosts: ReadonlySet<string>
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
  return (value, path, report) =>
    isObject(value) && 'host' in value ? fromHost(value, path, report) : fromPlace(value, path, report)
}

export const budget: Decode<Budget> = object({
  amount: money,
  travel: object({ IN_COUNTRY: money, REGIONAL: money, INTERNATIONAL: money }),
  perDay: money,
  perDayExtraPerson: money,
})
