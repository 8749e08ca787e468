/** A seeded generator (xorshift32 over a mixed seed): equal seeds give equal sequences on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  next(): number
  /** A whole number from 0 to before `limit`. */
  below(limit: number): number
}

export function random(seed: number): Random {
  let state = mix(seed) || 0x9e3779b9
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
  return { next, below: limit => Math.floor(next() * limit) }
}

/** A 32-bit hash of a whole number (finaliser of MurmurHash3, Appleby, public domain). */
export function mix(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
