import type { PriceBasis } from '../../matching/index.js'
import type { FrozenPool } from './frozen-pool.js'

interface LookedAhead {
  readonly pool: Pick<FrozenPool, 'expected'>
  /** What the prices rested on; undefined when the run ended without any. */
  readonly basis: PriceBasis | undefined
  /** Whether they are kept for the next run. */
  readonly kept: boolean
}

/** What looking ahead rested on, or why the run did not look ahead after all, for people. */
export function lookAheadNote({ pool, basis, kept }: LookedAhead): string {
  if (!pool.expected) return 'Did not look ahead: too few cases have come in during the last half year'
  if (!basis) return 'Did not look ahead: stopped before it knew what capacity is worth'
  return [
    wordsFor(basis),
    ...(basis.ignored === null ? [] : [`earlier prices were of no use: ${basis.ignored}`]),
    ...(kept ? [] : ['too many prices to keep for the next run']),
  ].join('; ')
}

function wordsFor({ futures, remembered }: PriceBasis): string {
  if (remembered === null) return `Looked ahead to ${futures} possible futures`
  if (futures === 0) return `Looked ahead by the prices of ${remembered}`
  return `Looked ahead to ${futures} possible futures, leaning on the prices of ${remembered}`
}
