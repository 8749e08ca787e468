import type { Ledger } from '../calendar/ledger.js'
import { enter, leave } from '../calendar/ledger.js'
import { hasRoom } from '../constraints/index.js'
import type { Packing } from './packing.js'

/** A case that takes a choice of the packing. */
export interface Seat {
  readonly c: number
  readonly k: number
}

export interface Rounding {
  /** Makes a set of stays of a relaxation's values; answers its points. */
  readonly offer: (value: (choice: number) => number) => number
  /** The best set made so far that is worth more than was to be beaten. */
  readonly best: () => readonly Seat[] | undefined
}

const nothing = 1e-6

/**
 * Turns values between 0 and 1 into stays: choices enter the ledger in order of their value as far as there is room,
 * then everyone else who still finds room. The ledger comes back as it was.
 */
export function rounding(ledger: Ledger, packing: Packing, toBeat: number): Rounding {
  const { choices, groups, groupOf } = packing
  const byPoints = Array.from({ length: choices.count }, (_, k) => k).toSorted(
    (a, b) => choices.value[b]! - choices.value[a]! || a - b,
  )
  const values = new Float64Array(choices.count)
  const used = new Int32Array(groups.length)
  let best: readonly Seat[] | undefined
  let most = toBeat
  return {
    offer: value => {
      for (let k = 0; k < choices.count; k++) values[k] = value(k)
      const likely = byPoints.filter(k => values[k]! > nothing).toSorted((a, b) => values[b]! - values[a]!)
      const seats: Seat[] = []
      let points = 0
      used.fill(0)
      for (const k of [...likely, ...byPoints]) {
        const group = groupOf[k]!
        const c = groups[group]![used[group]!]
        const p = choices.place[k]!
        if (c === undefined || !hasRoom(ledger, c, p, choices.from[k]!, choices.until[k]!)) continue
        enter(ledger, c, p, choices.from[k]!, choices.until[k]!)
        used[group]! += 1
        seats.push({ c, k })
        points += choices.value[k]!
      }
      if (points > most) {
        most = points
        best = seats
      }
      for (const { c } of seats) leave(ledger, c)
      return points
    },
    best: () => best,
  }
}

/** Places the cases as the seats say. */
export function seat(ledger: Ledger, { choices }: Packing, seats: readonly Seat[]): void {
  for (const { c, k } of seats) enter(ledger, c, choices.place[k]!, choices.from[k]!, choices.until[k]!)
}
