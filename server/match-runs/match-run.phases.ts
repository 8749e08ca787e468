import type { Phase } from '../../matching/index.js'

/** What the engine is doing, in a few words for people. */
export const phaseWords: Readonly<Record<Phase, string>> = {
  GREEDY: 'Making a first plan',
  PRICES: 'Weighing cases against places',
  CERTIFICATE: 'Proving how good a plan can be',
  DIVE: 'Building the plan',
  LOCAL_SEARCH: 'Improving the plan',
  POLISH: 'Rearranging a few hosts at a time',
  PROOF: 'Proving the best plan',
  MAXIMALITY: 'Filling what is left',
  REVIEW: 'Writing down why',
}

export const waiting = 'Waiting for its turn'
export const starting = 'Starting'
export const startingAgain = 'Starting again after an interruption'
export const done = 'Done'
export const stopped = 'Stopped with the best plan so far'
export const stoppedBefore = 'Stopped before it began'
export const failed = 'Failed'
