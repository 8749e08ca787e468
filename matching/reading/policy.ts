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

const listOfBases = list(base)

const riskBase: Decode<Policy['riskBase']> = (value, trail) => {
  const bases = listOfBases(value, trail)
  if (bases === undefined) return undefined
  const [one, two, three, four, five, ...more] = bases
  if (five !== undefined && more.length === 0) return [one!, two!, three!, four!, five]
  return trail.fault(`must hold five numbers, for risk 1 to 5, not ${describe(bases.length)}`)
}

const fitMembers = object(
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
  { riskBase, late: share, waiting: share, shortStay: share, fit: fitMembers },
  { optional: ['riskBase', 'late', 'waiting', 'shortStay', 'fit'] },
)

/** A policy, its absent members filled with the defaults. */
export const policy: Decode<Policy> = (value, trail) => {
  const given = partialPolicy(value, trail)
  const fit = Object.freeze({ ...defaultPolicy.fit, ...given?.fit })
  return given && Object.freeze({ ...defaultPolicy, ...given, fit })
}
