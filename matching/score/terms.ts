import { countMissing, holds, intersects, rowKey } from '../model/bit-rows.js'
import { scopeOf } from '../model/model.js'
import type { Model } from '../model/model.js'
import type { Stay } from '../measure.js'
import type { Score, Terms } from '../solution.js'
import { accompanimentPoints, arrivalPoints, shortStayLoss, spareBedLoss } from './points.js'

/** The terms of `fit` that depend on case and host only. */
type HostTerms = Pick<Terms, 'offset' | 'language' | 'region' | 'scope' | 'accompaniment'>

export const termIds = [
  'arrival',
  'shortStay',
  'offset',
  'language',
  'region',
  'scope',
  'accompaniment',
  'spareBeds',
] as const satisfies readonly (keyof Terms)[]

export const noTerms: Terms = {
  arrival: 0,
  shortStay: 0,
  offset: 0,
  language: 0,
  region: 0,
  scope: 0,
  accompaniment: 0,
  spareBeds: 0,
}

export function baseOf({ problem, cases }: Model, c: number): number {
  return problem.policy.riskBase[cases.risk[c]! - 1]!
}

function hostTerms(model: Model, c: number, h: number): HostTerms {
  return {
    offset: model.problem.policy.fit.offset,
    language: languagePoints(model, c, h),
    region: regionPoints(model, c, h),
    scope: scopePoints(model, c, scopeOf(model, c, h)),
    accompaniment: accompanimentAt(model, c, h),
  }
}

/** The sum of the same, with the scope of case and host known: for millions of pairs. */
export function fitAtHost(model: Model, c: number, h: number, scope: number): number {
  return (
    model.problem.policy.fit.offset +
    languagePoints(model, c, h) +
    regionPoints(model, c, h) +
    scopePoints(model, c, scope) +
    accompanimentAt(model, c, h)
  )
}

function languagePoints({ problem, cases, hosts }: Model, c: number, h: number): number {
  return intersects(cases.languages, c, hosts.languages, h) ? problem.policy.fit.language : 0
}

function regionPoints({ problem, cases, hosts }: Model, c: number, h: number): number {
  return holds(cases.preferredSubRegions, c, hosts.subRegion[h]!) ? problem.policy.fit.region : 0
}

function scopePoints({ problem, cases }: Model, c: number, scope: number): number {
  return scope === cases.preferredScope[c] ? problem.policy.fit.scope : 0
}

function accompanimentAt({ problem, cases, hosts }: Model, c: number, h: number): number {
  const desired = cases.desiredCount[c]!
  const covered = desired === 0 ? 0 : desired - countMissing(cases.desired, c, hosts.offers, h)
  return accompanimentPoints(problem.policy, covered, desired)
}

/** The terms of `fit` that cases with the same key share at every host. */
export const sharedTerms = {
  languages: { key: ({ cases }: Model, c: number) => rowKey(cases.languages, c), points: languagePoints },
  regions: { key: ({ cases }: Model, c: number) => rowKey(cases.preferredSubRegions, c), points: regionPoints },
  accompaniment: {
    key: ({ cases }: Model, c: number) => `${rowKey(cases.desired, c)} ${cases.desiredCount[c]}`,
    points: accompanimentAt,
  },
} as const
export type SharedTerm = keyof typeof sharedTerms

/** Every term of case `c` staying at place `p`. */
export function termsOf(model: Model, c: number, p: number, stay: Stay): Terms {
  const { policy } = model.problem
  const base = baseOf(model, c)
  const person = model.problem.cases[c]!
  const days = stay.until - stay.from
  return {
    arrival: arrivalPoints(policy, base, person, stay.from),
    // Subtracted from zero: a negated zero would be written as -0.
    shortStay: 0 - shortStayLoss(policy, base, days, person.stay.desiredDays),
    ...hostTerms(model, c, model.places.host[p]!),
    spareBeds: 0 - spareBedLoss(policy, model.places.sleeps[p]!, person.householdSize),
  }
}

export function pointsOf(terms: Terms): number {
  let points = 0
  for (const id of termIds) points += terms[id]
  return points
}

export function scoreOf(all: readonly Terms[]): Score {
  const sum: Record<keyof Terms, number> = { ...noTerms }
  for (const terms of all) for (const id of termIds) sum[id] += terms[id]
  const total = pointsOf(sum)
  const protection = sum.arrival + sum.shortStay
  return { total, protection, comfort: total - protection, terms: sum }
}
