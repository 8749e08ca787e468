import { epochDay } from '../measure.js'
import type { Problem, ProblemFault } from '../problem.js'
import { describe, isObject, orNull } from '../reading/decode.js'
import { budget, exclusion, pin, relocationCase } from '../reading/demand.js'
import { policy } from '../reading/policy.js'
import { host, place } from '../reading/supply.js'
import type { Trail } from '../reading/trail.js'
import { startTrail } from '../reading/trail.js'
import type { Horizon } from '../reading/words.js'
import { calendarDay, rememberedDays, windows } from '../reading/words.js'
import type { ProblemChange } from './changes.js'
import { applyChange, isSamePin } from './changes.js'
import { caseForm, hostForm, placeForm } from './file-form.js'

export type ReadChanges =
  | { readonly ok: true; readonly changes: readonly ProblemChange[] }
  | {
      readonly ok: false
      /** In the order found; at most the first 10,000. */
      readonly faults: readonly ProblemFault[]
      readonly faultCount: number
    }

/**
 * Reads a parsed `leeward-changes/1` file meant for `problem` (its form: `matching/changes.schema.json`). Changes are
 * read one after another: a later one may speak of what an earlier one adds. Every fault is reported with its path.
 */
export function readChanges(json: unknown, problem: Problem): ReadChanges {
  const trail = startTrail()
  const changes: ProblemChange[] = []
  if (!isObject(json)) trail.fault(`must be an object, not ${describe(json)}`)
  else {
    if (json['format'] !== 'leeward-changes/1') trail.fault('must be "leeward-changes/1"', 'format')
    for (const member of Object.keys(json))
      if (member !== 'format' && member !== 'changes') trail.fault('is not a known member', member)
    const entries: unknown = json['changes']
    if (!Array.isArray(entries)) trail.fault(`must be a list, not ${describe(entries)}`, 'changes')
    let current = problem
    for (const [index, entry] of Array.isArray(entries) ? entries.entries() : []) {
      const change = within(trail, ['changes', index], () => readEntry(entry, current, trail))
      if (change === undefined) continue
      changes.push(change)
      current = applyChange(current, change)
    }
  }
  if (trail.count() > 0) return { ok: false, faults: trail.faults, faultCount: trail.count() }
  return { ok: true, changes }
}

type Reader = (value: unknown, problem: Problem, trail: Trail) => ProblemChange | undefined

/** By the one member of an entry: how its value is read. */
const readers: Readonly<Record<string, Reader>> = {
  add: readAdd,
  remove: readRemove,
  change: readChange,
  pin: readPin,
  unpin: readUnpin,
  exclude: (value, problem, trail) => {
    const read = exclusion(idsOf(problem))(value, trail)
    return read && { kind: 'EXCLUDE', exclusion: read }
  },
  include: (value, problem, trail) => {
    const read = exclusion(idsOf(problem))(value, trail)
    return read && { kind: 'INCLUDE', exclusion: read }
  },
  budget: (value, _problem, trail) => {
    const read = orNull(budget)(value, trail)
    return read === undefined ? undefined : { kind: 'BUDGET', budget: read }
  },
  policy: (value, _problem, trail) => {
    const read = policy(value, trail)
    return read && { kind: 'POLICY', policy: read }
  },
}

function readEntry(entry: unknown, problem: Problem, trail: Trail): ProblemChange | undefined {
  const member = onlyMember(entry, Object.keys(readers), trail)
  return member && within(trail, [member.name], () => readers[member.name]!(member.value, problem, trail))
}

const kinds = {
  add: { case: 'ADD_CASE', place: 'ADD_PLACE', host: 'ADD_HOST' },
  change: { case: 'CHANGE_CASE', place: 'CHANGE_PLACE', host: 'CHANGE_HOST' },
  remove: { case: 'REMOVE_CASE', place: 'REMOVE_PLACE', host: 'REMOVE_HOST' },
} as const
const nouns = ['case', 'place', 'host'] as const
type Noun = (typeof nouns)[number]
const listOf = { case: 'cases', place: 'places', host: 'hosts' } as const

function readAdd(value: unknown, problem: Problem, trail: Trail): ProblemChange | undefined {
  const member = onlyMember(value, [...nouns, 'window'], trail)
  if (member === undefined) return undefined
  const { name } = member
  return within(trail, [name], () => {
    if (name === 'window') return readWindow(member.value, problem, trail, 'ADD')
    const change = readEntity(name, 'add', member.value, problem, trail)
    const id: unknown = isObject(member.value) ? member.value['id'] : undefined
    if (!has(problem, name, id)) return change
    return trail.fault(`${describe(id)} exists already: change it, or remove it first`, 'id')
  })
}

function readRemove(value: unknown, problem: Problem, trail: Trail): ProblemChange | undefined {
  const member = onlyMember(value, [...nouns, 'window'], trail)
  if (member === undefined) return undefined
  const { name } = member
  return within(trail, [name], () => {
    if (name === 'window') return readWindow(member.value, problem, trail, 'REMOVE')
    const id = existing(name, member.value, problem, trail)
    return id === undefined ? undefined : { kind: kinds.remove[name], id }
  })
}

/** `{ "case": "C1", "to": { … } }`: the members named in `to` are replaced, the others stay as they are. */
function readChange(value: unknown, problem: Problem, trail: Trail): ProblemChange | undefined {
  if (!isObject(value)) return trail.fault(`must be an object, not ${describe(value)}`)
  const { to, ...rest } = value
  const member = onlyMember(rest, nouns, trail)
  if (!isObject(to)) trail.fault(`must be an object, not ${describe(to)}`, 'to')
  if (member === undefined) return undefined
  const { name } = member
  const id = within(trail, [name], () => existing(name, member.value, problem, trail))
  if (id === undefined || !isObject(to)) return undefined
  const before = trail.count()
  for (const fixed of name === 'place' ? ['id', 'host'] : ['id'])
    if (Object.hasOwn(to, fixed)) trail.fault('cannot be changed: remove it and add another', 'to', fixed)
  if (trail.count() > before) return undefined
  return within(trail, ['to'], () =>
    readEntity(name, 'change', { ...formOf(problem, name, id), ...to }, problem, trail),
  )
}

