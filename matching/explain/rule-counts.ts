import { hostConstraints, placeConstraints } from '../constraints/index.js'
import type { HostConstraint, PlaceConstraint } from '../constraints/pair-constraint.js'
import type { RuleId } from '../constraints/rule.js'
import type { Key } from '../model/classes.js'
import { classesOf } from '../model/classes.js'
import type { Model } from '../model/model.js'

/** At how many places a rule fails for a case. */
interface RuleCounter {
  readonly rule: RuleId
  readonly failing: (c: number) => number
}

/**
 * Counters for the rules about who may go where. Each rule is asked once for cases it cannot tell apart and for places it
 * cannot tell apart, so that thousands of cases can be answered for.
 */
export function ruleCounters(model: Model): readonly RuleCounter[] {
  return [
    ...hostConstraints.map(rule => ({ rule: rule.rule, failing: hostCounter(model, rule) })),
    ...placeConstraints.map(rule => ({ rule: rule.rule, failing: placeCounter(model, rule) })),
  ]
}

function hostCounter(model: Model, rule: HostConstraint): RuleCounter['failing'] {
  const classes = classesOf(model.hosts.count, h => rule.hostKey(model, h))
  const places = new Int32Array(classes.count)
  for (let h = 0; h < model.hosts.count; h++) places[classes.of[h]!]! += model.hosts.places[h]!.length
  return byKey(
    c => rule.caseKey(model, c),
    c => {
      let failing = 0
      for (let k = 0; k < classes.count; k++)
        if (rule.shortfall(model, c, classes.example[k]!) > 0) failing += places[k]!
      return failing
    },
  )
}

function placeCounter(model: Model, rule: PlaceConstraint): RuleCounter['failing'] {
  const { keys } = rule
  if ('concerns' in keys)
    return c => {
      if (!keys.concerns(model, c)) return 0
      let failing = 0
      for (let p = 0; p < model.places.count; p++) if (rule.shortfall(model, c, p) > 0) failing += 1
      return failing
    }
  const classes = classesOf(model.places.count, p => keys.placeKey(model, p))
  const places = new Int32Array(classes.count)
  for (const k of classes.of) places[k]! += 1
  return byKey(
    c => keys.caseKey(model, c),
    c => {
      let failing = 0
      for (let k = 0; k < classes.count; k++)
        if (rule.shortfall(model, c, classes.example[k]!) > 0) failing += places[k]!
      return failing
    },
  )
}

/** Asks once for each key. */
function byKey(keyOf: (c: number) => Key, count: (c: number) => number): (c: number) => number {
  const known = new Map<Key, number>()
  return c => {
    const key = keyOf(c)
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = count(c)
    known.set(key, answer)
    return answer
  }
}
