/** Candidates of one place kept for the exact pass, linked by the day they end. */
export interface Exact {
  size: number
  from: Int32Array
  worth: Float64Array
  next: Int32Array
  readonly heads: Int32Array
  readonly forward: Float64Array
}

export function openExact(length: number): Exact {
  return {
    size: 0,
    from: new Int32Array(1024),
    worth: new Float64Array(1024),
    next: new Int32Array(1024),
    heads: new Int32Array(length),
    forward: new Float64Array(length),
  }
}

export function clearExact(exact: Exact): void {
  exact.size = 0
  exact.heads.fill(-1)
}

export function addExact(exact: Exact, from: number, end: number, worth: number): void {
  const k = exact.size++
  if (k >= exact.from.length) {
    const larger = { from: new Int32Array(k * 2), worth: new Float64Array(k * 2), next: new Int32Array(k * 2) }
    larger.from.set(exact.from)
    larger.worth.set(exact.worth)
    larger.next.set(exact.next)
    Object.assign(exact, larger)
  }
  exact.from[k] = from
  exact.worth[k] = worth
  exact.next[k] = exact.heads[end]!
  exact.heads[end] = k
}

/**
 * Best set of disjoint stays, into `forward`; answers by how much their rise above the potentials given falls again, at
 * most, from one day to a later one. A stay that was left out because it comes `slack` short of improving the potentials
 * can improve `forward` only if the rise falls by more than that between its two ends.
 */
export function exactWorth({ from, worth, next, heads, forward }: Exact, potentials: Float64Array): number {
  let best = 0
  let highest = 0
  let drop = 0
  for (let day = 0; day < forward.length; day++) {
    for (let k = heads[day]!; k >= 0; k = next[k]!) {
      const total = forward[from[k]!]! + worth[k]!
      if (total > best) best = total
    }
    forward[day] = best
    const rise = best - potentials[day]!
    if (rise > highest) highest = rise
    if (highest - rise > drop) drop = highest - rise
  }
  return drop
}
