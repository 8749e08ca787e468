import { copyLedger, leave } from '../calendar/ledger.js'
import type { Dual } from '../dual/find-prices.js'
import type { Ceiling } from '../search/ceiling.js'
import type { Field } from '../search/field.js'
import type { Plan } from '../search/plan.js'
import { planOf } from '../search/plan.js'
import { searchTree } from './branch-and-bound.js'
import { filterChoices } from './choices.js'
import { rankChoices } from './narrow.js'
import { packingOf } from './packing.js'
import { rounding, seat } from './rounding.js'

export interface Proof {
  readonly field: Field
  readonly dual: Pick<Dual, 'resources' | 'prices'>
  /** The best plan known, and a bound known to be valid; both count the pinned stays. */
  readonly plan: Plan
  readonly bound: number
  /** Points of the pinned stays, which are on the field's ground. */
  readonly pinned: number
  readonly shouldStop: () => boolean
  readonly onImproved: (plan: Plan) => void
  readonly onBound: (bound: number) => void
}

/** So many choices are tried first, then, if they do not suffice for a proof, so many times more. */
const firstChoices = 1200
const growth = 4
/** A tableau larger than this is not begun. */
const mostCells = 24_000_000
/** Cells that may be worked on, so that the search ends alike on every machine: one or two seconds' worth. */
const mostEffort = 150_000_000
/** More candidates than this are not even listed. */
const mostCandidates = 150_000
const hair = 1e-6

/** Whether a proof has a chance. With more candidates, counting one case of each kind, it would only burn time. */
export function isSmall({ alikes }: Pick<Field, 'alikes'>, { options }: Pick<Ceiling, 'options'>): boolean {
  let candidates = 0
  for (const [c, first] of alikes.first.entries()) if (c === first) candidates += options[c]!
  return candidates <= mostCandidates
}

/**
 * Looks for the best plan of all and proves it: leaves out every candidate that no better plan can contain, and searches
 * the rest by branch and bound. Begins with the most promising candidates only, because a better plan leaves fewer in
 * the running. Reports plans and bounds as they are found; stopped early or out of effort, what it reported stands.
 */
export function prove(proof: Proof): void {
  const { field, pinned, shouldStop } = proof
  const { plan, onImproved } = proof
  const ranked = rankChoices(field, proof.dual)
  const ledger = copyLedger(field.ground)
  const { start, members } = field.alikes
  let best = plan.value
  let lowest = proof.bound
  let effort = mostEffort
  const order = ranked.deficit.toSorted()
  for (let most = firstChoices; lowest > best && !shouldStop(); most *= growth) {
    const needed = pinned + ranked.bound - best - 1 + hair * ranked.bound
    const allowed = most < order.length ? Math.min(needed, order[most]!) : needed
    const packing = packingOf(
      ledger,
      filterChoices(ranked.choices, k => ranked.deficit[k]! <= allowed),
      c => Array.from(members.subarray(start[c], start[c + 1])),
    )
    if (packing.choices.count * packing.capacity.length > mostCells) return
    const rounded = rounding(ledger, packing, best - pinned)
    const outcome = searchTree({
      packing,
      hostOf: p => field.model.places.host[p]!,
      toBeat: best - pinned,
      effort,
      shouldStop,
      offer: value => {
        const points = rounded.offer(value)
        if (pinned + points <= best) return points
        best = pinned + points
        const seats = rounded.best()!
        seat(ledger, packing, seats)
        onImproved(planOf(ledger, best))
        for (const { c } of seats) leave(ledger, c)
        return points
      },
    })
    effort -= outcome.effort
    // A plan with a choice that was left out falls short of the bound by more than what was allowed.
    const others = allowed < needed ? Math.floor(pinned + ranked.bound - allowed + hair) : best
    lowest = Math.min(lowest, Math.max(best, others, pinned + outcome.bound))
    proof.onBound(lowest)
    if (effort <= 0) return
  }
}
