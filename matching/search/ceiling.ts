import type { Field } from './field.js'
import { placeVisits } from './field.js'

/** The best any candidate stay is worth, by case; 0 for a case without one. Their sum is the simplest valid bound. */
export interface Ceiling {
  readonly best: Float64Array
  readonly total: number
  readonly candidates: number
  readonly eligiblePairs: number
  /** Candidate stays of each case. */
  readonly options: Int32Array
}

export function ceilingOf(field: Field): Ceiling {
  const { count } = field.model.cases
  const best = new Float64Array(count)
  const options = new Int32Array(count)
  let eligiblePairs = 0
  const visitor = {
    pair: (): boolean => {
      eligiblePairs += 1
      return true
    },
    stay: (c: number, _from: number, _until: number, value: number): void => {
      options[c]! += 1
      if (value > best[c]!) best[c] = value
    },
  }
  const visitPlace = placeVisits(field)
  for (const places of field.model.hosts.places) for (const p of places) visitPlace(p, visitor)
  let total = 0
  let candidates = 0
  for (let c = 0; c < count; c++) {
    total += best[c]!
    candidates += options[c]!
  }
  return { best, total, candidates, eligiblePairs, options }
}
