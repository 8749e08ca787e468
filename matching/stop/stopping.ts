import type { StoppedBy } from '../solution.js'

/** Milliseconds from any fixed moment. */
export type Clock = () => number

export interface StopRules {
  readonly clock?: Clock | undefined
  readonly timeLimitMs?: number | undefined
  readonly shouldStop?: (() => boolean) | undefined
}

/** Asked often by every pass of a run. Once it says stop it keeps saying so. */
export interface Stopping {
  readonly now: () => boolean
  /** What made it stop; `undefined` while nothing did. */
  readonly reason: () => Extract<StoppedBy, 'TIME_LIMIT' | 'REQUEST'> | undefined
}

/** Stops on request or, when a clock and a limit are given, when the time is over. */
export function stopping({ clock, timeLimitMs, shouldStop }: StopRules): Stopping {
  const start = clock?.() ?? 0
  let reason: 'TIME_LIMIT' | 'REQUEST' | undefined
  return {
    now: () => {
      if (reason !== undefined) return true
      if (shouldStop?.() === true) reason = 'REQUEST'
      else if (clock !== undefined && timeLimitMs !== undefined && clock() - start >= timeLimitMs) reason = 'TIME_LIMIT'
      return reason !== undefined
    },
    reason: () => reason,
  }
}
