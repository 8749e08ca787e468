import type { Ledger } from '../calendar/ledger.js'
import { asDay } from '../measure.js'
import { pointsOf, termsOf } from '../score/terms.js'

/** Points of every stay in the ledger, worked out in full. */
export function valueOf({ model, placeOf, from, until }: Ledger): number {
  let value = 0
  for (const [c, p] of placeOf.entries())
    if (p >= 0) value += pointsOf(termsOf(model, c, p, { from: asDay(from[c]!), until: asDay(until[c]!) }))
  return value
}

/** Points of every placed case's stay, by case; 0 for the others. */
export function valuesOf({ model, placeOf, from, until }: Ledger): Float64Array {
  const values = new Float64Array(placeOf.length)
  for (const [c, p] of placeOf.entries())
    if (p >= 0) values[c] = pointsOf(termsOf(model, c, p, { from: asDay(from[c]!), until: asDay(until[c]!) }))
  return values
}
