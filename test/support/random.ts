/** Numbers that look random and are the same for the same seed. */
export interface TestRandom {
  /** A whole number from 0 (inclusive) to `bound` (exclusive). */
  below(bound: number): number
  /** One of the items, each as likely. */
  pick<T>(items: readonly [T, ...T[]]): T
  /** The items in another order; the list given is left as it is. */
  shuffled<T>(items: readonly T[]): T[]
}

/** Mulberry32 by Tommy Ettinger (public domain): 32 bits of state, ample for choosing test data. */
export function seededRandom(seed: number): TestRandom {
  const state = { value: seed | 0 }
  const next = () => {
    state.value = (state.value + 0x6d2b79f5) | 0
    const mixed = Math.imul(state.value ^ (state.value >>> 15), 1 | state.value)
    const spread = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((spread ^ (spread >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    below,
    pick: items => items[below(items.length)] as (typeof items)[0],
    shuffled: items => {
      const keyed = items.map(item => ({ item, key: next() }))
      return keyed.toSorted((one, other) => one.key - other.key).map(({ item }) => item)
    },
  }
}
