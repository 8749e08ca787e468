import { firstArrivalIn, freeRanges } from './free-ranges.js'
import type { Ledger } from './ledger.js'
import type { StaySpans } from './stay-spans.js'

/**
 * Answers whether a place is free for a shortest stay that begins in time, on a day a solver may choose. For very many
 * questions: the free ranges of a place are worked out when it is asked about first, and lie side by side. Stays entered
 * since then are not seen: in a ledger that only fills up, "no" stays true, and "yes" has to be asked of the ledger.
 */
export function freeStretches(ledger: Ledger, grid: number): (p: number, spans: StaySpans) => boolean {
  const { count } = ledger.model.places
  const first = new Int32Array(count).fill(-1)
  const last = new Int32Array(count)
  let [opens, from, until] = Array.from({ length: 3 }, () => new Int32Array(4096)) as [
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  let size = 0
  return (p, { first: earliest, last: latest, shortest }) => {
    if (first[p]! < 0) list(p)
    for (let k = first[p]!; k < last[p]!; k++) {
      const arrival = firstArrivalIn(opens[k]!, from[k]!, earliest, grid)
      if (arrival <= latest && arrival <= until[k]! - shortest) return true
    }
    return false
  }

  function list(p: number): void {
    first[p] = size
    for (const range of freeRanges(ledger, p)) {
      if (size === from.length) [opens, from, until] = [grown(opens), grown(from), grown(until)]
      opens[size] = range.opens
      from[size] = range.from
      until[size++] = range.until
    }
    last[p] = size
  }
}

function grown(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
