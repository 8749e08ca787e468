import { dayOf, SECONDS_PER_DAY } from './civil.js'
import type { Zone } from './zone.js'

/** When something begins: on a day of any calendar, or at a time on clocks that hang in one of these zones. */
export type Anchor =
  | { readonly kind: 'day'; readonly day: number }
  | { readonly kind: 'time'; readonly wall: number; readonly zones: readonly Zone[] }

/** How long something lasts, in seconds. */
export interface Length {
  /** As clocks show it: seven days are seven days, also when one of them has 23 hours. */
  readonly shown: number
  /** And so long after that. */
  readonly beyond: number
  /** As it really lasts, where that is said too. */
  readonly exact?: number
}

/** Numbers of days, half-open. */
export interface DaySpan {
  readonly from: number
  readonly until: number
}

/** Days at the place that an occurrence touches. */
export interface Taken {
  /** As the most likely zone has it. */
  readonly likely: DaySpan
  /** As any of its zones may have it. */
  readonly widest: DaySpan
  readonly known: boolean
}

/** An occurrence takes every day it touches, and one that takes no time at all takes its day. */
export function taken(anchor: Anchor, length: Length, place: Zone): Taken {
  if (anchor.kind === 'day') {
    const days = Math.max(1, Math.ceil((length.shown + length.beyond) / SECONDS_PER_DAY))
    const span = { from: anchor.day, until: anchor.day + days }
    return { likely: span, widest: span, known: true }
  }
  const spans = anchor.zones.map(zone => touched(zone, anchor.wall, length, place))
  const widest = {
    from: Math.min(...spans.map(({ from }) => from)),
    until: Math.max(...spans.map(({ until }) => until)),
  }
  return { likely: spans[0]!, widest, known: anchor.zones.every(({ known }) => known) }
}

/**
 * The days of the place that lie wholly between two moments, wherever their clocks may hang; undefined where that is not known.
 * `from` is not before `until` when there are none.
 */
export function wholeDays({ begins, ends }: { begins: Anchor; ends: Anchor }, place: Zone): DaySpan | undefined {
  const from = begins.kind === 'day' ? begins.day : firstWholeDay(latest(begins), place)
  const until = ends.kind === 'day' ? ends.day : dayAt(earliest(ends), place)
  return from === undefined || until === undefined ? undefined : { from, until }
}

type Time = Extract<Anchor, { kind: 'time' }>

function earliest({ wall, zones }: Time): number | undefined {
  return zones.every(({ known }) => known) ? Math.min(...zones.map(zone => zone.instants(wall)[0])) : undefined
}

function latest({ wall, zones }: Time): number | undefined {
  return zones.every(({ known }) => known) ? Math.max(...zones.map(zone => zone.instants(wall)[1])) : undefined
}

function dayAt(instant: number | undefined, place: Zone): number | undefined {
  return instant === undefined ? undefined : dayOf(place.latestWall(instant))
}

function firstWholeDay(instant: number | undefined, place: Zone): number | undefined {
  const day = dayAt(instant, place)
  if (day === undefined) return undefined
  return place.instants(day * SECONDS_PER_DAY)[0] < instant! ? day + 1 : day
}

/** A number by which beginnings are put in order and told apart: of a time, the instant; of a day, its midnight. */
export function orderOf(anchor: Anchor): number {
  return anchor.kind === 'day' ? anchor.day * SECONDS_PER_DAY : anchor.zones[0]!.instants(anchor.wall)[0]
}

function touched(zone: Zone, wall: number, { shown, beyond, exact }: Length, place: Zone): DaySpan {
  const [begins] = zone.instants(wall)
  const [, ends] = zone.instants(wall + shown)
  return daysTouched({ begins, ends: Math.max(ends + beyond, begins + (exact ?? 0)) }, place)
}

/** The days of the place from one instant (inclusive) to another (exclusive); at least one. */
function daysTouched({ begins, ends }: { begins: number; ends: number }, place: Zone): DaySpan {
  const from = dayOf(place.latestWall(begins))
  return { from, until: Math.max(from, dayOf(place.latestWall(ends - 1))) + 1 }
}
