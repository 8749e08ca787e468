import type { PlainStay } from './pair.js'
import { scopeBetween } from './pair.js'
import type { ProblemFile } from '../problem-file.js'
import { daysBetween } from './days-between.js'

/** The terms of A4 of a stay; they add up to its points, so what is lost is negative. */
export interface PlainTerms {
  readonly arrival: number
  readonly shortStay: number
  readonly offset: number
  readonly language: number
  readonly region: number
  readonly scope: number
  readonly accompaniment: number
  readonly spareBeds: number
}

/** What a stay is worth, straight from A4. */
export function termsOf(problem: ProblemFile, { person, place, host, range }: PlainStay): PlainTerms {
  const { from: start, policy } = problem
  const risks = policy.riskBase ?? [1000, 1600, 2600, 4200, 7000]
  const fit = (name: string, standard: number): number => policy.fit?.[name] ?? standard
  const base = risks[person.risk - 1] ?? 0
  const s = daysBetween(start, range.from)
  const d = daysBetween(range.from, range.until)
  const earliest = daysBetween(start, person.earliest)
  const neededBy = daysBetween(start, person.neededBy)
  const latest = daysBetween(start, person.latest)
  const inTime = s <= neededBy ? 1 : (policy.late ?? 0.5)
  const speaks = person.languages.some(tag => host.languages.includes(tag))
  const subRegion = problem.countries.find(country => country.code === host.country)?.subRegion
  const near = subRegion !== undefined && person.preferredSubRegions.includes(subRegion)
  const covered = person.desired.filter(type => host.offers.some(offer => offer.type === type)).length
  const whole = fit('accompaniment', 150)
  return {
    arrival: Math.round(base * (inTime - (policy.waiting ?? 0.3) * ((s - earliest) / Math.max(1, latest - earliest)))),
    shortStay: 0 - Math.round(base * (policy.shortStay ?? 0.15) * (1 - d / person.stay.desiredDays)),
    offset: fit('offset', 100),
    language: speaks ? fit('language', 180) : 0,
    region: near ? fit('region', 150) : 0,
    scope: scopeBetween(problem, person, host) === person.preferredScope ? fit('scope', 120) : 0,
    accompaniment: person.desired.length === 0 ? whole : Math.round((whole * covered) / person.desired.length),
    spareBeds: 0 - Math.min(fit('spareBedMax', 100), fit('spareBed', 25) * (place.sleeps - person.householdSize)),
  }
}

export function pointsOf(terms: PlainTerms): number {
  return Object.values(terms).reduce<number>((sum, points: number) => sum + points, 0)
}

/** Points of a stay. */
export function valueOf(problem: ProblemFile, stay: PlainStay): number {
  return pointsOf(termsOf(problem, stay))
}

/** Cost of a stay, rule 17. */
export function costOf(problem: ProblemFile, { person, host, range }: PlainStay): number {
  const { budget } = problem
  if (budget === null) return 0
  const days = daysBetween(range.from, range.until)
  const travel = (budget.travel[scopeBetween(problem, person, host)] ?? 0) * person.householdSize
  return travel + Math.round(days * (budget.perDay + budget.perDayExtraPerson * (person.householdSize - 1)))
}
