import { openPotentials, potentialsAt } from '../dual/potentials.js'
import type { Dual } from '../dual/find-prices.js'
import { chargeHost, openCharges } from '../dual/prices.js'
import type { Field } from '../field/field.js'
import { membersLike } from '../model/alikes.js'

/**
 * For every case its few most promising stays, best first: those of case c are `first[c]` to before `last[c]`. Cases that
 * are alike share theirs, and get more the more they are.
 */
export interface CoreStays {
  readonly first: Int32Array
  readonly last: Int32Array
  readonly place: Int32Array
  readonly from: Int32Array
  readonly until: Int32Array
  readonly value: Float64Array
  readonly cost: Float64Array
}

const staysPerCase = 40
const mostShared = 1000

/** Asks whether to stop after so many places, and after so many cases. */
const turnsBetween = 256

/**
 * Picks by how little a stay falls short of its place's best plan at the prices; those chosen often come first. Told to
 * stop, it picks none.
 */
export function coreStays(
  field: Field,
  { columns, chosen, resources, prices }: Dual,
  shouldStop: () => boolean = () => false,
): CoreStays {
  const { model } = field
  const charges = openCharges(resources)
  const deficit = new Float64Array(columns.count)
  const placeOf = new Int32Array(columns.count)
  const potentials = openPotentials(model)
  const byCase: number[][] = Array.from({ length: model.cases.count }, () => [])
  for (let p = 0; p < model.places.count; p++) {
    if (p % turnsBetween === 0 && shouldStop()) return noStays(model.cases.count)
    const turnover = model.places.turnoverDays[p]!
    chargeHost(charges, resources, prices, model.places.host[p]!)
    potentialsAt(potentials, columns, p, turnover, { resources, prices, charges })
    const best = potentials.forward[potentials.forward.length - 1]!
    for (let k = columns.first[p]!; k < columns.last[p]!; k++) {
      placeOf[k] = p
      byCase[columns.caseOf[k]!]!.push(k)
      const around = potentials.forward[columns.from[k]!]! + potentials.backward[columns.until[k]! + turnover]!
      deficit[k] = best - around - potentials.worth[k - columns.first[p]!]!
    }
  }
  const picked: number[] = []
  const first = new Int32Array(model.cases.count)
  const last = new Int32Array(model.cases.count)
  for (const [c, all] of byCase.entries()) {
    if (c % turnsBetween === 0 && shouldStop()) return noStays(model.cases.count)
    const like = field.alikes.first[c]!
    if (like === c) {
      first[c] = picked.length
      const most = Math.min(mostShared, staysPerCase * membersLike(field.alikes, c))
      picked.push(...mostPromising(all, most, { chosen, deficit }))
      last[c] = picked.length
    } else {
      first[c] = first[like]!
      last[c] = last[like]!
    }
  }
  return {
    first,
    last,
    place: entriesOf(placeOf, picked, new Int32Array(picked.length)),
    from: entriesOf(columns.from, picked, new Int32Array(picked.length)),
    until: entriesOf(columns.until, picked, new Int32Array(picked.length)),
    value: entriesOf(columns.value, picked, new Float64Array(picked.length)),
    cost: entriesOf(columns.cost, picked, new Float64Array(picked.length)),
  }
}

function entriesOf<Into extends Int32Array | Float64Array>(
  all: ArrayLike<number>,
  picked: readonly number[],
  into: Into,
): Into {
  for (let i = 0; i < picked.length; i++) into[i] = all[picked[i]!]!
  return into
}

function noStays(cases: number): CoreStays {
  const none = new Int32Array(0)
  const nowhere = new Int32Array(cases)
  const nothing = new Float64Array(0)
  return { first: nowhere, last: nowhere, place: none, from: none, until: none, value: nothing, cost: nothing }
}

/** The first `most` columns by promise, in order. It is quicker to find a limit than to put in order what lies beyond it. */
function mostPromising(
  all: readonly number[],
  most: number,
  { chosen, deficit }: { readonly chosen: Int32Array; readonly deficit: Float64Array },
): readonly number[] {
  const limits = Float64Array.from(all, k => (chosen[k]! > 0 ? -Infinity : deficit[k]!)).toSorted()
  const limit = limits[most - 1] ?? Infinity
  return all
    .filter(k => chosen[k]! > 0 || deficit[k]! <= limit)
    .toSorted((a, b) => chosen[b]! - chosen[a]! || deficit[a]! - deficit[b]! || a - b)
    .slice(0, most)
}
