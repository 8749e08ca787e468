/** A stream of random choices that follows from its seed alone: equal seed, equal network. */
export interface Random {
  /** A number from 0 (inclusive) to 1 (exclusive). */
  fraction(): number
  /** A whole number between two bounds, both inclusive. */
  between(low: number, high: number): number
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean
  /** One of the items. */
  pick<Item>(items: readonly Item[]): Item
  /** One of the items, as often as its weight says. */
  weighted<Item>(choices: readonly (readonly [item: Item, weight: number])[]): Item
  /** `count` different items, in random order; all of them when there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[]
  /** As many items as asked for, in random order, each as often as its weight says to the nearest whole number. */
  deal<Item>(choices: readonly (readonly [item: Item, weight: number])[], count: number): Item[]
  /** An independent stream for one subject, so that a change to one subject leaves the others as they were. */
  fork(subject: string): Random
}

/** Chris Doty-Humphrey's sfc32, started from a seed and a subject hashed with FNV-1a. */
export function randomFrom(seed: number, subject = ''): Random {
  const next = sfc32(seed, fnv1a(subject))
  const fraction = () => next() / 2 ** 32
  const random: Random = {
    fraction,
    between: (low, high) => low + Math.floor(fraction() * (high - low + 1)),
    chance: probability => fraction() < probability,
    pick: items => items[Math.floor(fraction() * items.length)]!,
    weighted: choices => {
      let left = fraction() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of choices) {
        left -= weight
        if (left < 0) return item
      }
      return choices.at(-1)![0]
    },
    sample: (items, count) => {
      const rest = [...items]
      const chosen = []
      while (chosen.length < count && rest.length > 0)
        chosen.push(...rest.splice(Math.floor(fraction() * rest.length), 1))
      return chosen
    },
    deal: (choices, count) => random.sample(apportion(choices, count), count),
    fork: inner => randomFrom(seed, `${subject}/${inner}`),
  }
  return random
}

/** The items as often as their weights ask for; what rounding leaves over goes to the largest remainders (Hare quota). */
function apportion<Item>(choices: readonly (readonly [item: Item, weight: number])[], count: number): Item[] {
  const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
  const shares = choices.map(([item, weight]) => ({ item, share: (weight / total) * count }))
  const whole = shares.flatMap(({ item, share }) => Array.from({ length: Math.floor(share) }, () => item))
  const remainders = shares.toSorted((a, b) => (b.share % 1) - (a.share % 1)).map(({ item }) => item)
  return [...whole, ...remainders.slice(0, count - whole.length)]
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function sfc32(seed: number, stream: number): () => number {
  let [a, b, c, counter] = [seed | 0, stream | 0, 0x9e3779b9 | 0, 1]
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = ((c << 21) | (c >>> 11)) + sum
    c |= 0
    return sum >>> 0
  }
  for (let i = 0; i < 12; i++) next()
  return next
}
