import type { Ledger } from '../calendar/ledger.js'
import { asDay } from '../measure.js'
import { bonusOf } from '../model/model.js'
import { pointsOf, termsOf } from '../score/terms.js'

/** Points of every stay in the ledger, worked out in full, and its bonus. */
export function valueOf(ledger: Ledger): number {
  let value = 0
  for (const points of valuesOf(ledger)) value += points
  return value
}

/** Points of every placed case's stay, its bonus included, by case; 0 for the others. */
export function valuesOf({ model, placeOf, from, until }: Ledger): Float64Array {
  const values = new Float64Array(placeOf.length)
  for (const [c, p] of placeOf.entries())
    if (p >= 0)
      values[c] =
        bonusOf(model, c, from[c]!) + pointsOf(termsOf(model, c, p, { from: asDay(from[c]!), until: asDay(until[c]!) }))
  return values
}
