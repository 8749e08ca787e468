import type { Budget, Case, Exclusion, Host, Pin, Place, Policy, Problem } from '../problem.js'

/**
 * One change to a problem. Entities are given complete, as they are to be from now on. What goes with something that
 * is removed: a case takes its pins and exclusions along, a host its places, a place its exclusions. A pin whose place
 * is gone can no longer be kept, unless it is taken back too.
 */
export type ProblemChange =
  | { readonly kind: 'ADD_CASE' | 'CHANGE_CASE'; readonly case: Case }
  | { readonly kind: 'ADD_PLACE' | 'CHANGE_PLACE'; readonly place: Place }
  | { readonly kind: 'ADD_HOST' | 'CHANGE_HOST'; readonly host: Host }
  | { readonly kind: 'REMOVE_CASE' | 'REMOVE_PLACE' | 'REMOVE_HOST'; readonly id: string }
  | { readonly kind: 'PIN'; readonly pin: Pin }
  | { readonly kind: 'UNPIN'; readonly case: string }
  | { readonly kind: 'EXCLUDE' | 'INCLUDE'; readonly exclusion: Exclusion }
  | { readonly kind: 'BUDGET'; readonly budget: Budget | null }
  | { readonly kind: 'POLICY'; readonly policy: Policy }

/**
 * The problem after the changes, one after another; the lists stay sorted by id. Throws when a change names something
 * the problem does not have, or adds what it has: `readChanges` reports such faults.
 */
export function applyChanges(problem: Problem, changes: readonly ProblemChange[]): Problem {
  return changes.reduce(applyChange, problem)
}

/** Exclusions are equal when they name the same case and the same place, or the same host. */
export function isSameExclusion(one: Exclusion, other: Exclusion): boolean {
  if (one.case !== other.case) return false
  return 'place' in one ? 'place' in other && one.place === other.place : 'host' in other && one.host === other.host
}

/** The problem after one change. */
export function applyChange(problem: Problem, change: ProblemChange): Problem {
  switch (change.kind) {
    case 'ADD_CASE':
      return { ...problem, cases: added(problem.cases, change.case) }
    case 'CHANGE_CASE':
      return { ...problem, cases: changed(problem.cases, change.case) }
    case 'ADD_PLACE':
      return { ...problem, places: added(problem.places, change.place) }
    case 'CHANGE_PLACE':
      return { ...problem, places: changed(problem.places, change.place) }
    case 'ADD_HOST':
      return { ...problem, hosts: added(problem.hosts, change.host) }
    case 'CHANGE_HOST':
      return { ...problem, hosts: changed(problem.hosts, change.host) }
    case 'REMOVE_CASE':
      return {
        ...problem,
        cases: removed(problem.cases, change.id),
        pins: problem.pins.filter(pin => pin.case !== change.id),
        exclusions: problem.exclusions.filter(exclusion => exclusion.case !== change.id),
      }
    case 'REMOVE_PLACE':
      return withoutPlace(problem, change.id)
    case 'REMOVE_HOST': {
      const own = problem.places.filter(({ host }) => host === change.id)
      const rest = own.reduce((left, { id }) => withoutPlace(left, id), problem)
      const exclusions = rest.exclusions.filter(entry => !('host' in entry) || entry.host !== change.id)
      return { ...rest, hosts: removed(rest.hosts, change.id), exclusions }
    }
    case 'PIN':
      return problem.pins.some(pin => isSamePin(pin, change.pin))
        ? problem
        : { ...problem, pins: [...problem.pins, change.pin] }
    case 'UNPIN':
      return { ...problem, pins: problem.pins.filter(pin => pin.case !== change.case) }
    case 'EXCLUDE':
      return problem.exclusions.some(entry => isSameExclusion(entry, change.exclusion))
        ? problem
        : { ...problem, exclusions: [...problem.exclusions, change.exclusion] }
    case 'INCLUDE':
      return {
        ...problem,
        exclusions: problem.exclusions.filter(entry => !isSameExclusion(entry, change.exclusion)),
      }
    case 'BUDGET':
      return { ...problem, budget: change.budget }
    case 'POLICY':
      return { ...problem, policy: change.policy }
  }
}

export function isSamePin(one: Pin, other: Pin): boolean {
  return one.case === other.case && one.place === other.place && one.from === other.from && one.until === other.until
}

function withoutPlace(problem: Problem, id: string): Problem {
  const exclusions = problem.exclusions.filter(entry => !('place' in entry) || entry.place !== id)
  return { ...problem, places: removed(problem.places, id), exclusions }
}

interface Entry {
  readonly id: string
}

function added<T extends Entry>(list: readonly T[], entry: T): readonly T[] {
  const at = list.findIndex(({ id }) => id >= entry.id)
  if (at < 0) return [...list, entry]
  if (list[at]!.id === entry.id) throw new Error(`the problem has a ${entry.id} already`)
  return list.toSpliced(at, 0, entry)
}

function changed<T extends Entry>(list: readonly T[], entry: T): readonly T[] {
  return list.with(indexOf(list, entry.id), entry)
}

function removed<T extends Entry>(list: readonly T[], id: string): readonly T[] {
  return list.toSpliced(indexOf(list, id), 1)
}

function indexOf(list: readonly Entry[], id: string): number {
  const at = list.findIndex(entry => entry.id === id)
  if (at < 0) throw new Error(`the problem has no ${id}`)
  return at
}
