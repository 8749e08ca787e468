import { hostConstraints, placeConstraints } from '../constraints/index.js'
import type { RuleId } from '../constraints/rule.js'
import type { Model } from '../model/model.js'

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
