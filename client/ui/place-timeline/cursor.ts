import { addMonths } from './day-number.js'
import type { DayNumber, DaySpan } from './day-number.js'

/** Where the keyboard stands: a line and a day. `anchor` is the day on which a period was begun, null when none was. */
export interface TimelineCursor {
  readonly line: number
  readonly day: DayNumber
  readonly anchor: DayNumber | null
}

/** What a key asks of the cursor. */
export type CursorMove =
  | { readonly type: 'days'; readonly by: number }
  | { readonly type: 'months'; readonly by: number }
  | { readonly type: 'lines'; readonly by: number }
  | { readonly type: 'start' }
  | { readonly type: 'end' }
  | { readonly type: 'today' }

/** A key as the browser reports it. */
export interface PressedKey {
  readonly key: string
  readonly code: string
  readonly shiftKey: boolean
}

/** The bounds the cursor stays within. */
export interface CursorBounds {
  readonly shown: DaySpan
  readonly lineCount: number
  readonly today: DayNumber
}

/**
 * The move a key asks for; null when it asks for none. Arrows follow the reading direction; with Shift they step by
 * weeks, Page Up and Page Down by months. T is read by its place on the keyboard, whatever the layout.
 */
export function moveFor(pressed: PressedKey, direction: 'ltr' | 'rtl'): CursorMove | null {
  const step = pressed.shiftKey ? 7 : 1
  const forward = direction === 'ltr' ? 'ArrowRight' : 'ArrowLeft'
  if (pressed.key === forward) return { type: 'days', by: step }
  if (pressed.key === 'ArrowLeft' || pressed.key === 'ArrowRight') return { type: 'days', by: -step }
  if (pressed.key === 'ArrowDown') return { type: 'lines', by: 1 }
  if (pressed.key === 'ArrowUp') return { type: 'lines', by: -1 }
  if (pressed.key === 'PageDown') return { type: 'months', by: 1 }
  if (pressed.key === 'PageUp') return { type: 'months', by: -1 }
  if (pressed.key === 'Home') return { type: 'start' }
  if (pressed.key === 'End') return { type: 'end' }
  if (pressed.code === 'KeyT') return { type: 'today' }
  return null
}

/** The cursor after a move, inside the bounds. While a period is being marked, the cursor stays in its line. */
export function moved(cursor: TimelineCursor, move: CursorMove, bounds: CursorBounds): TimelineCursor {
  switch (move.type) {
    case 'days':
      return withDay(cursor, cursor.day + move.by, bounds)
    case 'months':
      return withDay(cursor, addMonths(cursor.day, move.by), bounds)
    case 'start':
      return withDay(cursor, bounds.shown.from, bounds)
    case 'end':
      return withDay(cursor, bounds.shown.until - 1, bounds)
    case 'today':
      return withDay(cursor, bounds.today, bounds)
    case 'lines':
      return cursor.anchor === null
        ? { ...cursor, line: clamp(cursor.line + move.by, 0, bounds.lineCount - 1) }
        : cursor
  }
}

/** The cursor brought inside bounds that have changed; a period begun elsewhere is dropped. */
export function within(cursor: TimelineCursor, bounds: CursorBounds): TimelineCursor {
  const line = clamp(cursor.line, 0, Math.max(0, bounds.lineCount - 1))
  const day = clamp(cursor.day, bounds.shown.from, bounds.shown.until - 1)
  return line === cursor.line && day === cursor.day ? cursor : { line, day, anchor: null }
}

/** The days marked so far, both ends included by whoever marked them; null when no period was begun. */
export function markedSpan(cursor: TimelineCursor): DaySpan | null {
  if (cursor.anchor === null) return null
  return { from: Math.min(cursor.anchor, cursor.day), until: Math.max(cursor.anchor, cursor.day) + 1 }
}

function withDay(cursor: TimelineCursor, day: DayNumber, { shown }: CursorBounds): TimelineCursor {
  return { ...cursor, day: clamp(day, shown.from, shown.until - 1) }
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most)
}
