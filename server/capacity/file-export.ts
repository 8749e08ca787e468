import { addHours } from 'date-fns/addHours'
import { daysAfter } from '../shared/instant.js'

/** A file that somebody saved: who, when, and how much. What stood in it is not kept. */
export interface FileExport {
  readonly id: string
  readonly subject: 'WINDOWS' | 'PLACES'
  readonly exportedBy: string
  readonly exportedAt: Date
  /** Without the heading. */
  readonly rows: number
}

/** Why a file is not handed out. */
export type ExportRefusal =
  /** As many files as an account may save within an hour were saved. */
  | { readonly kind: 'TooManyFiles'; readonly most: number; readonly again: Date }
  /** With this one, more rows than an account may save within a day would have been saved. */
  | { readonly kind: 'TooManyRows'; readonly rows: number; readonly most: number; readonly again: Date | null }

/** Files that an account may save within an hour. */
export const mostFilesPerHour = 30
/** Rows that an account may save within a day: everything in a network of a hundred places, twenty times over. */
export const mostRowsPerDay = 20_000
/** Days for which it is known who saved a file. */
export const exportsKeptDays = 30

/** From when on exports count. */
export function countedFrom(now: Date): Date {
  return daysAfter(now, -1)
}

/** Exports at this instant or before it are forgotten. */
export function endOfForgottenExports(now: Date): Date {
  return daysAfter(now, -exportsKeptDays)
}

/** Why a file of so many rows may not be saved now; null when it may. */
export function refusalOfExport({
  rows,
  earlier,
  now,
}: {
  rows: number
  /** What the account saved since `countedFrom`, oldest first. */
  earlier: readonly Pick<FileExport, 'exportedAt' | 'rows'>[]
  now: Date
}): ExportRefusal | null {
  const lately = earlier.filter(({ exportedAt }) => exportedAt > addHours(now, -1))
  const inTheWay = lately.at(-mostFilesPerHour)
  if (inTheWay) return { kind: 'TooManyFiles', most: mostFilesPerHour, again: addHours(inTheWay.exportedAt, 1) }
  const inAll = earlier.reduce((sum, file) => sum + file.rows, rows)
  if (inAll <= mostRowsPerDay) return null
  const again = whenForgotten(earlier, { rows: inAll - mostRowsPerDay })
  return { kind: 'TooManyRows', rows, most: mostRowsPerDay, again }
}

/** When so many rows will have been saved more than a day ago; null when fewer were saved. */
function whenForgotten(earlier: readonly Pick<FileExport, 'exportedAt' | 'rows'>[], { rows }: { rows: number }) {
  let left = rows
  for (const file of earlier) {
    left -= file.rows
    if (left <= 0) return daysAfter(file.exportedAt, 1)
  }
  return null
}
