import { blockedOf } from './blocked-days.js'
import type { CandidateRules } from '../calendar/candidates.js'
import { candidateBuffer, fitsAWindow, listCandidates } from '../calendar/candidates.js'
import { costOf } from '../calendar/ledger.js'
import type { StaySpans } from '../calendar/stay-spans.js'
import { staySpans } from '../calendar/stay-spans.js'
import { hostAdmits, placeAdmits } from '../constraints/index.js'
import type { Ranges } from '../model/model.js'
import { scopeOf } from '../model/model.js'
import { arrivalPoints, shortStayLoss, spareBedLoss } from '../score/points.js'
import { baseOf, fitAtHost } from '../score/terms.js'
import type { Mutable } from './growing.js'
import type { WarmLedger } from './warm-ledger.js'
import type { WarmModel } from './warm-model.js'

/** Candidate stays of one case at one place, entries 0 to before `count`; written over by the next question. */
export interface PairStays {
  count: number
  from: Int32Array
  until: Int32Array
  value: Float64Array
  cost: Float64Array
}

export interface PairStaysOf {
  /** Whether the host can receive the case at all, on any day. */
  readonly admits: (c: number, h: number) => boolean
  /**
   * The candidate stays of a case that the host admits, at a place of the host. None when not even the best of them can
   * be worth more than `floor`, money at its price.
   */
  readonly at: (c: number, p: number, floor?: number) => PairStays
  /** What blocks a place whatever the plan. */
  readonly blockedAt: (p: number) => Ranges
  /** To be called when what is fixed at a place (taken days, pins, the limits of its host) is another. */
  readonly forget: (p: number) => void
  /** How many pairs and stays have been looked at so far. */
  readonly looks: () => number
}

/** Lists stays on demand, by the same files as the solver does: a desk keeps a few of them only. */
export function pairStaysOf(model: WarmModel, ground: WarmLedger, moneyPrice: number): PairStaysOf {
  const stays: PairStays = { ...candidateBuffer(), count: 0, value: new Float64Array(0), cost: new Float64Array(0) }
  const blocked: (Ranges | undefined)[] = []
  const one: Mutable<Ranges> = { first: new Int32Array(2), from: new Int32Array(0), until: new Int32Array(0) }
  let looks = 0
  return {
    looks: () => looks,
    admits: (c, h) => {
      const { cases, hosts } = model
      if (hosts.leadDays[h]! > cases.latest[c]! || hosts.minStayDays[h]! > cases.desiredDays[c]!) return false
      if (!hostAdmits(model, c, h)) return false
      const { first, last, shortest, longest } = staySpans(model, c, h)
      return first <= last && shortest <= longest
    },
    at: (c, p, floor = -Infinity) => {
      stays.count = 0
      looks += 1
      const h = model.places.host[p]!
      const spans = staySpans(model, c, h)
      if (!fitsAWindow(model.places.windows, p, spans) || !placeAdmits(model, c, p)) return stays
      const fixed = fitAt(c, p, h)
      if (fixed + mostOf(c, h, spans) <= floor) return stays
      const windows = windowsOf(p)
      const rules: CandidateRules = { arrivalGridDays: model.problem.arrivalGridDays, windows, blocked: blockedAt(p) }
      stays.count = listCandidates(rules, 0, spans, stays)
      looks += stays.count
      if (stays.count > 0) fill(c, h, fixed)
      return stays
    },
    blockedAt,
    forget: p => {
      blocked[p] = undefined
    },
  }

  function blockedAt(p: number): Ranges {
    return (blocked[p] ??= blockedOf(ground, p))
  }

  function windowsOf(p: number): Ranges {
    const { first, from, until } = model.places.windows
    one.first[1] = first[p + 1]! - first[p]!
    one.from = from.subarray(first[p], first[p + 1])
    one.until = until.subarray(first[p], first[p + 1])
    return one
  }

  /** Points that all stays of the pair have alike. */
  function fitAt(c: number, p: number, h: number): number {
    const spare = spareBedLoss(model.problem.policy, model.places.sleeps[p]!, model.cases.size[c]!)
    return fitAtHost(model, c, h, scopeOf(model, c, h)) - spare
  }

  /** No stay is worth more than one that begins first, is as long as any, and costs what the shortest does. */
  function mostOf(c: number, h: number, { first, shortest, longest }: StaySpans): number {
    const { policy, budget } = model.problem
    // Where late arrivals bring more, the first day says nothing.
    if (policy.late > 1) return Infinity
    const base = baseOf(model, c)
    const person = model.problem.cases[c]!
    const cost = budget === null || moneyPrice === 0 ? 0 : moneyPrice * costOf(model, c, h, shortest)
    return (
      arrivalPoints(policy, base, person, first) - shortStayLoss(policy, base, longest, person.stay.desiredDays) - cost
    )
  }

  function fill(c: number, h: number, fixed: number): void {
    if (stays.value.length < stays.from.length) {
      stays.value = new Float64Array(stays.from.length)
      stays.cost = new Float64Array(stays.from.length)
    }
    const { policy, budget } = model.problem
    const { from, until, value, cost } = stays
    const base = baseOf(model, c)
    const person = model.problem.cases[c]!
    // Neighbouring stays often have the same length.
    let days = -1
    let lost = 0
    let price = 0
    for (let k = 0; k < stays.count; k++) {
      if (until[k]! - from[k]! !== days) {
        days = until[k]! - from[k]!
        lost = shortStayLoss(policy, base, days, person.stay.desiredDays)
        price = budget === null ? 0 : costOf(model, c, h, days)
      }
      value[k] = arrivalPoints(policy, base, person, from[k]!) - lost + fixed
      cost[k] = price
    }
  }
}
