import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Plan } from '../search/plan.js'
import { planOf } from '../search/plan.js'
import type { Packing } from './packing.js'

export interface Rounding {
  /** Makes a plan of a relaxation's values; answers its points (those who are in the ledger for good included). */
  readonly offer: (value: (choice: number) => number) => number
  /** The best plan made so far that is worth more than was to be beaten. */
  readonly best: () => Plan | undefined
}

/**
 * Turns values between 0 and 1 into plans: choices enter the ledger in order of their value as far as there is room,
 * then everyone else who still finds room. The ledger comes back as it was.
 */
export function rounding(ledger: Ledger, packing: Packing, settledPoints: number, toBeat: number): Rounding {
  const { choices, groups, groupOf } = packing
  const byPoints = Array.from({ length: choices.count }, (_, k) => k).toSorted(
    (a, b) => choices.value[b]! - choices.value[a]! || a - b,
  )
  const used = new Int32Array(groups.length)
  let best: Plan | undefined
  return {
    offer: value => {
      const values = Float64Array.from({ length: choices.count }, (_, k) => value(k))
      const likely = byPoints.filter(k => values[k]! > 1e-6).toSorted((a, b) => values[b]! - values[a]!)
      const entered: number[] = []
      let points = settledPoints
      used.fill(0)
      for (const k of [...likely, ...byPoints]) {
        const group = groupOf[k]!
        const c = groups[group]![used[group]!]
        const p = choices.place[k]!
        if (c === undefined || !hasRoom(ledger, c, p, choices.from[k]!, choices.until[k]!)) continue
        enter(ledger, c, p, choices.from[k]!, choices.until[k]!)
        used[group]! += 1
        entered.push(c)
        points += choices.value[k]!
      }
      if (points > (best?.value ?? toBeat)) best = planOf(ledger, points)
      for (const c of entered) leave(ledger, c)
      return points
    },
    best: () => best,
  }
}
