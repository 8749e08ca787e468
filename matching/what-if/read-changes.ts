import { epochDay } from '../measure.js'
import type { Problem, ProblemFault } from '../problem.js'
import type { Report } from '../reading/decode.js'
import { describe, isObject, orNull } from '../reading/decode.js'
import { budget, exclusion, pin, relocationCase } from '../reading/demand.js'
import { policy } from '../reading/policy.js'
import { host, place } from '../reading/supply.js'
import type { Horizon } from '../reading/words.js'
import { calendarDay, windows } from '../reading/words.js'
import type { ProblemChange } from './changes.js'
import { applyChange } from './changes.js'
import { caseForm, hostForm, placeForm } from './file-form.js'

export type ReadChanges =
  | { readonly ok: true; readonly changes: readonly ProblemChange[] }
  | { readonly ok: false; readonly faults: readonly ProblemFault[] }

const verbs = ['add', 'remove', 'change', 'pin', 'unpin', 'exclude', 'include', 'budget', 'policy'] as const
type Verb = (typeof verbs)[number]

/**
 * Reads a parsed `leeward-changes/1` file meant for `problem` (its form: `matching/changes.schema.json`). Changes are
 * read one after another: a later one may speak of what an earlier one adds. Every fault is reported with its path.
 */
export function readChanges(json: unknown, problem: Problem): ReadChanges {
  const faults: ProblemFault[] = []
  const report: Report = (path, message) => void faults.push({ path, message })
  const entries: unknown = isObject(json) ? json['changes'] : undefined
  if (!isObject(json)) report('$', `must be an object, not ${describe(json)}`)
  else {
    if (json['format'] !== 'leeward-changes/1') report('$.format', 'must be "leeward-changes/1"')
    for (const member of Object.keys(json))
      if (member !== 'format' && member !== 'changes') report(`$.${member}`, 'is not a known member')
    if (!Array.isArray(entries)) report('$.changes', `must be a list, not ${describe(entries)}`)
  }
  const changes: ProblemChange[] = []
  let current = problem
  for (const [index, entry] of Array.isArray(entries) ? entries.entries() : []) {
    const change = readEntry(entry, `$.changes[${index}]`, current, report)
    if (change === undefined) continue
    changes.push(change)
    current = applyChange(current, change)
  }
  return faults.length === 0 ? { ok: true, changes } : { ok: false, faults }
}

function readEntry(entry: unknown, path: string, problem: Problem, report: Report): ProblemChange | undefined {
  const members = isObject(entry) ? Object.keys(entry) : []
  const verb = verbs.find(name => name === members[0])
  if (!isObject(entry) || members.length !== 1 || verb === undefined) {
    report(path, `must be an object with exactly one of ${verbs.join(', ')}`)
    return undefined
  }
  return readVerb(verb, entry[verb], { path: `${path}.${verb}`, problem, report })
}

interface Reading {
  readonly path: string
  readonly problem: Problem
  readonly report: Report
}

function readVerb(verb: Verb, value: unknown, reading: Reading): ProblemChange | undefined {
  const { path, problem, report } = reading
  switch (verb) {
    case 'add':
      return readAdd(value, reading)
    case 'remove':
      return readRemove(value, reading)
    case 'change':
      return readChange(value, reading)
    case 'pin': {
      const read = pin(horizonOf(problem), idsOf(problem))(value, path, report)
      return read && { kind: 'PIN', pin: read }
    }
    case 'unpin': {
      const id = onlyMember(value, ['case'], reading)?.value
      if (id === undefined) return undefined
      if (problem.pins.some(entry => entry.case === id)) return { kind: 'UNPIN', case: String(id) }
      report(`${path}.case`, `${describe(id)} has no pin`)
      return undefined
    }
    case 'exclude':
    case 'include': {
      const read = exclusion(idsOf(problem))(value, path, report)
      return read && { kind: verb === 'exclude' ? 'EXCLUDE' : 'INCLUDE', exclusion: read }
    }
    case 'budget': {
      const read = orNull(budget)(value, path, report)
      return read === undefined ? undefined : { kind: 'BUDGET', budget: read }
    }
    case 'policy': {
      const read = policy(value, path, report)
      return read && { kind: 'POLICY', policy: read }
    }
  }
}

function readAdd(value: unknown, reading: Reading): ProblemChange | undefined {
  const { path, problem, report } = reading
  const member = onlyMember(value, ['case', 'place', 'host', 'window'], reading)
  if (member === undefined) return undefined
  const at = `${path}.${member.name}`
  if (member.name === 'window') return readWindow(member.value, { ...reading, path: at }, 'ADD')
  const isNew = (list: readonly { readonly id: string }[], id: string): boolean => {
    if (list.every(entry => entry.id !== id)) return true
    report(`${at}.id`, `${describe(id)} exists already: change it, or remove it first`)
    return false
  }
  if (member.name === 'case') {
    const read = relocationCase(horizonOf(problem), countriesOf(problem))(member.value, at, report)
    return read && isNew(problem.cases, read.id) ? { kind: 'ADD_CASE', case: read } : undefined
  }
  if (member.name === 'place') {
    const read = place(horizonOf(problem), idsOf(problem).hosts)(member.value, at, report)
    return read && isNew(problem.places, read.id) ? { kind: 'ADD_PLACE', place: read } : undefined
  }
  const read = host(horizonOf(problem), countriesOf(problem))(member.value, at, report)
  return read && isNew(problem.hosts, read.id) ? { kind: 'ADD_HOST', host: read } : undefined
}

