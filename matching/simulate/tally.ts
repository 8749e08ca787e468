import type { Model } from '../model/model.js'
import type { RiskLevel } from '../problem.js'
import { pointsOf, termsOf } from '../score/terms.js'
import type { Decision } from './decision.js'
import type { PolicyId } from './policies.js'
import type { Stream } from './stream.js'

/** How a policy did, over everyone who came in. */
export interface PolicyResult {
  readonly policy: PolicyId | 'HINDSIGHT'
  readonly points: number
  /** Points as a share of the points of the hindsight optimum. */
  readonly shareOfOptimum: number
  readonly placed: number
  /** Sum over those placed of the weight of their risk: the policy's base, by that of risk 1. */
  readonly riskWeighted: number
  /** For risk 5 to 1. */
  readonly byRisk: readonly RiskResult[]
  /** By week from the first on: `riskWeighted` of the stays begun by the end of the week. */
  readonly weekly: readonly number[]
}

export interface RiskResult {
  readonly risk: RiskLevel
  readonly cases: number
  readonly placed: number
  /** Placed by the day they needed it. */
  readonly onTime: number
  /** Days from coming in to the first day of the stay, of those placed; `null` when nobody was. */
  readonly daysToSafety: { readonly mean: number; readonly median: number } | null
}

export interface Played {
  readonly policy: PolicyResult['policy']
  readonly decisions: readonly Decision[]
  readonly optimum: number
}

const risks = [5, 4, 3, 2, 1] as const satisfies readonly RiskLevel[]

export function tally(stream: Stream, model: Model, { policy, decisions, optimum }: Played): PolicyResult {
  const { problem, week } = stream
  const base = problem.policy.riskBase
  const weekly = new Float64Array(Math.ceil(problem.days / 7))
  const stays = decisions.map(decision => {
    const c = model.cases.numberOf.get(decision.case)!
    const { risk, neededBy } = problem.cases[c]!
    const points = pointsOf(termsOf(model, c, model.places.numberOf.get(decision.place)!, decision))
    const weight = base[risk - 1]! / base[0]
    weekly[Math.floor(decision.from / 7)]! += weight
    return { risk, weight, points, onTime: decision.from <= neededBy, days: decision.from - 7 * week[c]! }
  })
  for (let w = 1; w < weekly.length; w++) weekly[w]! += weekly[w - 1]!
  const points = stays.reduce((sum, stay) => sum + stay.points, 0)
  return {
    policy,
    points,
    shareOfOptimum: points / Math.max(1, optimum),
    placed: stays.length,
    riskWeighted: stays.reduce((sum, stay) => sum + stay.weight, 0),
    byRisk: risks.map(risk => {
      const own = stays.filter(stay => stay.risk === risk)
      return {
        risk,
        cases: problem.cases.filter(person => person.risk === risk).length,
        placed: own.length,
        onTime: own.filter(stay => stay.onTime).length,
        daysToSafety: own.length === 0 ? null : middle(own.map(stay => stay.days)),
      }
    }),
    weekly: Array.from(weekly, sum => Math.round(sum * 10) / 10),
  }
}

function middle(days: readonly number[]): { readonly mean: number; readonly median: number } {
  const sorted = days.toSorted((a, b) => a - b)
  const half = sorted.length / 2
  return {
    mean: days.reduce((sum, day) => sum + day, 0) / days.length,
    median: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2,
  }
}
