import { dayText, SECONDS_PER_DAY } from './civil.js'
import type { Component } from './component.js'
import { readEntry, type Entry } from './entry.js'
import { joined, type EntryName, type Findings } from './findings.js'
import { taken, type Anchor, type DaySpan, type Length } from './occurrence.js'
import { lastWall } from './rule-end.js'
import { unroll } from './recurrence.js'
import { fingerprint } from '../shared/fingerprint.js'
import { readMoment } from './value.js'
import type { ZoneBook } from './zone-book.js'

/** What a VAVAILABILITY says about one day. One that leaves a part of it open needs a human. */
interface DayState {
  readonly state: 'busy' | 'part' | 'available'
  /** Of which one it is. */
  readonly of: Pick<EntryName, 'key' | 'print'>
}

/**
 * RFC 7953: all days of a VAVAILABILITY are taken but its AVAILABLE hours; one of higher priority (1 before 9 before 0) overrides
 * the others on its days. Here every uncertainty must make hours shorter, not longer, so what is not plain is not available.
 */
export function readAvailabilities(boxes: readonly Component[], zones: ZoneBook, found: Findings): void {
  const days = new Map<number, DayState>()
  const byPriority = boxes.map(box => ({ box, rank: rankOf(box) })).toSorted((one, other) => one.rank - other.rank)
  for (const { box } of byPriority) {
    for (const [day, state] of statesOf(box, zones, found)) {
      // Between equals, the stricter one holds: an available day frees only what a lower priority had taken.
      const sameRank = byPriority.some(other => other.box !== box && other.rank === rankOf(box))
      if (!(sameRank && days.has(day) && state.state !== 'busy')) days.set(day, state)
    }
  }
  for (const [day, { state, of }] of days) {
    const span = { from: day, until: day + 1 }
    const { print } = of
    if (state === 'busy') found.busy(span, { key: `${of.key}/${dayText(day)}`, print })
    else if (state === 'part') found.doubt(span, { reason: 'AvailabilityUnclear', print })
  }
}

function rankOf({ properties }: Component): number {
  const priority = Number(properties.find(({ name }) => name === 'PRIORITY')?.value ?? 0)
  return priority >= 1 && priority <= 9 ? 10 - priority : 0
}

function statesOf(box: Component, zones: ZoneBook, found: Findings): [number, DayState][] {
  const { horizon } = found
  const whole = readEntry(box, zones)
  const bounds = boundsOf(box, whole, found)
  if (!isPlain(box) || !box.parts.every(isPlain)) {
    found.doubt(bounds, { reason: 'AvailabilityUnclear', print: whole.print })
    return []
  }
  const of = { key: fingerprint(whole.uid ?? ''), print: whole.print }
  const open = joined(box.parts.flatMap(part => available(part, zones, found)))
  const states: [number, DayState][] = []
  for (let day = Math.max(bounds.from, horizon.from); day < Math.min(bounds.until, horizon.until); day++) {
    states.push([day, { of, state: stateOf(day, open, found) }])
  }
  return states
}

/** Nothing in it that takes hours away in a way that is not followed here, and nothing unreadable. */
function isPlain({ properties, damaged }: Component): boolean {
  return (
    !damaged &&
    properties.every(({ name, value }) => {
      if (name === 'EXDATE') return value.split(',').every(text => readMoment(text) !== undefined)
      if (name === 'PRIORITY') return /^[0-9]$/.test(value)
      return !['RECURRENCE-ID', 'EXRULE', 'RDATE'].includes(name)
    })
  )
}

/** Days the whole is about. Without a start or an end it has none; unreadable ones are none, too. */
function boundsOf(box: Component, { start, length, doubts }: Entry, { horizon, place }: Findings): DaySpan {
  const ends = box.properties.some(({ name }) => name === 'DTEND' || name === 'DURATION')
  if (!start || doubts.some(reason => reason !== 'EndUnreadable')) return horizon
  if (!ends || !length) return { from: taken(start, { shown: 0, beyond: 0 }, place).widest.from, until: horizon.until }
  return taken(start, length, place).widest
}

function stateOf(day: number, open: readonly DaySpan[], { place }: Findings): DayState['state'] {
  const from = place.instants(day * SECONDS_PER_DAY)[0]
  const until = place.instants((day + 1) * SECONDS_PER_DAY)[1]
  const touching = open.filter(span => span.from < until && span.until > from)
  if (touching.length === 0) return 'busy'
  return touching.some(span => span.from <= from && until <= span.until) ? 'available' : 'part'
}

/** The instants (half-open) at which an AVAILABLE certainly leaves the place open. */
function available(box: Component, zones: ZoneBook, found: Findings): DaySpan[] {
  if (box.name !== 'AVAILABLE') return []
  const entry = readEntry(box, zones)
  const { start, length, rules } = entry
  if (!start || !length || entry.doubts.length > 0 || rules.length > 1) return []
  const beginnings = rules.length === 0 ? [start] : repeated(entry, start, length, found)
  const gone = new Set(entry.exceptions.flatMap(anchor => [...coveredDays(anchor, found)]))
  return beginnings
    .filter(anchor => ![...coveredDays(anchor, found)].some(day => gone.has(day)))
    .map(anchor => inner(anchor, length, found))
    .filter(({ from, until }) => from < until)
}

function coveredDays(anchor: Anchor, { place }: Findings): Set<number> {
  const { widest } = taken(anchor, { shown: 0, beyond: 0 }, place)
  return new Set([widest.from, widest.until - 1])
}

function repeated({ rules: [rule] }: Entry, start: Anchor, length: Length, found: Findings): Anchor[] {
  if (!rule) return []
  const sameKind = rule.until === undefined || rule.until.kind === start.kind
  if (!sameKind) return []
  const begins = start.kind === 'day' ? start.day * SECONDS_PER_DAY : start.wall
  const near = found.horizon.from * SECONDS_PER_DAY - length.shown - length.beyond - 2 * SECONDS_PER_DAY
  const far = (found.horizon.until + 2) * SECONDS_PER_DAY
  const until = Math.min(far, lastWall(rule, start, found.place))
  const unrolling = { start: begins, wholeDays: start.kind === 'day', from: near, until, budget: found.budget }
  return unroll(rule, unrolling).walls.map(wall =>
    start.kind === 'day' ? { kind: 'day', day: wall / SECONDS_PER_DAY } : { ...start, wall },
  )
}

/** What lies within the hours under every reading of the zone. */
function inner(anchor: Anchor, { shown, beyond }: Length, { place }: Findings): DaySpan {
  const wall = anchor.kind === 'day' ? anchor.day * SECONDS_PER_DAY : anchor.wall
  const zones = anchor.kind === 'day' ? [place] : anchor.zones
  return {
    from: Math.max(...zones.map(zone => zone.instants(wall)[1])),
    until: Math.min(...zones.map(zone => zone.instants(wall + shown)[0] + beyond)),
  }
}
