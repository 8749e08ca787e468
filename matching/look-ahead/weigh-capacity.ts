import { openLedger } from '../calendar/ledger.js'
import { openPotentials } from '../dual/potentials.js'
import { epochDay } from '../measure.js'
import { encode } from '../model/encode.js'
import type { Problem } from '../problem.js'
import { mix } from '../random.js'
import { enterPins } from '../search/pins.js'
import { blend } from './blend.js'
import type { CapacityMemory } from './capacity-memory.js'
import { readCapacityMemory } from './capacity-memory.js'
import type { CapacityPrices } from './capacity-prices.js'
import type { Expectation } from './expected.js'
import { likenessOfTerms } from './likeness.js'
import { priceFuture } from './price-future.js'
import { recall } from './recall.js'
import { remember } from './remember.js'

/** What prices of capacity rest on. */
export interface PriceBasis {
  /** Possible futures asked for; fewer are done when the run is stopped meanwhile. 0 when those remembered were recent and complete. */
  readonly futures: number
  /** ISO day on which the remembered prices they lean on were found; null when there are none of use. */
  readonly remembered: string | null
  /** Why what was remembered is of no use, without a full stop; null when it is, or when nothing was remembered. */
  readonly ignored: string | null
}

export interface WeighedCapacity {
  readonly prices: CapacityPrices
  /** For the next run. */
  readonly memory: CapacityMemory
  readonly basis: PriceBasis
}

export interface Weighing {
  readonly expected: Expectation
  /** Day number. */
  readonly today: number
  /** Futures to draw whenever any are. */
  readonly samples: number | undefined
  /** What the run before remembered, in whatever state it is. */
  readonly memory: unknown
  /** A whole number; equal seeds draw equal futures on the same day. */
  readonly seed: number
  readonly shouldStop: () => boolean
}

/** Days for which prices found once are good enough. */
const daysBetweenPrices = 28
/** Of what remembered prices weigh beside fresh ones, so much is left after so many days: three parts in four. */
const weightLeft = 0.75
/** Futures drawn where nothing is remembered of some of the capacity, and those enough beside what is. */
const samplesAlone = 8
const samplesBeside = 2
/** With so many expected or fewer, as many are drawn; of more only as many as take the same time, 2 or more. */
const fewExpected = 2000

/**
 * What capacity is worth today. Prices are found anew from possible futures when those remembered are four weeks old or
 * say nothing of a day, a limit or money there is now; until then they hold, for every draw is another chance to act on a
 * price that happens to be too low. New ones lean on those before: the older these are, the less.
 *
 * Told to stop before a future is done, it answers what is remembered when that is complete, and `undefined` otherwise.
 */
export function weighCapacity(problem: Problem, weighing: Weighing): WeighedCapacity | undefined {
  const { expected, today, seed, shouldStop } = weighing
  const model = encode(problem)
  const ledger = openLedger(model)
  enterPins(ledger)
  const { memory, ignored } = usable(problem, weighing.memory)
  const recalled = memory && recall(ledger, memory, { perPlace: openPotentials(model).forward.length, today })
  const age = memory === undefined ? 0 : daysSince(memory.foundOn, problem, today)
  const asRemembered =
    memory && recalled?.complete === true
      ? { prices: recalled.prices, memory, basis: { futures: 0, remembered: memory.foundOn, ignored } }
      : undefined
  if (age < daysBetweenPrices && asRemembered) return asRemembered

  const samples = weighing.samples ?? samplesFor(expected, asRemembered ? samplesBeside : samplesAlone)
  const dice = mix(mix(seed) + epochDay(problem.from)! + today)
  const found = priceFuture(problem, { expected, today, samples, seed: dice, shouldStop })
  if (found === undefined) return asRemembered
  const prices = recalled ? blend(model, found, recalled, weightLeft ** (age / daysBetweenPrices)) : found
  const knownBefore = recalled?.knownSpans ?? problem.places.map(() => [])
  return {
    prices,
    memory: remember(ledger, prices, { today, knownBefore }),
    basis: { futures: samples, remembered: memory?.foundOn ?? null, ignored },
  }
}

interface Usable {
  readonly memory: CapacityMemory | undefined
  readonly ignored: string | null
}

function usable(problem: Problem, given: unknown): Usable {
  if (given === undefined || given === null) return { memory: undefined, ignored: null }
  const read = readCapacityMemory(given)
  if (!read.ok) return { memory: undefined, ignored: read.reason }
  if (read.memory.terms !== likenessOfTerms(problem))
    return { memory: undefined, ignored: 'stays had points by other rules, or other days were looked at' }
  return { memory: read.memory, ignored: null }
}

/** Whole days up to today; none when the day is still to come, by a clock that was set back. */
function daysSince(iso: string, { from }: Problem, today: number): number {
  return Math.max(0, epochDay(from)! + today - epochDay(iso)!)
}

function samplesFor({ perWeek, weeks }: Expectation, most: number): number {
  const affordable = Math.round((samplesAlone * fewExpected) / Math.max(1, perWeek * weeks))
  return Math.max(samplesBeside, Math.min(most, affordable))
}
