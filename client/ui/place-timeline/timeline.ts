import type { DayNumber } from './day-number.js'

/** How a bar is drawn. A pattern always comes with a label, so that colour alone never says anything. */
export type TimelinePattern = 'outline' | 'striped' | 'dashed' | 'solid' | 'hatched' | 'dotted'

/** A kind of bar, as the legend explains it. Kinds on the back layer are drawn behind those on the front layer. */
export interface TimelineKind {
  readonly id: string
  readonly label: string
  readonly pattern: TimelinePattern
  readonly layer: 'back' | 'front'
}

/** Rows that belong together under one heading. */
export interface TimelineGroup {
  readonly id: string
  readonly label: string
  readonly detail?: string
}

/** One line of the timeline. */
export interface TimelineRow {
  readonly id: string
  readonly groupId?: string
  readonly label: string
  readonly detail?: string
}

/** Days of a row on which something stands. Bars of one layer of a row do not overlap. */
export interface TimelineBar {
  readonly id: string
  readonly rowId: string
  readonly kind: TimelineKind
  readonly from: DayNumber
  /** First day after it. */
  readonly until: DayNumber
  /** First day after the tail that follows it; equal to `until` when there is no tail. */
  readonly tailUntil: DayNumber
  /** A few words inside the bar and in the list, besides the kind's label. */
  readonly note?: string
}

/** A day of a row, and what stands there. */
export interface TimelineCell {
  readonly row: TimelineRow
  readonly day: DayNumber
  readonly bars: readonly TimelineBar[]
}

/** A period somebody marked in a row. */
export interface TimelinePeriod {
  readonly rowId: string
  readonly from: DayNumber
  /** First day after the period. */
  readonly until: DayNumber
}

/** What the axis shows: whole months from the first of one. */
export interface TimelineAxis {
  readonly from: DayNumber
  readonly months: TimelineMonths
}

/** The lengths of axis on offer, in months. */
export const TIMELINE_MONTHS = [3, 6, 18] as const

export type TimelineMonths = (typeof TIMELINE_MONTHS)[number]

/** The bars that cover a day, tails included, front layer first. */
export function barsOn(bars: readonly TimelineBar[], rowId: string, day: DayNumber): readonly TimelineBar[] {
  const standing = bars.filter(bar => bar.rowId === rowId && bar.from <= day && day < bar.tailUntil)
  return standing.toSorted((a, b) => Number(a.kind.layer === 'back') - Number(b.kind.layer === 'back'))
}
