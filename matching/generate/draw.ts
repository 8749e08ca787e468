import type { Random } from '../random.js'

/** Draws from a seeded generator, in the few ways the generator of problems needs. */
export interface Draw {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly one: <T>(items: readonly T[]) => T
  /** Up to `count` different items, in the order of the list. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[]
  /** One of the keys, as often as its weight says. */
  readonly weighted: <T>(weights: readonly (readonly [T, number])[]) => T
}

export function draw(random: Random): Draw {
  const whole = (low: number, high: number): number => low + random.below(high - low + 1)
  const one = <T>(items: readonly T[]): T => items[random.below(items.length)]!
  return {
    whole,
    one,
    chance: probability => random.next() < probability,
    some: (items, count) => {
      const chosen = new Set<number>()
      while (chosen.size < Math.min(count, items.length)) chosen.add(random.below(items.length))
      return items.filter((_, index) => chosen.has(index))
    },
    weighted: weights => {
      let sum = 0
      for (const [, weight] of weights) sum += weight
      let rest = random.next() * sum
      for (const [item, weight] of weights) {
        rest -= weight
        if (rest < 0) return item
      }
      return weights[weights.length - 1]![0]
    },
  }
}
