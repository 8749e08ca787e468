import type { ValueTransformer } from 'typeorm'
import { calendarDay } from '../../shared/calendar-day.js'
import { stay, type Stay } from '../../shared/stay.js'

const DATERANGE = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\)$/

/**
 * Reads `[2026-01-01,2026-02-01)`. PostgreSQL prints every bounded range of days in this form, so anything else
 * (empty, unbounded, inclusive above) is a row no stay can stand for, and throws.
 */
export function parseDaterange(text: string): Stay {
  const [, from, until] = DATERANGE.exec(text) ?? []
  if (from === undefined || until === undefined) throw new RangeError('a range of days in the database is no stay')
  return stay(calendarDay(from), calendarDay(until))
}

/** Writes a stay as PostgreSQL prints it. */
export function formatDaterange({ from, until }: Stay): string {
  return `[${from},${until})`
}

/** For `columns: { during: { type: 'daterange', transformer: stayColumn } }`. */
export const stayColumn: ValueTransformer = {
  to: (value: Stay | null | undefined) => (value ? formatDaterange(value) : value),
  from: (text: string | null | undefined) => (text ? parseDaterange(text) : text),
}
