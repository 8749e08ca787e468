import { isoDayOf } from '../measure.js'
import type { Draw } from './draw.js'
import type { Calendar } from './supply.js'
import { groups, types } from './supply.js'
import type { World } from './world.js'

/** Households by size in per cent, after a public resettlement data set (44 to 47 % with children, mean 2.5). */
const householdSizes = [
  [1, 46],
  [2, 11],
  [3, 11],
  [4, 13],
  [5, 11],
  [6, 5],
  [7, 3],
] as const

export function generateCase(draw: Draw, { countries, languages, homeCountry }: World, calendar: Calendar, id: string) {
  const { whole, chance, one, some, weighted } = draw
  const home = homeCountry()
  const origin = countries[home]!
  const size = weighted<number>(householdSizes)
  const children = size > 2 ? chance(0.9) : size === 2 && chance(0.4)
  // 55 % of the defenders supported by the published programmes are women, trans or gender-nonconforming.
  const woman = chance(0.55)
  const risk = weighted([
    [1, 10],
    [2, 22],
    [3, 34],
    [4, 24],
    [5, 10],
  ])
  // Half of them could leave today.
  const earliest = chance(0.5) ? 0 : whole(1, 60)
  const neededBy = earliest + (risk >= 4 ? whole(5, 45) : whole(20, 110))
  const latest = neededBy + whole(14, 60)
  const desiredDays = weighted([
    [90, 35],
    [180, 35],
    [365, 20],
    [60, 10],
  ])
  const scopes = weighted([
    [['REGIONAL', 'INTERNATIONAL'], 45],
    [['REGIONAL'], 15],
    [['IN_COUNTRY', 'REGIONAL'], 15],
    [['INTERNATIONAL'], 10],
    [['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL'], 10],
    [['IN_COUNTRY'], 5],
  ])
  const others = countries.filter(country => country.macroRegion === origin.macroRegion && country !== origin)
  const required = chance(0.35) ? some(types, whole(1, 2)) : []
  const spoken = new Set(languages[home])
  if (chance(0.6)) spoken.add('en')
  const day = (number: number): string => isoDayOf(calendar.from, number)
  return {
    id,
    origin: origin.code,
    risk,
    group: one(groups),
    householdSize: size,
    children,
    woman,
    scopes,
    preferredScope: one(scopes),
    preferredSubRegions: [...new Set(others.map(country => country.subRegion))].slice(0, whole(0, 3)),
    excludedCountries: some(
      others,
      weighted([
        [0, 6],
        [1, 3],
        [3, 1],
      ]),
    ).map(country => country.code),
    languages: [...spoken],
    required,
    desired: some(types, whole(0, 3)).filter(type => !required.includes(type)),
    womenOnly: woman && chance(0.05),
    stepFree: chance(0.04),
    lgbtiSafe: chance(0.15),
    earliest: day(earliest),
    neededBy: day(neededBy),
    latest: day(latest),
    entryDays: weighted([
      [7, 2],
      [28, 5],
      [56, 3],
    ]),
    stay: { minDays: Math.max(21, Math.round(desiredDays * one([0.33, 0.5, 0.8]))), desiredDays },
  }
}
