import type { Component } from './component.js'
import type { Property } from './content-line.js'
import { unroll, type Budget } from './recurrence.js'
import { readRule } from './rule.js'
import { readMoment, readOffset } from './value.js'
import { zoneOf, type Zone } from './zone.js'

/** From when on clocks are so far ahead of Greenwich. */
interface Onset {
  readonly instant: number
  readonly before: number
  readonly after: number
}

/**
 * The zone that a VTIMEZONE describes; undefined when any of it cannot be read, because a zone that is right for half of the year
 * is wrong. Onsets later than `until` (an instant) are not worked out.
 */
export function describedZone(box: Component, until: number, budget: Budget): Zone | undefined {
  if (box.damaged || box.parts.length === 0) return undefined
  const onsets: Onset[] = []
  for (const part of box.parts) {
    const found = part.name === 'STANDARD' || part.name === 'DAYLIGHT' ? readOnsets(part, until, budget) : undefined
    if (found === undefined) return undefined
    onsets.push(...found)
  }
  if (onsets.length === 0) return undefined
  onsets.sort((one, other) => one.instant - other.instant)
  return zoneOf(instant => {
    const after = countUpTo(onsets, instant)
    return after === 0 ? onsets[0]!.before : onsets[after - 1]!.after
  })
}

function readOnsets({ properties, damaged }: Component, until: number, budget: Budget): Onset[] | undefined {
  const all = (name: string) => properties.filter(property => property.name === name)
  const [start, from, to] = ['DTSTART', 'TZOFFSETFROM', 'TZOFFSETTO'].map(name => only(all(name)))
  const first = start && readMoment(start.value)
  const before = from && readOffset(from.value)
  const after = to && readOffset(to.value)
  if (damaged || first?.kind !== 'time' || before === undefined || after === undefined) return undefined
  const walls = [first.wall]
  for (const { value } of all('RRULE')) {
    const rule = readRule(value)
    if (!rule.ok) return undefined
    const end = rule.value.until === undefined ? until : Math.min(until, untilOf(rule.value.until, before))
    const unrolling = { start: first.wall, wholeDays: false, until: end, from: first.wall }
    // Onsets are no occurrences of an entry: they have their own allowance, and only the work is charged.
    const spent = { steps: budget.steps, occurrences: MOST_ONSETS }
    const found = unroll(rule.value, { ...unrolling, budget: spent })
    budget.steps = spent.steps
    if (found.unknownFrom !== undefined) return undefined
    walls.push(...found.walls)
  }
  for (const moment of all('RDATE').flatMap(({ value }) => value.split(',').map(readMoment))) {
    if (moment?.kind !== 'time') return undefined
    walls.push(moment.wall)
  }
  return walls.map(wall => ({ instant: wall - before, before, after }))
}

const MOST_ONSETS = 2000

function only(properties: readonly Property[]): Property | undefined {
  return properties.length === 1 ? properties[0] : undefined
}

function untilOf(until: NonNullable<ReturnType<typeof readMoment>>, before: number): number {
  if (until.kind === 'day') return (until.day + 1) * 86_400 - 1
  return until.utc ? until.wall + before : until.wall
}

function countUpTo(onsets: readonly Onset[], instant: number): number {
  let [low, high] = [0, onsets.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (onsets[middle]!.instant <= instant) low = middle + 1
    else high = middle
  }
  return low
}
