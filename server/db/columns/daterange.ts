import type { ValueTransformer } from 'typeorm'
import type { Stay } from '../../shared/stay.js'

/** What PostgreSQL prints for a half-open range of days; infinity, BC and years past 9999 do not occur here. */
const DATERANGE = /^\[(\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2})\)$/
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Reads `[2026-01-01,2026-02-01)`. PostgreSQL prints every bounded range of days in this form, so anything else
 * (empty, unbounded, inclusive above) is a row no stay can stand for, and throws.
 */
export function parseDaterange(text: string): Stay {
  const [, from, until] = DATERANGE.exec(text) ?? []
  if (from === undefined || until === undefined) throw new Error('A range of days in the database is no stay.')
  return ordered({ from, until } as Stay)
}

/** Writes a stay as PostgreSQL prints it. Throws on a stay that has no day, which would be stored as `empty`. */
export function formatDaterange(stay: Stay): string {
  const { from, until } = ordered(stay)
  return `[${from},${until})`
}

/** For `columns: { during: { type: 'daterange', transformer: stayColumn } }`. */
export const stayColumn: ValueTransformer = {
  to: (stay: Stay | null | undefined) => (stay ? formatDaterange(stay) : stay),
  from: (text: string | null | undefined) => (text ? parseDaterange(text) : text),
}

/** ISO days of four-digit years sort as they are written. */
function ordered(stay: Stay): Stay {
  if (!DAY.test(stay.from) || !DAY.test(stay.until) || stay.from >= stay.until) {
    throw new Error('A stay begins before it ends, on days written as YYYY-MM-DD.')
  }
  return stay
}
