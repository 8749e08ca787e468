import type { FileHost, FilePlace, FileStay } from '../../matching/index.js'
import { addDays, calendarDay, type CalendarDay } from '../shared/calendar-day.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { FrozenPool } from './frozen-pool.js'
import { placesInEngine, type PlacesInEngine } from './places-in-engine.js'
import type { SupposedChange } from './what-if.js'

/** A `leeward-changes/1` file, and what the places in it are called that do not exist. */
export interface ChangesInTheEngine {
  readonly file: { readonly format: 'leeward-changes/1'; readonly changes: readonly object[] }
  /** By pseudonym: the pseudonym of the place each is like. */
  readonly newPlaces: ReadonlyMap<string, string>
}

type Faulty = Result<never, readonly InvalidInput[]>

/** What is supposed, in the words of the engine; or everything that does not make sense in the snapshot. */
export function toEngineChanges(
  pool: FrozenPool,
  supposed: readonly SupposedChange[],
): Result<ChangesInTheEngine, readonly InvalidInput[]> {
  const newPlaces = new Map<string, string>()
  const changes: object[] = []
  const faults: InvalidInput[] = []
  const names = invert(pool)
  const places = placesInEngine(pool)
  for (const [index, change] of supposed.entries()) {
    const path = ['changes', String(index)]
    const said = toEngine(change, { pool, names, places, newPlaces })
    if (said.ok) changes.push(...said.value)
    else faults.push(...said.refusal.map(fault => ({ ...fault, path: [...path, ...fault.path] })))
  }
  if (faults.length > 0) return refuse(faults)
  return success({ file: { format: 'leeward-changes/1', changes }, newPlaces })
}

interface Known {
  readonly pool: FrozenPool
  readonly names: Names
  readonly places: PlacesInEngine
  readonly newPlaces: Map<string, string>
}

function toEngine(change: SupposedChange, known: Known): Result<readonly object[], readonly InvalidInput[]> {
  const { pool, names, places, newPlaces } = known
  switch (change.kind) {
    case 'MORE_PLACES': {
      const [like, ...otherParts] = places.parts(change.likePlaceId)
      if (!like) return unknown('morePlaces', 'likePlaceId', 'place')
      if (change.days && !inOrder(change.days)) return reversed('morePlaces')
      const more = Array.from({ length: change.count }, () => {
        const id = `NEW-${newPlaces.size + 1}`
        newPlaces.set(id, like.id)
        const offered = merged([like, ...otherParts].flatMap(({ windows }) => windows))
        const windows = change.days ? [clipped(change.days, pool)] : offered
        return { add: { place: { ...like, id, sleeps: change.sleeps ?? like.sleeps, windows, taken: [] } } }
      })
      return success(more)
    }
    case 'OPEN_WINDOW': {
      const [place, ...otherParts] = places.parts(change.placeId)
      if (!place) return unknown('openWindow', 'placeId', 'place')
      if (!inOrder(change)) return reversed('openWindow')
      const opened = clipped(change, pool)
      const windows = merged([...place.windows, opened])
      return success([
        { change: { place: place.id, to: { windows } } },
        ...otherParts.map(part => ({ change: { place: part.id, to: { windows: apartFrom(part, opened) } } })),
      ])
    }
    case 'WITHDRAW_PLACE': {
      const parts = places.parts(change.placeId)
      return parts.length > 0
        ? success(parts.map(({ id }) => ({ remove: { place: id } })))
        : unknown('withdrawPlace', null, 'place')
    }
    case 'WITHDRAW_CASE': {
      const of = names.cases.get(change.caseId)
      return of ? success([{ remove: { case: of } }]) : unknown('withdrawCase', null, 'candidate')
    }
    case 'PIN': {
      const [of, place] = [names.cases.get(change.caseId), places.partFor(change.placeId, change)?.id]
      if (!of) return unknown('pin', 'caseId', 'candidate')
      if (!place) return unknown('pin', 'placeId', 'place')
      if (!inOrder(change)) return reversed('pin')
      return success([{ pin: { case: of, place, from: change.from, until: change.until } }])
    }
    case 'KEEP_APART': {
      const [of, parts] = [names.cases.get(change.caseId), places.parts(change.placeId)]
      if (!of) return unknown('keepApart', 'caseId', 'candidate')
      if (parts.length === 0) return unknown('keepApart', 'placeId', 'place')
      const fitting = parts.filter(({ id }) => !(pool.conditions?.[id]?.barred ?? []).includes(of))
      return success((fitting.length > 0 ? fitting : parts).map(({ id }) => ({ exclude: { case: of, place: id } })))
    }
    case 'KEEP_APART_FROM_HOST': {
      const [of, host] = [names.cases.get(change.caseId), names.hosts.get(change.hostId)]
      if (!of) return unknown('keepApart', 'caseId', 'candidate')
      return host
        ? success([{ exclude: { case: of, host } }])
        : unknown('keepApart', 'hostInstitutionId', 'host institution')
    }
    case 'HOST_LIMITS': {
      const host = pool.problem.hosts.find(({ id }) => id === names.hosts.get(change.hostId))
      if (!host) return unknown('hostLimits', 'hostInstitutionId', 'host institution')
      return success([{ change: { host: host.id, to: limitsOf(host, change) } }])
    }
  }
}

