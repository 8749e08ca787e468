import type { CandidateVisitor, Field } from './field.js'
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
  const visitor: CandidateVisitor = {
    stays: (_entry, c, _p, stays) => {
      eligiblePairs += 1
      options[c]! += stays.count
      for (let k = 0; k < stays.count; k++) if (stays.value[k]! > best[c]!) best[c] = stays.value[k]!
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
