import type { Policy } from '../problem.js'
import type { Decode } from './decode.js'
import { describe, list, number, object, whole } from './decode.js'

/** The coefficients in force where a file names none. */
export const defaultPolicy: Policy = {
  riskBase: [1000, 1600, 2600, 4200, 7000],
  late: 0.5,
  waiting: 0.3,
  shortStay: 0.15,
  fit: { offset: 100, language: 180, region: 150, scope: 120, accompaniment: 150, spareBed: 25, spareBedMax: 100 },
}

const share = number({ minimum: 0, maximum: 10 })
const points = whole({ minimum: 0, maximum: 1_000_000 })
const base = number({ minimum: 0, maximum: 1_000_000 })

const riskBase: Decode<Policy['riskBase']> = (value, path, report) => {
  const bases = list(base)(value, path, report)
  if (bases === undefined) return undefined
  const [one, two, three, four, five, ...more] = bases
  if (five !== undefined && more.length === 0) return [one!, two!, three!, four!, five]
  report(path, `must hold five numbers, for risk 1 to 5, not ${describe(bases.length)}`)
  return undefined
}

const fit = object(
  {
    offset: points,
    language: points,
    region: points,
    scope: points,
    accompaniment: points,
    spareBed: points,
    spareBedMax: points,
  },
  { optional: ['offset', 'language', 'region', 'scope', 'accompaniment', 'spareBed', 'spareBedMax'] },
)

const partialPolicy = object(
  { riskBase, late: share, waiting: share, shortStay: share, fit },
  { optional: ['riskBase', 'late', 'waiting', 'shortStay', 'fit'] },
)

/** A policy, its absent members filled with the defaults. */
export const policy: Decode<Policy> = (value, path, report) => {
  const given = partialPolicy(value, path, report)
  return given && { ...defaultPolicy, ...given, fit: { ...defaultPolicy.fit, ...given.fit } }
}
