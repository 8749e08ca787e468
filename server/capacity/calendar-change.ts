import type { AvailabilityWindow } from './availability-window.js'
import type { Stay } from '../shared/stay.js'

/** What was done about a window. */
export type WindowChangeKind = 'WINDOW_PUBLISHED' | 'WINDOW_CHANGED' | 'WINDOW_WITHDRAWN'

/** What was done about blocked days. */
export type BlockChangeKind = 'BLOCK_ADDED' | 'BLOCK_REMOVED'

/** What an imported calendar did, or what the host said about its days. */
export type ImportChangeKind = 'IMPORT_APPLIED' | 'IMPORT_REMOVED' | 'IMPORT_CONFIRMED' | 'IMPORT_LIFTED'

/** Days of a place that one step blocked or opened, and no other step. */
export interface BlockedDays {
  /** The place again: every step about blocks of a place follows the one before it. */
  readonly id: string
  readonly placeId: string
  /** From the first of the days to the last. */
  readonly during: Stay
  /** The days themselves, at least one piece. */
  readonly days: readonly Stay[]
}

/** Days on which an imported calendar takes a place. */
export interface BusyDays {
  /** The calendar, which may be gone by now. */
  readonly id: string
  readonly placeId: string
  /** From the first of the days to the last. */
  readonly during: Stay
  /** What its host called the calendar. */
  readonly calendar: string
}

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

/** A step about blocked days: null before they were blocked, and after they were opened. */
export interface BlockChange extends Step {
  readonly kind: BlockChangeKind
  readonly placeId: string
  readonly subjectId: string
  readonly before: BlockedDays | null
  readonly after: BlockedDays | null
}

/** A step about an imported calendar: the days that it gave back, or that were asked about, and those it takes since. */
export interface ImportStep extends Step {
  readonly kind: ImportChangeKind
  readonly placeId: string
  readonly subjectId: string
  readonly before: BusyDays | null
  readonly after: BusyDays | null
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
export type CalendarChange = WindowChange | BlockChange | ImportStep | CalendarConfirmation

export function isWindowChange(change: CalendarChange): change is WindowChange {
  return change.kind.startsWith('WINDOW_')
}

export function isBlockChange(change: CalendarChange): change is BlockChange {
  return change.kind.startsWith('BLOCK_')
}

export function isImportStep(change: CalendarChange): change is ImportStep {
  return change.kind.startsWith('IMPORT_')
}

/** How long whoever took a step can take it back. */
export const undoMinutes = 15

/**
 * Until when (exclusive) somebody can take a step back; null when it cannot: steps of other people, steps that were
 * followed by another about the same window, or about blocks of the same place (`isLast`), steps that took something
 * back themselves, and steps that are about neither. What has come to stand there meanwhile is asked when it is done.
 */
export function undoableUntil(
  change: CalendarChange,
  { accountId, isLast, now }: { accountId: string; isLast: boolean; now: Date },
): Date | null {
  const until = new Date(change.at.getTime() + undoMinutes * 60_000)
  const isAboutDays = isWindowChange(change) || isBlockChange(change)
  const mayBe = isAboutDays && change.undoes === null && change.by === accountId && isLast
  return mayBe && now < until ? until : null
}
