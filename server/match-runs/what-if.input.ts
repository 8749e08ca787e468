import type { WhatIfChange } from '../graphql/schema.generated.js'
import { calendarDay } from '../shared/calendar-day.js'
import { idOf } from '../shared/global-id.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { SupposedChange } from './what-if.js'

const MOST_CHANGES = 20
const MOST_PLACES = 10
const LARGEST_LIMIT = 1000

/** What is supposed, as somebody asked it; or everything that makes no sense whatever the snapshot. */
export function readChanges(
  input: readonly WhatIfChange[],
): Result<readonly SupposedChange[], readonly InvalidInput[]> {
  if (input.length === 0 || input.length > MOST_CHANGES)
    return refuse([fault(['changes'], `Suppose 1 to ${MOST_CHANGES} changes.`)])
  const faults: InvalidInput[] = []
  const changes = input.flatMap((change, index) => {
    const read = readChange(change)
    if (!read.ok)
      faults.push(...read.refusal.map(each => ({ ...each, path: ['changes', String(index), ...each.path] })))
    return read.ok ? [read.value] : []
  })
  return faults.length > 0 ? refuse(faults) : success(changes)
}

/** An identifier of something else names nothing in any snapshot; the empty one neither. */
const inner = (type: string, id: string) => idOf(type, id) ?? ''

function days({ from, until }: { from: string; until: string }) {
  return { from: calendarDay(from), until: calendarDay(until) }
}

function readChange(change: WhatIfChange): Result<SupposedChange, readonly InvalidInput[]> {
  const given = Object.entries(change).filter(([, value]) => value != null)
  if (given.length !== 1) return refuse([fault([], 'Give exactly one kind of change in each.')])
  const { morePlaces, openWindow, withdrawPlace, withdrawCase, pin, keepApart, hostLimits } = change
  if (morePlaces) return readMorePlaces(morePlaces)
  if (openWindow) {
    const { placeId } = openWindow
    return success({ kind: 'OPEN_WINDOW', placeId: inner('Place', placeId), ...days(openWindow) })
  }
  if (withdrawPlace) return success({ kind: 'WITHDRAW_PLACE', placeId: inner('Place', withdrawPlace) })
  if (withdrawCase) return success({ kind: 'WITHDRAW_CASE', caseId: inner('RelocationCase', withdrawCase) })
  if (pin) {
    const { caseId, placeId } = pin
    const ids = { caseId: inner('RelocationCase', caseId), placeId: inner('Place', placeId) }
    return success({ kind: 'PIN', ...ids, ...days(pin) })
  }
  if (keepApart) return readKeepApart(keepApart)
  if (hostLimits) return readHostLimits(hostLimits)
  return refuse([fault([], 'Give exactly one kind of change in each.')])
}

function readMorePlaces({
  likePlaceId,
  count,
  sleeps = null,
  from = null,
  until = null,
}: NonNullable<WhatIfChange['morePlaces']>): Result<SupposedChange, readonly InvalidInput[]> {
  const at = (field: string, message: string) => refuse([fault(['morePlaces', field], message)])
  const many = count ?? 1
  if (many < 1 || many > MOST_PLACES) return at('count', `Suppose 1 to ${MOST_PLACES} more places.`)
  if (sleeps !== null && (sleeps < 1 || sleeps > LARGEST_LIMIT)) return at('sleeps', 'A place sleeps 1 person or more.')
  if ((from === null) !== (until === null)) return at('until', 'Give both days or none.')
  const offered = from === null || until === null ? null : days({ from, until })
  return success({ kind: 'MORE_PLACES', likePlaceId: inner('Place', likePlaceId), count: many, sleeps, days: offered })
}

function readKeepApart({
  caseId: of,
  placeId,
  hostInstitutionId,
}: NonNullable<WhatIfChange['keepApart']>): Result<SupposedChange, readonly InvalidInput[]> {
  const caseId = inner('RelocationCase', of)
  if (placeId && !hostInstitutionId) return success({ kind: 'KEEP_APART', caseId, placeId: inner('Place', placeId) })
  if (hostInstitutionId && !placeId) {
    const hostId = inner('HostInstitution', hostInstitutionId)
    return success({ kind: 'KEEP_APART_FROM_HOST', caseId, hostId })
  }
  return refuse([fault(['keepApart'], 'Name a place or a host institution, not both.')])
}

function readHostLimits({
  hostInstitutionId,
  maximumHouseholds = null,
  accompaniment,
}: NonNullable<WhatIfChange['hostLimits']>): Result<SupposedChange, readonly InvalidInput[]> {
  const limits = [maximumHouseholds ?? 0, ...(accompaniment ?? []).map(({ households }) => households)]
  if (limits.some(limit => limit < 0 || limit > LARGEST_LIMIT))
    return refuse([fault(['hostLimits'], `A limit is 0 to ${LARGEST_LIMIT} households.`)])
  const hostId = inner('HostInstitution', hostInstitutionId)
  return success({ kind: 'HOST_LIMITS', hostId, maximumHouseholds, accompaniment: accompaniment ?? [] })
}

function fault(path: readonly string[], message: string): InvalidInput {
  return { kind: 'InvalidInput', path, message }
}