const removals = { case: 'REMOVE_CASE', place: 'REMOVE_PLACE', host: 'REMOVE_HOST' } as const

function readRemove(value: unknown, reading: Reading): ProblemChange | undefined {
  const member = onlyMember(value, ['case', 'place', 'host', 'window'], reading)
  if (member === undefined) return undefined
  const at = `${reading.path}.${member.name}`
  if (member.name === 'window') return readWindow(member.value, { ...reading, path: at }, 'REMOVE')
  const id = existing(member.name, member.value, at, reading)
  return id === undefined ? undefined : { kind: removals[member.name], id }
}

/** `{ "case": "C1", "to": { … } }`: the members named in `to` are replaced, the others stay as they are. */
function readChange(value: unknown, reading: Reading): ProblemChange | undefined {
  const { path, problem, report } = reading
  const { to, ...rest } = isObject(value) ? value : {}
  const member = onlyMember(rest, ['case', 'place', 'host'], reading)
  if (member === undefined) return undefined
  const id = existing(member.name, member.value, `${path}.${member.name}`, reading)
  if (!isObject(to)) report(`${path}.to`, `must be an object, not ${describe(to)}`)
  if (id === undefined || !isObject(to)) return undefined
  const fixed = ['id', ...(member.name === 'place' ? ['host'] : [])].filter(name => Object.hasOwn(to, name))
  for (const name of fixed) report(`${path}.to.${name}`, 'cannot be changed: remove it and add another')
  if (fixed.length > 0) return undefined
  const at = `${path}.to`
  const { from } = problem
  if (member.name === 'case') {
    const form = {
      ...caseForm(
        from,
        problem.cases.find(entry => entry.id === id)!,
      ),
      ...to,
    }
    const read = relocationCase(horizonOf(problem), countriesOf(problem))(form, at, report)
    return read && { kind: 'CHANGE_CASE', case: read }
  }
  if (member.name === 'place') {
    const form = {
      ...placeForm(
        from,
        problem.places.find(entry => entry.id === id)!,
      ),
      ...to,
    }
    const read = place(horizonOf(problem), idsOf(problem).hosts)(form, at, report)
    return read && { kind: 'CHANGE_PLACE', place: read }
  }
  const form = {
    ...hostForm(
      from,
      problem.hosts.find(entry => entry.id === id)!,
    ),
    ...to,
  }
  const read = host(horizonOf(problem), countriesOf(problem))(form, at, report)
  return read && { kind: 'CHANGE_HOST', host: read }
}

/** `{ "place": "P1", "from": …, "until": … }`: a window more, or one that is there less. */
function readWindow(value: unknown, reading: Reading, verb: 'ADD' | 'REMOVE'): ProblemChange | undefined {
  const { path, problem, report } = reading
  const { place: named, ...range } = isObject(value) ? value : {}
  const id = existing('place', named, `${path}.place`, reading)
  if (id === undefined) return undefined
  const before = problem.places.find(entry => entry.id === id)!
  const written = placeForm(problem.from, before).windows
  if (verb === 'ADD') {
    const all = windows(horizonOf(problem))([...written, range], `${path}s`, (_at, message) => report(path, message))
    return all && { kind: 'CHANGE_PLACE', place: { ...before, windows: all } }
  }
  const day = calendarDay(horizonOf(problem), 'WITHIN')
  const from = day(range['from'], `${path}.from`, report)
  const until = day(range['until'], `${path}.until`, report)
  if (from === undefined || until === undefined) return undefined
  const left = before.windows.filter(window => window.from !== from || window.until !== until)
  if (left.length < before.windows.length) return { kind: 'CHANGE_PLACE', place: { ...before, windows: left } }
  report(path, `is not a window of ${id}`)
  return undefined
}

/** The one member of an object, which must be one of `names`. */
function onlyMember<const N extends string>(
  value: unknown,
  names: readonly N[],
  { path, report }: Reading,
): { readonly name: N; readonly value: unknown } | undefined {
  const members = isObject(value) ? Object.keys(value) : []
  const name = names.find(known => known === members[0])
  if (isObject(value) && members.length === 1 && name !== undefined) return { name, value: value[name] }
  report(path, `must be an object with ${names.length === 1 ? `\`${names[0]}\`` : `one of ${names.join(', ')}`}`)
  return undefined
}

const listOf = { case: 'cases', place: 'places', host: 'hosts' } as const

function existing(
  noun: keyof typeof listOf,
  id: unknown,
  path: string,
  { problem, report }: Reading,
): string | undefined {
  const list: readonly { readonly id: string }[] = problem[listOf[noun]]
  if (typeof id === 'string' && list.some(entry => entry.id === id)) return id
  report(path, `must be the id of a ${noun} of the problem, not ${describe(id)}`)
  return undefined
}

function horizonOf({ from, days }: Problem): Horizon {
  return { start: epochDay(from)!, days }
}

function countriesOf({ countries }: Problem): ReadonlySet<string> {
  return new Set(countries.map(({ code }) => code))
}

function idsOf({ cases, places, hosts }: Problem) {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map(({ id }) => id))
  return { cases: ids(cases), places: ids(places), hosts: ids(hosts) }
}
