import { sharedInt32, shareInt32 } from '../memory.js'
import { mix } from '../random.js'
import type { Case } from '../problem.js'
import type { Model } from './model.js'

/**
 * Cases that are alike in everything but their names. Whatever one of them is offered, any of them is, and for the same
 * points: the passes of a run look at the *first* of them (a case like no other is its own first) for all. Were each
 * looked at by itself, all places would want the same one of them at once, and then all the next.
 */
export interface Alikes {
  /** By case: the first of those like it. */
  readonly first: Int32Array
  /** Those like first case c, itself included: `members[start[c]]` to before `members[start[c + 1]]`; none for others. */
  readonly start: Int32Array
  readonly members: Int32Array
}

/** Sorts out the cases that take part; the others are like nobody. */
export function alikesOf(model: Model, takesPart: (c: number) => boolean): Alikes {
  const { count } = model.cases
  const first = sharedInt32(count)
  const sizes = new Int32Array(count)
  const byHash = new Map<number, number[]>()
  for (let c = 0; c < count; c++) {
    first[c] = takesPart(c) ? firstLike(c) : c
    sizes[first[c]!]! += 1
  }
  const start = sharedInt32(count + 1)
  for (let c = 0; c < count; c++) start[c + 1] = start[c]! + sizes[c]!
  const members = new Int32Array(count)
  const next = start.slice()
  for (let c = 0; c < count; c++) members[next[first[c]!]!++] = c
  return { first, start, members: shareInt32(members) }

  function firstLike(c: number): number {
    const hash = hashOf(model, c)
    const known = byHash.get(hash)
    if (known === undefined) {
      byHash.set(hash, [c])
      return c
    }
    const like = known.find(other => areAlike(model, c, other))
    if (like === undefined) known.push(c)
    return like ?? c
  }
}

/** How many cases there are like first case `c`, itself included. */
export function membersLike({ start }: Alikes, c: number): number {
  return start[c + 1]! - start[c]!
}

/** Tells nearly all cases apart that differ, so that few have to be compared in full. */
function hashOf({ cases }: Model, c: number): number {
  const { origin, risk, group, size, earliest, neededBy, latest, entryDays, minDays, desiredDays } = cases
  let hash = 1
  for (const numbers of [origin, risk, group, size, earliest, neededBy, latest, entryDays, minDays, desiredDays])
    hash = mix(hash ^ numbers[c]!)
  return hash
}

function areAlike(model: Model, c: number, other: number): boolean {
  const { problem } = model
  return (
    described(problem.cases[c]!) === described(problem.cases[other]!) && forbidden(model, c) === forbidden(model, other)
  )
}

function described(person: Case): string {
  return JSON.stringify({ ...person, id: '' })
}

function forbidden({ excluded }: Model, c: number): string {
  return [...(excluded[c] ?? [])].toSorted((a, b) => a - b).join()
}

/** Answers somebody like a first case who has no stay yet, the first by number, or -1. Nobody may lose a stay meanwhile. */
export function waitingAmong({ start, members }: Alikes, placeOf: Int32Array): (first: number) => number {
  const next = start.slice()
  return first => {
    const end = start[first + 1]!
    while (next[first]! < end && placeOf[members[next[first]!]!]! >= 0) next[first]! += 1
    return next[first]! < end ? members[next[first]!]! : -1
  }
}
