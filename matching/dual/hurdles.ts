import type { Field } from '../field/field.js'
import type { Model } from '../model/model.js'
import type { Potentials } from './potentials.js'
import type { Pricing } from './price-shard.js'

/**
 * What a stay at one place has to bring to be of interest. A stay `[from, until)` whose points, less the prices of its
 * case and of money, are `gain` can only matter when `gain + head[from] > tail[until]`. Everything its days are charged
 * whatever the case (the place itself, the households of the host, the quota of the arrival day) is in the two, so the
 * innermost loop of a run needs one sum and one comparison for each candidate.
 */
export interface Hurdles {
  readonly head: Float64Array
  readonly tail: Float64Array
  /** By day of the host: what the days before it are charged for a household, and the quota price of arriving on it. */
  readonly charged: Float64Array
  readonly arriving: Float64Array
  /** By day of arrival: no stay that begins on it or later in its window matters unless its gain is more than this. */
  readonly least: Float64Array
  /** By host: no case stays there for fewer days. */
  readonly fewestDays: Int32Array
}

export interface Margins {
  /** Interesting: falls short of the best plan of the place by no more than this … */
  readonly deficit: number
  /** … or comes as near as this to improving the potentials; `-Infinity` when it does not matter. */
  readonly slack: number
}

export function openHurdles(
  { days, cases, hosts }: Model,
  { head, tail, least }: Pick<Hurdles, 'head' | 'tail' | 'least'>,
): Hurdles {
  const fewest = cases.minDays.reduce((fewer, minimum) => Math.min(fewer, minimum), Infinity)
  const fewestDays = hosts.minStayDays.map(minimum => Math.max(minimum, fewest))
  return { head, tail, charged: new Float64Array(days + 1), arriving: new Float64Array(days + 1), least, fewestDays }
}

/** What all places of host `h` have in common; its charges and stretches must be filled in. */
export function chargeDays({ ground }: Field, pricing: Pricing, h: number): void {
  const { hurdles, resources, prices, charges, stretchAt } = pricing
  const { rows, hostRows, samples, before } = resources
  const { charged, arriving } = hurdles
  for (let day = 0; day < arriving.length; day++) arriving[day] = charges.arrivals[stretchAt[day]!]!
  charged.fill(0)
  const row = hostRows[h]!
  // If the households of a host have a price at all, theirs is the first of its rows.
  if (charges.free || rows[row] !== ground.householdsRow[h]) return
  let sum = 0
  let sample = 0
  for (let day = 0; day < charged.length; day++) {
    for (; sample < before[day]!; sample++) sum += prices.rows[row * samples + sample]!
    charged[day] = sum
  }
}

/** Sets the hurdles of place `p`, a place of the host whose days were charged last, on the days of its windows. */
export function setHurdles(
  hurdles: Hurdles,
  { model, rules: { windows } }: Field,
  p: number,
  { forward, backward }: Potentials,
  { deficit, slack }: Margins,
): void {
  const { head, tail, charged, arriving, least } = hurdles
  const fewest = hurdles.fewestDays[model.places.host[p]!]!
  const turnover = model.places.turnoverDays[p]!
  const wanted = forward[forward.length - 1]! - deficit
  for (let w = windows.first[p]!; w < windows.first[p + 1]!; w++) {
    const end = windows.until[w]!
    for (let day = windows.from[w]!; day <= end; day++) {
      head[day] = forward[day]! + charged[day]! - arriving[day]!
      const closes = day + turnover
      const short = wanted - backward[closes]!
      const rising = forward[closes]! - slack
      tail[day] = charged[day]! + (short < rising ? short : rising)
    }
    // The longer a stay, the more it has to bring: tails never fall.
    let lowest = Infinity
    for (let day = end - fewest; day >= windows.from[w]!; day--) {
      if (tail[day + fewest]! - head[day]! < lowest) lowest = tail[day + fewest]! - head[day]!
      least[day] = lowest
    }
  }
}
