import { gapOf } from '../assemble.js'
import type { Model } from '../model/model.js'
import type { Plan } from '../search/plan.js'
import type { Phase, Progress } from './progress.js'
import type { Clock } from './stopping.js'

/** Keeps the best plan and the lowest bound of a run, and reports whenever one of them was looked at. */
export interface Standings {
  readonly plan: (phase: Phase, plan: Plan) => void
  readonly bound: (phase: Phase, bound: number) => void
  /** A pass begins: what is reported until it has something to say is reported in its name. */
  readonly begin: (phase: Phase) => void
  /** Called often by every pass; with a clock, reports when nothing was reported for a while. */
  readonly tick: () => void
  readonly best: () => Plan
  readonly lowestBound: () => number
}

export interface Audience {
  readonly clock?: Clock | undefined
  readonly onProgress?: ((progress: Progress) => void) | undefined
}

/** What is known before the search: the plan of the pins alone, and a valid bound. */
export interface KnownAtStart {
  readonly plan: Plan
  readonly bound: number
}

/** Whether one plan is to be kept rather than the other. */
export type IsBetter = (one: Plan, other: Plan) => boolean

/** Reports come at least this often while a pass is at work: more often than five times a second. */
const longestSilenceMs = 120

const hasMorePoints: IsBetter = (one, other) => one.value > other.value

export function standings(
  model: Model,
  { clock, onProgress }: Audience,
  known: KnownAtStart,
  isBetter = hasMorePoints,
): Standings {
  const started = clock?.() ?? 0
  const { count: cases } = model.cases
  let best = known.plan
  let lowest = known.bound
  let current: Phase = 'GREEDY'
  let reported = started
  const report = (phase: Phase): void => {
    current = phase
    if (onProgress === undefined) return
    const { value: score, placed } = best
    const elapsed = clock === undefined ? {} : { elapsedMs: clock() - started }
    reported = clock?.() ?? started
    onProgress({ phase, score, bound: lowest, gap: gapOf(score, lowest), placed, cases, ...elapsed })
  }
  return {
    plan: (phase, plan) => {
      if (isBetter(plan, best)) best = plan
      report(phase)
    },
    bound: (phase, proven) => {
      lowest = Math.min(lowest, proven)
      report(phase)
    },
    begin: phase => {
      current = phase
    },
    tick: () => {
      if (clock !== undefined && onProgress !== undefined && clock() - reported >= longestSilenceMs) report(current)
    },
    best: () => best,
    lowestBound: () => lowest,
  }
}
