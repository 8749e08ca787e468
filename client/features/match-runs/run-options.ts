import type { StartMatchRunInput } from '../../lib/graphql/operations.generated.js'

/** What goes first in a run; one of them, as the server has it. */
export type RunAim = 'points' | 'onTime' | 'floors'

/** What can be set before a run; what is left empty is as the platform does it. */
export type RunOptionsChosen = {
  readonly seed: number | string
  readonly timeLimitSeconds: number | string
  readonly lookAhead: boolean
  readonly aim: RunAim
  /** Of the rate of all, 1 to 100. */
  readonly floorPercent: number | string
}

export const ordinaryOptions: RunOptionsChosen = {
  seed: 1,
  timeLimitSeconds: '',
  lookAhead: true,
  aim: 'points',
  floorPercent: 90,
}

/** Only a run for most points looks ahead. */
export function looksAhead({ lookAhead, aim }: RunOptionsChosen): boolean {
  return lookAhead && aim === 'points'
}

/** Whether nothing that is needed has been left empty. */
export function isComplete({ seed, aim, floorPercent }: RunOptionsChosen): boolean {
  return seed !== '' && (aim !== 'floors' || floorPercent !== '')
}

/** The options as the server takes them. */
export function inputOf(chosen: RunOptionsChosen): Omit<StartMatchRunInput, 'idempotencyKey'> {
  const { seed, timeLimitSeconds, aim, floorPercent } = chosen
  return {
    seed: Number(seed),
    timeLimitSeconds: timeLimitSeconds === '' ? null : Number(timeLimitSeconds),
    lookAhead: looksAhead(chosen),
    tiers: aim === 'onTime',
    floorShare: aim === 'floors' ? Number(floorPercent) / 100 : null,
  }
}
