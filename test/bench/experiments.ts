import type { Size } from '../../matching/index.js'
import type { Instance } from './instances.js'
import { generated, reference } from './instances.js'
import type { Targets } from './targets.js'
import { scarcityTargets, targets } from './targets.js'

export type Mode = 'quick' | 'usual' | 'full'

/** One problem to solve, and what is laid beside the answer. */
export interface Experiment {
  readonly instance: Instance
  /** What it is read against; `null` when no target says anything about it. */
  readonly targets: Targets | null
  /** Seconds HiGHS gets for the same model; `null`: it is not asked. */
  readonly highsSeconds: number | null
  readonly greedy: boolean
  /** Whether the answers of 1, 2 and 4 threads are compared as well. */
  readonly compareThreads: boolean
  /** Whether first plan, reports and cancelling are looked at as well. */
  readonly live: boolean
  /** Changes and rankings on a warm desk; 0: none. */
  readonly changes: number
}

/** Cases of the networks whose growth is plotted, beside sizes L, 30k and XL. */
const growthCases = [300, 1000, 3000]

/** What a run of the mode measures, smallest first. */
export function experiments(mode: Mode, wanted: readonly Size[] | undefined): readonly Experiment[] {
  const all = mode === 'quick' ? quick() : mode === 'usual' ? usual() : full()
  return all.filter(({ instance }) => wanted === undefined || wanted.includes(instance.size))
}

function quick(): readonly Experiment[] {
  return [
    ...['S1', 'S2', 'S3'].map(name => solved(reference(name), { highsSeconds: 60 })),
    ...[11, 12, 13].map(seed => solved(generated('S', seed), { highsSeconds: 60 })),
    daily('S', 11),
    solved(reference('M1')),
    solved(generated('M', 11), { compareThreads: true, changes: 20 }),
  ]
}

function usual(): readonly Experiment[] {
  return [
    ...quick().filter(({ instance }) => instance.size === 'S'),
    solved(reference('M1'), { highsSeconds: 20 }),
    ...['M2', 'M3'].map(name => solved(reference(name))),
    solved(generated('M', 11), { changes: 50 }),
    ...[12, 13].map(seed => solved(generated('M', seed))),
    daily('M', 11, { changes: 50 }),
    solved(reference('L1'), { live: true, changes: 50 }),
  ]
}

function full(): readonly Experiment[] {
  return [
    ...['S1', 'S2', 'S3'].map(name => solved(reference(name), { highsSeconds: 60 })),
    ...[1, 11, 12, 13].map(seed => solved(generated('S', seed), { highsSeconds: 60 })),
    ...[1, 11].map(seed => daily('S', seed, { highsSeconds: 60 })),
    solved(reference('M1'), { highsSeconds: 120 }),
    ...['M2', 'M3'].map(name => solved(reference(name))),
    solved(generated('M', 1), { compareThreads: true, changes: 200 }),
    ...[11, 12, 13].map(seed => solved(generated('M', seed))),
    ...[1, 11].map(seed => daily('M', seed, { changes: seed === 1 ? 200 : 0 })),
    ...growthCases.map(cases => solved(generated('L', 1, { cases }), { targets: null })),
    ...['L1', 'L2'].map(name => solved(reference(name))),
    solved(generated('L', 1), { compareThreads: true, live: true, changes: 200 }),
    solved(generated('L', 11)),
    ...[0.3, 0.6, 1.5, 2.5].map(scarcity => solved(generated('L', 11, { scarcity }), { targets: scarcityTargets })),
    solved(generated('30k', 1), { greedy: false }),
    solved(generated('XL', 1), { greedy: false }),
  ]
}

/** Arrivals on any day: no target says anything about it. */
function daily(size: Size, seed: number, differences: Partial<Experiment> = {}): Experiment {
  return solved(generated(size, seed, { arrivalGridDays: 1 }), { targets: null, ...differences })
}

function solved(instance: Instance, differences: Partial<Experiment> = {}): Experiment {
  return {
    instance,
    targets: targets[instance.size],
    highsSeconds: null,
    greedy: true,
    compareThreads: false,
    live: false,
    changes: 0,
    ...differences,
  }
}
