import { householdSizes, riskLevels } from '../assumptions.js'
import { hostCountries } from '../generators/countries.js'
import type { Scenario } from './scenario.js'

/** The network a newcomer meets: about the size of the real one, with a day's work waiting. */
export const demonstration: Scenario = {
  name: 'demonstration',
  description: 'About 60 host institutions, 130 places and 80 cases in the published proportions.',
  hostCountries,
  members: 6,
  placedCases: 26,
  waitingCases: 80,
  newCases: 8,
  householdSizes,
  riskLevels,
  countriesOfOrigin: 34,
  neededWithin: { least: 7, most: 150 },
}

const smallNetwork: Scenario = {
  ...demonstration,
  name: 'small-network',
  description: 'Eight host institutions and a dozen cases: small enough to check by hand.',
  hostCountries: [
    ['NL', 2],
    ['DE', 1],
    ['KE', 2],
    ['GH', 1],
    ['CO', 1],
    ['MY', 1],
  ],
  members: 2,
  placedCases: 3,
  waitingCases: 12,
  newCases: 2,
  countriesOfOrigin: 8,
}

export const surge: Scenario = {
  ...demonstration,
  name: 'surge',
  description:
    'The same network when a crisis sends 320 cases from three countries within weeks, most of them in grave danger.',
  waitingCases: 320,
  newCases: 30,
  riskLevels: [
    [1, 2],
    [2, 8],
    [3, 20],
    [4, 40],
    [5, 30],
  ],
  countriesOfOrigin: 3,
  neededWithin: { least: 3, most: 45 },
}

export const largeFamily: Scenario = {
  ...demonstration,
  name: 'large-family',
  description: 'The same network when most cases are families of four to eight, and few places are large enough.',
  waitingCases: 60,
  householdSizes: [
    [1, 8],
    [2, 8],
    [3, 12],
    [4, 22],
    [5, 20],
    [6, 14],
    [7, 10],
    [8, 6],
  ],
}

/** Every scenario, by name. */
export const scenarios: ReadonlyMap<string, Scenario> = new Map(
  [demonstration, smallNetwork, surge, largeFamily].map(scenario => [scenario.name, scenario]),
)
