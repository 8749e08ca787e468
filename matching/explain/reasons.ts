import { budget } from '../constraints/budget.js'
import type { RuleId } from '../constraints/rule.js'
import { ruleIds } from '../constraints/rule.js'
import type { ExaminedKind, RuleCount, Unassigned } from '../solution.js'
import type { PlanAsked } from './in-the-way.js'
import { firstInTheWay, nothing, roomRules } from './in-the-way.js'
import { pairByPair } from './who-may-go.js'

/** The short answer to why a case has no stay. */
export interface Reasons extends Pick<Unassigned, 'reasons'> {
  readonly kind: ExaminedKind
}

/** What was seen of all places. */
export interface SeenOfPlaces {
  /** Some place suits the case … */
  readonly suitable: boolean
  /** … and has days for it, were nobody else there … */
  readonly dated: boolean
  /** … and a stay that is free. */
  readonly free: boolean
}

/**
 * Answers for a few cases, none of them placed: how many places each rule excludes (see `RuleCount`), and what that
 * amounts to. The ledger must not change in between, but for a case taken out and put back.
 */
export function reasonsOn(asked: PlanAsked): (c: number) => Reasons {
  const look = pairByPair(asked.model)
  const inTheWay = firstInTheWay(asked)
  return c => {
    const counts = new Map<RuleId, number>()
    const seen = { suitable: false, dated: false, free: false }
    look(c, {
      fails: (rule, places) => addTo(counts, rule, places),
      suits: (h, p) => {
        const rule = inTheWay(c, h, p, seen)
        seen.suitable = true
        if (rule === nothing) seen.free = true
        else addTo(counts, roomRules[rule]!, 1)
      },
    })
    return reasonsFrom(seen, counts)
  }
}

/** What the counts by rule amount to; those with most places come first. */
export function reasonsFrom(seen: SeenOfPlaces, counts: ReadonlyMap<RuleId, number>): Reasons {
  const reasons: readonly RuleCount[] = ruleIds
    .flatMap(rule => (counts.has(rule) ? [{ rule, places: counts.get(rule)! }] : []))
    .toSorted((a, b) => b.places - a.places)
  return { kind: kindOf(seen, counts), reasons }
}

function kindOf({ suitable, dated, free }: SeenOfPlaces, counts: ReadonlyMap<RuleId, number>): ExaminedKind {
  if (!suitable) return 'NO_ELIGIBLE_PLACE'
  if (!dated) return 'NO_FEASIBLE_DATES'
  if (free) return 'STAY_LEFT_OPEN'
  return counts.has(budget.rule) ? 'NO_BUDGET' : 'OUTCOMPETED'
}

export function addTo(counts: Map<RuleId, number>, rule: RuleId, places: number): void {
  if (places > 0) counts.set(rule, (counts.get(rule) ?? 0) + places)
}
