import type { Clock } from '../../server/shared/clock.js'

/** A clock that stands still until it is moved. */
export interface FakeClock extends Clock {
  /** Moves it to an instant, given in ISO 8601. */
  set(instant: string): void
  /** Moves it on by whole days and milliseconds; back when negative. */
  advance(by: { days?: number; ms?: number }): void
}

const MS_PER_DAY = 86_400_000

export function fakeClock(instant = '2027-03-01T09:00:00Z'): FakeClock {
  const state = { ms: instantMs(instant) }
  return {
    now: () => new Date(state.ms),
    set: to => {
      state.ms = instantMs(to)
    },
    advance: ({ days = 0, ms = 0 }) => {
      state.ms += days * MS_PER_DAY + ms
    },
  }
}

function instantMs(instant: string): number {
  const ms = Date.parse(instant)
  if (Number.isNaN(ms)) throw new RangeError('not an instant')
  return ms
}
