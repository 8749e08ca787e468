import type { AvailabilityWindow } from './availability-window.js'
import type { Occupancy } from './occupancy.js'

/** What was done about a window. */
export type WindowChangeKind = 'WINDOW_PUBLISHED' | 'WINDOW_CHANGED' | 'WINDOW_WITHDRAWN'

/** What was done about a block. */
export type BlockChangeKind = 'BLOCK_ADDED' | 'BLOCK_CHANGED' | 'BLOCK_REMOVED'

interface Step {
  readonly id: string
  /** Counts the steps of all calendars in the order in which they were taken. */
  readonly number: number
  readonly hostId: string
  /** Who did it; null when the platform did. */
  readonly by: string | null
  readonly at: Date
  /** The step that this one took back; null when it took back none. */
  readonly undoes: string | null
}

/** A step about a window: null before it was published, and after it was withdrawn. */
export interface WindowChange extends Step {
  readonly kind: WindowChangeKind
  readonly placeId: string
  readonly subjectId: string
  readonly before: AvailabilityWindow | null
  readonly after: AvailabilityWindow | null
}

/** A step about a block: null before it was added, and after it was removed. */
export interface BlockChange extends Step {
  readonly kind: BlockChangeKind
  readonly placeId: string
  readonly subjectId: string
  readonly before: Occupancy | null
  readonly after: Occupancy | null
}

/** A host said that the calendars of all its places are right. */
export interface CalendarConfirmation extends Step {
  readonly kind: 'CALENDAR_CONFIRMED'
  readonly placeId: null
  readonly subjectId: null
  readonly before: null
  readonly after: null
}

/** One step in the history of a calendar. Steps are added and never change. */
export type CalendarChange = WindowChange | BlockChange | CalendarConfirmation

export function isWindowChange(change: CalendarChange): change is WindowChange {
  return change.kind.startsWith('WINDOW_')
}

/** How long whoever took a step can take it back. */
export const undoMinutes = 15

/**
 * Until when (exclusive) somebody can take a step back; null when it cannot: steps of other people, steps that were
 * followed by another about the same window (`isLast`), steps that took something back themselves, and steps that are
 * about no window. What has come to stand there meanwhile is asked when it is done.
 */
export function undoableUntil(
  change: CalendarChange,
  { accountId, isLast, now }: { accountId: string; isLast: boolean; now: Date },
): Date | null {
  const until = new Date(change.at.getTime() + undoMinutes * 60_000)
  const mayBe = isWindowChange(change) && change.undoes === null && change.by === accountId && isLast
  return mayBe && now < until ? until : null
}
