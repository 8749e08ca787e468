import type { CapacityReport, ProblemFault, RankedStay, Solution, WhatIf } from '../../matching/index.js'
import type { FrozenPlan } from './frozen-pool.js'

export type AnalystQuestion =
  /** The best places for one case, at most `limit`. */
  | { readonly kind: 'RANK'; readonly case: string; readonly limit: number }
  /** What would become of the plan; `changes` is a `leeward-changes/1` file. */
  | { readonly kind: 'WHAT_IF'; readonly changes: unknown }
  /** What would help most among capacity that does not exist. */
  | { readonly kind: 'CAPACITY' }

export type AnalystAnswer =
  | { readonly kind: 'RANKED'; readonly stays: readonly RankedStay[] }
  | { readonly kind: 'UNKNOWN_CASE' }
  | { readonly kind: 'CHANGED'; readonly before: Solution; readonly what: Extract<WhatIf, { kind: 'SOLVED' }> }
  /** `distance`: by how many points the bound on any plan lies above the plan. */
  | { readonly kind: 'VALUED'; readonly ranked: CapacityReport['ranked']; readonly distance: number }
  | { readonly kind: 'INFEASIBLE_PINS' }
  | { readonly kind: 'BAD_CHANGES' | 'BAD_PROBLEM'; readonly faults: readonly ProblemFault[] }
  | { readonly kind: 'TOO_SLOW' }
  | { readonly kind: 'WORKER_DIED'; readonly message: string }

/** Answers questions about a plan on a thread of its own, as the room needs it; the real one comes from outside. */
export interface Analyst {
  /**
   * Always resolves. Equal keys stand for equal problems and plans: what was worked out for one question serves the
   * next.
   */
  ask(
    subject: { readonly key: string; readonly problem: unknown; readonly plan: { readonly assignments: FrozenPlan } },
    question: AnalystQuestion,
    limit: { readonly timeLimitMs: number },
  ): Promise<AnalystAnswer>
}
