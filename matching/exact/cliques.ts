import type { Choices } from './choices.js'

export interface Crowd {
  /** Ascending. */
  readonly members: readonly number[]
  readonly capacity: number
}

/**
 * Sets of choices present on one same day, each with what is left for them on that day; only those that another such
 * set does not make needless. `after` days of turnover count as presence.
 */
export function dayCliques(
  { from, until }: Choices,
  members: readonly number[],
  after: number,
  left: (day: number) => number = () => 1,
): readonly Crowd[] {
  const first = Math.min(...members.map(k => from[k]!))
  const last = Math.max(...members.map(k => until[k]!))
  const arrivals = new Set(members.map(k => from[k]!))
  const crowds: Crowd[] = []
  let before = Infinity
  for (let day = first; day < last; day++) {
    const capacity = left(day)
    // A set can grow only when someone arrives, and its capacity can shrink on any day.
    if (!arrivals.has(day) && capacity >= before) {
      before = capacity
      continue
    }
    before = capacity
    const present = members.filter(k => from[k]! <= day && day < until[k]! + after).toSorted((a, b) => a - b)
    if (present.length < 2) continue
    const crowd = { members: present, capacity }
    const previous = crowds.at(-1)
    if (previous !== undefined && coveredBy(crowd, previous)) continue
    if (previous !== undefined && coveredBy(previous, crowd)) crowds.pop()
    crowds.push(crowd)
  }
  return crowds
}

function coveredBy(inner: Crowd, outer: Crowd): boolean {
  if (outer.capacity > inner.capacity || outer.members.length < inner.members.length) return false
  const all = new Set(outer.members)
  return inner.members.every(k => all.has(k))
}