function limitsOf(host: FileHost, { maximumHouseholds, accompaniment }: SupposedChange & { kind: 'HOST_LIMITS' }) {
  const named = new Set<string>(accompaniment.map(({ type }) => type))
  return {
    ...(maximumHouseholds === null ? {} : { maxHouseholds: maximumHouseholds }),
    offers: [
      ...host.offers.filter(({ type }) => !named.has(type)),
      ...accompaniment.filter(({ households }) => households > 0),
    ],
  }
}

interface Names {
  readonly cases: ReadonlyMap<string, string>
  readonly hosts: ReadonlyMap<string, string>
}

/** Pseudonyms by identifier; a candidate that cannot arrive any more has none, since the engine does not know it. */
function invert({ ids, outOfTime }: FrozenPool): Names {
  const byId = (of: Readonly<Record<string, string>>) => new Map(Object.entries(of).map(([name, id]) => [id, name]))
  const cases = byId(ids.cases)
  for (const { caseId } of outOfTime) cases.delete(caseId)
  return { cases, hosts: byId(ids.hosts) }
}

/** What a part of a place goes on offering when other days are opened to whom its first part is for: nothing near them. */
function apartFrom({ windows, turnoverDays }: FilePlace, opened: FileStay): readonly FileStay[] {
  const before = addDays(calendarDay(opened.from), -turnoverDays)
  const after = addDays(calendarDay(opened.until), turnoverDays)
  return windows.flatMap(({ from, until }) => [
    ...(from < before ? [{ from, until: until < before ? until : before }] : []),
    ...(after < until ? [{ from: from > after ? from : after, until }] : []),
  ])
}

function inOrder({ from, until }: { from: CalendarDay; until: CalendarDay }): boolean {
  return from < until
}

/** Within the days of the problem; what has passed or lies too far away makes no difference. */
function clipped({ from, until }: FileStay, { problem }: FrozenPool): FileStay {
  const within = (day: string) => (day < problem.from ? problem.from : day > problem.until ? problem.until : day)
  return { from: within(from), until: within(until) }
}

/** The same days without overlaps, in order; a window that has no day left is none. */
function merged(windows: readonly FileStay[]): readonly FileStay[] {
  const result: { from: string; until: string }[] = []
  for (const { from, until } of windows.toSorted((one, other) => (one.from < other.from ? -1 : 1))) {
    const last = result.at(-1)
    if (from >= until) continue
    if (last && from <= last.until) last.until = until > last.until ? until : last.until
    else result.push({ from, until })
  }
  return result
}

function unknown(change: string, field: string | null, what: string): Faulty {
  const path = field === null ? [change] : [change, field]
  return refuse([{ kind: 'InvalidInput', path, message: `There is no such ${what} in the snapshot.` }])
}

function reversed(change: string): Faulty {
  const message = 'The first day after it must come after the first day.'
  return refuse([{ kind: 'InvalidInput', path: [change, 'until'], message }])
}
