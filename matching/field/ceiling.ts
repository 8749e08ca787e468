import { alone } from '../crew/alone.js'
import type { Crew } from '../crew/crew.js'
import { shardCount } from '../crew/station.js'
import { sharedInt32 } from '../memory.js'
import { mostFrom } from './arrivals.js'
import type { CeilingAnswer, CeilingTask } from './ceiling-shard.js'
import type { PairCounts } from './count-candidates.js'
import type { Field } from './field.js'
import type { Universe } from './universe.js'
import { noUniverse } from './universe.js'

/** What the stays of each case are worth at most, and how many there are, as far as pairs were looked at. */
export interface Ceiling {
  /** The best candidate stay looked at, by case; 0 for a case without one. */
  readonly best: Float64Array
  /** Candidate stays of each case: about so many, where only a random part was looked at. */
  readonly options: Int32Array
  /** Eligible pairs: about so many, likewise. */
  readonly pairs: number
  /** The simplest valid bound: no case can bring more. */
  readonly total: number
  /** Unless only a part was looked at. */
  readonly counts: PairCounts | undefined
  /** False when the crew was told to stop: then `best` is what the rules of points allow, and nothing was counted. */
  readonly complete: boolean
}

/** Looks once at every pair, or at those of a universe. */
export function ceilingOf(field: Field, crew: Crew = alone(field), universe: Universe = noUniverse): Ceiling {
  return beginCeiling(field, crew, universe)()
}

/**
 * Begins to look at every pair while the calling thread does something else (see `Crew.begin`), or at those of a universe: each case's share of its hosts says
 * about how many stays there are and what the best is worth, in a fraction of the time.
 */
export function beginCeiling(field: Field, crew: Crew, universe: Universe): () => Ceiling {
  const { count } = field.model.cases
  const best = sharedInt32(shardCount * count)
  const options = sharedInt32(shardCount * count)
  const finish = crew.begin('ceiling', { universe, best, options })
  return () => summedUp(field, universe, { best, options }, finish())
}

function summedUp(
  field: Field,
  universe: Universe,
  { best, options }: Pick<CeilingTask, 'best' | 'options'>,
  shards: readonly (CeilingAnswer | undefined)[],
): Ceiling {
  const { count } = field.model.cases
  const highest = new Float64Array(count)
  const counted = new Int32Array(count)
  let eligiblePairs = 0
  for (const [shard, answer] of shards.entries()) {
    if (answer === undefined) return uncounted(field)
    eligiblePairs += answer.eligiblePairs
    for (let c = 0; c < count; c++) {
      highest[c] = Math.max(highest[c]!, best[shard * count + c]!)
      counted[c]! += options[shard * count + c]!
    }
  }
  const candidates = sumOf(counted)
  const whole = { best: highest, options: counted, pairs: eligiblePairs, complete: true }
  if (universe.levels === 0) return { ...whole, total: sumOf(highest), counts: { eligiblePairs, candidates } }
  const most = pointsAtMost(field)
  for (let c = 0; c < count; c++) {
    counted[c]! *= 2 ** universe.levelOf[c]!
    // It may have stays all the same.
    if (highest[c] === 0 && universe.levelOf[c]! > 0) highest[c] = most[c]!
  }
  const pairs = eligiblePairs * (sumOf(counted) / Math.max(1, candidates))
  return { ...whole, pairs, total: sumOf(most), counts: undefined }
}

function uncounted(field: Field): Ceiling {
  const best = pointsAtMost(field)
  const options = new Int32Array(best.length)
  return { best, options, pairs: 0, total: sumOf(best), counts: undefined, complete: false }
}

function sumOf(numbers: Float64Array | Int32Array): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** What the rules of points allow each open case at most, whatever the places: found in no time. */
function pointsAtMost({ model, arrivals, eligibility }: Field): Float64Array {
  const { fit } = model.problem.policy
  const most = fit.offset + fit.language + fit.region + fit.scope + fit.accompaniment
  const points = new Float64Array(model.cases.count)
  for (let c = 0; c < points.length; c++)
    if ((eligibility.open[c >>> 5]! & (1 << (c & 31))) !== 0)
      points[c] = Math.max(0, most + Math.floor(mostFrom(arrivals, model, c, model.cases.earliest[c]!)))
  return points
}

/** A bound before anything was looked at. */
export function quickBound(field: Field): number {
  return sumOf(pointsAtMost(field))
}
