import { hostConstraints, placeConstraints } from '../constraints/index.js'
import type { RuleId } from '../constraints/rule.js'
import type { Eligibility } from '../field/eligibility.js'
import {
  admittedHosts,
  admittingClasses,
  passesAskedHostRules,
  passesAskedPlaceRules,
  placeClasses,
} from '../field/eligibility.js'
import type { Model } from '../model/model.js'
import { ruleCounters } from './rule-counts.js'

/** Is told which rules about who may go where fail at how many places, and the places that pass them all. */
export interface Looker {
  readonly fails: (rule: RuleId, places: number) => void
  readonly suits: (h: number, p: number) => void
}

/** Looks at every place for a case. */
export type Look = (c: number, looker: Looker) => void

/** Asks every rule of every pair: nothing to prepare, for a few questions. */
export function pairByPair(model: Model): Look {
  const failing = new Int32Array(placeConstraints.length)
  return (c, { fails, suits }) => {
    failing.fill(0)
    for (let h = 0; h < model.hosts.count; h++) {
      const here = model.hosts.places[h]!
      let admitted = true
      for (const { rule, shortfall } of hostConstraints)
        if (shortfall(model, c, h) > 0) {
          admitted = false
          fails(rule, here.length)
        }
      for (const p of here) {
        let suitable = admitted
        for (let k = 0; k < placeConstraints.length; k++)
          if (placeConstraints[k]!.shortfall(model, c, p) > 0) {
            suitable = false
            failing[k]! += 1
          }
        if (suitable) suits(h, p)
      }
    }
    for (const [k, { rule }] of placeConstraints.entries()) fails(rule, failing[k]!)
  }
}

/** The same from the rows of bits the search uses and counts by class, for thousands of cases that take part in these. */
export function byClasses(model: Model, eligibility: Eligibility): Look {
  const counters = ruleCounters(model)
  const { placeClass, concerned } = eligibility
  const hosts = new Int32Array(eligibility.hostWidth)
  const admits = placeClasses(eligibility)
  return (c, { fails, suits }) => {
    for (const { rule, failing } of counters) fails(rule, failing(c))
    const isConcerned = (concerned[c >>> 5]! & (1 << (c & 31))) !== 0
    admittedHosts(eligibility, c, hosts)
    admittingClasses(eligibility, c, admits)
    for (let w = 0; w < hosts.length; w++)
      for (let rest = hosts[w]!; rest !== 0; rest &= rest - 1) {
        const h = (w << 5) + 31 - Math.clz32(rest & -rest)
        if (h >= model.hosts.count) return
        if (!passesAskedHostRules(eligibility, model, c, h)) continue
        for (const p of model.hosts.places[h]!) {
          if (admits[placeClass[p]!] === 0) continue
          if (isConcerned && !passesAskedPlaceRules(eligibility, model, c, p)) continue
          suits(h, p)
        }
      }
  }
}
