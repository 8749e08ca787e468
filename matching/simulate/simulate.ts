import { encode } from '../model/encode.js'
import { solve } from '../solve.js'
import type { Decision } from './decision.js'
import { decisionsOf } from './decision.js'
import type { PolicyId } from './policies.js'
import { policies, policyIds } from './policies.js'
import type { StreamSize, Stream } from './stream.js'
import { streamSizes, openStream } from './stream.js'
import type { PolicyResult } from './tally.js'
import { tally } from './tally.js'
import { weekOf } from './week.js'

export interface SimulateOptions {
  /** Weeks in which people come in, 1 or more. Default 104. */
  readonly weeks?: number | undefined
  /** A whole number: another one is another network and other people. Default 1. */
  readonly seed?: number | undefined
  /** Default: the platform's size. */
  readonly size?: StreamSize | undefined
  /** Default: all. */
  readonly policies?: readonly PolicyId[] | undefined
  /** Asked every week; once it says yes, the policies not done yet are left out. */
  readonly shouldStop?: (() => boolean) | undefined
  readonly onProgress?: ((progress: SimulateProgress) => void) | undefined
}

export interface SimulateProgress {
  readonly policy: PolicyId | 'HINDSIGHT'
  /** Weeks decided; the hindsight optimum has none of its own. */
  readonly week: number
  readonly weeks: number
}

export interface Simulation {
  readonly weeks: number
  readonly seed: number
  readonly size: StreamSize
  readonly cases: number
  /** In the order asked for, those left out when it was stopped excepted, and last the optimum of who knew from the start who would come. */
  readonly results: readonly PolicyResult[]
  /** No plan, not even in hindsight, has more points. */
  readonly bound: number
}

/**
 * Lets the same people come in at the same network under one policy after another. Every week each policy decides on who
 * waits; a decision is final, who gets none waits until the last day a stay would help and is then lost.
 */
export function simulate(options: SimulateOptions = {}): Simulation {
  const { weeks = 104, seed = 1, size = streamSizes.S, policies: asked = policyIds, onProgress, shouldStop } = options
  const stream = openStream({ weeks, seed, size })
  onProgress?.({ policy: 'HINDSIGHT', week: 0, weeks: 1 })
  const best = hindsight(stream, seed)
  const model = encode(stream.problem)
  const results = asked.flatMap(policy => {
    const onWeek = (week: number, all: number): void => onProgress?.({ policy, week, weeks: all })
    const decisions = play(stream, policy, { seed, onWeek, shouldStop })
    return decisions === undefined ? [] : [tally(stream, model, { policy, decisions, optimum: best.total })]
  })
  const last = tally(stream, model, {
    policy: 'HINDSIGHT',
    decisions: best.decisions,
    optimum: best.total,
  })
  return { weeks, seed, size, cases: stream.problem.cases.length, results: [...results, last], bound: best.bound }
}

export interface Playing {
  readonly seed: number
  /** Decide so many weeks only. Default: until everyone who waits has been decided or is lost. */
  readonly weeks?: number | undefined
  readonly shouldStop?: (() => boolean) | undefined
  readonly onWeek?: ((week: number, weeks: number) => void) | undefined
}

/** Week after week under one policy; `undefined` when it was stopped before the end. */
export function play(
  stream: Stream,
  policy: PolicyId,
  { seed, shouldStop, onWeek, ...limit }: Playing,
): readonly Decision[] | undefined {
  const decide = policies[policy]({ seed, arrivalsPerWeek: stream.arrivalsPerWeek })
  const decided = new Map<string, Decision>()
  const latest = Math.max(0, ...stream.problem.cases.map(person => person.latest))
  const weeks = limit.weeks ?? Math.floor(latest / 7) + 1
  for (let number = 0; number < weeks; number++) {
    if (shouldStop?.() === true) return undefined
    for (const decision of decide(weekOf(stream, number, decided))) decided.set(decision.case, decision)
    onWeek?.(number + 1, weeks)
  }
  return [...decided.values()]
}

/** Enough for a gap well below the differences between policies. */
const movesInHindsight = 40_000

function hindsight({ problem }: Stream, seed: number) {
  const result = solve(problem, { seed, iterations: movesInHindsight })
  if (result.kind !== 'SOLVED') throw new Error('a stream has no pins')
  const { assignments, score, bound } = result.solution
  return { decisions: decisionsOf(problem, assignments), total: score.total, bound }
}
