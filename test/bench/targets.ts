import type { Size } from '../../matching/index.js'

/** What a run of a size must keep to, on two cores: certified gap as a share, wall seconds, peak resident megabytes. */
export interface Target {
  readonly gap: number
  readonly seconds: number
  readonly megabytes: number
}

export interface Targets {
  readonly must: Target
  readonly aim: Target
}

const target = (gapPercent: number, seconds: number, megabytes = Infinity): Target => ({
  gap: gapPercent / 100,
  seconds,
  megabytes,
})

export const targets: Readonly<Record<Size, Targets>> = {
  S: { must: target(0.1, 3), aim: target(0, 1) },
  M: { must: target(0.5, 4), aim: target(0.25, 6) },
  L: { must: target(1, 15, 600), aim: target(0.5, 10, 600) },
  '30k': { must: target(1.2, 60), aim: target(0.8, 40) },
  XL: { must: target(2.5, 200, 3000), aim: target(1.5, 120, 3000) },
}

/** Size L with more or less supply than usual. */
export const scarcityTargets: Targets = { must: target(1.2, 20), aim: target(0.8, 15) }

export type Verdict = 'aim' | 'must' | 'missed'

/** Which of the two is met; `missed` names neither. */
export function verdict({ must, aim }: Targets, measured: Target): Verdict {
  const meets = (wanted: Target): boolean =>
    measured.gap <= wanted.gap && measured.seconds <= wanted.seconds && measured.megabytes <= wanted.megabytes
  if (meets(aim)) return 'aim'
  return meets(must) ? 'must' : 'missed'
}
