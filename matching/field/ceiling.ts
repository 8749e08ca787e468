import { alone } from '../crew/alone.js'
import type { Crew } from '../crew/crew.js'
import { shardCount } from '../crew/station.js'
import { sharedInt32 } from '../memory.js'
import type { Field } from './field.js'

/** The best any candidate stay is worth, by case; 0 for a case without one. Their sum is the simplest valid bound. */
export interface Ceiling {
  readonly best: Float64Array
  readonly total: number
  readonly candidates: number
  readonly eligiblePairs: number
  /** Candidate stays of each case. */
  readonly options: Int32Array
  /** False when the crew was told to stop: then `best` is what the rules of points allow, and nothing was counted. */
  readonly complete: boolean
}

/** Looks at every pair once. */
export function ceilingOf(field: Field, crew: Crew = alone(field)): Ceiling {
  const { count } = field.model.cases
  const best = sharedInt32(shardCount * count)
  const options = sharedInt32(shardCount * count)
  const shards = crew.run('ceiling', { best, options })
  const ceiling = { best: new Float64Array(count), options: new Int32Array(count) }
  let eligiblePairs = 0
  for (const [shard, answer] of shards.entries()) {
    if (answer === undefined) return uncounted(field)
    eligiblePairs += answer.eligiblePairs
    for (let c = 0; c < count; c++) {
      ceiling.best[c] = Math.max(ceiling.best[c]!, best[shard * count + c]!)
      ceiling.options[c]! += options[shard * count + c]!
    }
  }
  return { ...ceiling, total: sumOf(ceiling.best), candidates: sumOf(ceiling.options), eligiblePairs, complete: true }
}

function uncounted(field: Field): Ceiling {
  const best = pointsAtMost(field)
  const options = new Int32Array(best.length)
  return { best, options, total: sumOf(best), candidates: 0, eligiblePairs: 0, complete: false }
}

function sumOf(numbers: Float64Array | Int32Array): number {
  let sum = 0
  for (const number of numbers) sum += number
  return sum
}

/** What the rules of points allow each open case at most, whatever the places: found in no time. */
function pointsAtMost({ model, arrivalTop, arrivalFirst, eligibility }: Field): Float64Array {
  const { fit } = model.problem.policy
  const most = fit.offset + fit.language + fit.region + fit.scope + fit.accompaniment
  const points = new Float64Array(model.cases.count)
  for (let c = 0; c < points.length; c++)
    if ((eligibility.open[c >>> 5]! & (1 << (c & 31))) !== 0)
      points[c] = Math.max(0, most + arrivalTop[arrivalFirst[c]! + model.cases.earliest[c]!]!)
  return points
}

/** A bound before anything was looked at. */
export function quickBound(field: Field): number {
  return sumOf(pointsAtMost(field))
}