/** A whole case, place or host as it stands in a problem file. */
function readEntity(
  noun: Noun,
  verb: 'add' | 'change',
  value: unknown,
  problem: Problem,
  trail: Trail,
): ProblemChange | undefined {
  const horizon = horizonOf(problem)
  const countries = new Map(problem.countries.map(({ code }, index) => [code, index]))
  if (noun === 'case') {
    const read = relocationCase(horizon, countries)(value, trail)
    return read && { kind: kinds[verb].case, case: read }
  }
  if (noun === 'place') {
    const read = place(horizon, idsOf(problem).hosts)(value, trail)
    return read && { kind: kinds[verb].place, place: read }
  }
  const read = host(horizon, countries)(value, trail)
  return read && { kind: kinds[verb].host, host: read }
}

function formOf({ from, cases, places, hosts }: Problem, noun: Noun, id: string): object {
  if (noun === 'case')
    return caseForm(
      from,
      cases.find(entry => entry.id === id)!,
    )
  if (noun === 'place')
    return placeForm(
      from,
      places.find(entry => entry.id === id)!,
    )
  return hostForm(
    from,
    hosts.find(entry => entry.id === id)!,
  )
}

function readPin(value: unknown, problem: Problem, trail: Trail): ProblemChange | undefined {
  const read = pin(horizonOf(problem), idsOf(problem))(value, trail)
  if (read === undefined) return undefined
  const other = problem.pins.find(entry => entry.case === read.case && !isSamePin(entry, read))
  return other === undefined
    ? { kind: 'PIN', pin: read }
    : trail.fault(`${describe(read.case)} is pinned to ${other.place} already: unpin it first`, 'case')
}

function readUnpin(value: unknown, problem: Problem, trail: Trail): ProblemChange | undefined {
  const member = onlyMember(value, ['case'], trail)
  if (member === undefined) return undefined
  const id = problem.pins.find(entry => entry.case === member.value)?.case
  return id === undefined ? trail.fault(`${describe(member.value)} has no pin`, 'case') : { kind: 'UNPIN', case: id }
}

/** `{ "place": "P1", "from": …, "until": … }`: a window more, or one that is there less. */
function readWindow(value: unknown, problem: Problem, trail: Trail, verb: 'ADD' | 'REMOVE'): ProblemChange | undefined {
  if (!isObject(value)) return trail.fault(`must be an object, not ${describe(value)}`)
  const { place: named, ...range } = value
  const id = within(trail, ['place'], () => existing('place', named, problem, trail))
  const day = calendarDay(horizonOf(problem), 'WITHIN')
  const from = within(trail, ['from'], () => day(range['from'], trail))
  const until = within(trail, ['until'], () => day(range['until'], trail))
  for (const member of Object.keys(range))
    if (member !== 'from' && member !== 'until') trail.fault('is not a known member', member)
  if (id === undefined || from === undefined || until === undefined) return undefined
  if (until <= from) return trail.fault('must be after `from` (it is the first day after the range)', 'until')
  const before = problem.places.find(entry => entry.id === id)!
  if (verb === 'ADD') {
    const other = before.windows.find(window => window.from < until && from < window.until)
    if (other !== undefined) return trail.fault(`overlaps a window of ${id}: remove that one first`)
    const all = windows(horizonOf(problem))([...placeForm(problem.from, before).windows, range], trail)
    return all && { kind: 'CHANGE_PLACE', place: { ...before, windows: all } }
  }
  const left = before.windows.filter(window => window.from !== from || window.until !== until)
  if (left.length === before.windows.length) return trail.fault(`is not a window of ${id}`)
  return { kind: 'CHANGE_PLACE', place: { ...before, windows: left } }
}

/** The one member of an object, which must be one of `names`. */
function onlyMember<N extends string>(
  value: unknown,
  names: readonly N[],
  trail: Trail,
): { readonly name: N; readonly value: unknown } | undefined {
  const members = isObject(value) ? Object.keys(value) : []
  const name = names.find(known => known === members[0])
  if (isObject(value) && members.length === 1 && name !== undefined) return { name, value: value[name] }
  return trail.fault(`must be an object with exactly one of ${names.join(', ')}`)
}

function existing(noun: Noun, id: unknown, problem: Problem, trail: Trail): string | undefined {
  if (typeof id === 'string' && has(problem, noun, id)) return id
  return trail.fault(`must be the id of a ${noun} of the problem, not ${describe(id)}`)
}

function has(problem: Problem, noun: Noun, id: unknown): boolean {
  const list: readonly { readonly id: string }[] = problem[listOf[noun]]
  return list.some(entry => entry.id === id)
}

function within<T>(trail: Trail, steps: readonly (string | number)[], read: () => T): T {
  for (const step of steps) trail.enter(step)
  const answer = read()
  steps.forEach(() => trail.leave())
  return answer
}

function horizonOf({ from, days }: Problem): Horizon {
  return { start: epochDay(from)!, days, epochDay: rememberedDays() }
}

function idsOf({ cases, places, hosts }: Problem) {
  const ids = (list: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
    new Map(list.map(({ id }, index) => [id, index]))
  return { cases: ids(cases), places: ids(places), hosts: ids(hosts) }
}
