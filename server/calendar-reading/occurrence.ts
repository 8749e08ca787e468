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
