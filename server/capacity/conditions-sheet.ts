import { languages as knownLanguages } from '../shared/languages.js'
import type { cellReader, SheetRow } from './sheet.js'
import { yearsOf, type FromAgeBand, type WindowConditions } from './window-conditions.js'

/** The columns that say who may use a window, in the order in which they are written. */
export const conditionColumns = ['families_only', 'from_age', 'languages'] as const

export type ConditionColumn = (typeof conditionColumns)[number]

/** Who may use a window as cells of a file: yes or nothing, whole years, and language tags with spaces between. */
export function conditionCells({ familiesOnly, fromAgeBand, languages }: WindowConditions): string[] {
  return [familiesOnly ? 'yes' : '', fromAgeBand === null ? '' : String(yearsOf[fromAgeBand]), languages.join(' ')]
}

/**
 * Who may use a window as far as a row says; what it has no column for is left out, and empty cells let anyone in.
 * Languages are only told apart here; whether the platform knows them is asked where the window is made.
 */
export function readConditions<Column extends string>(
  { cells, missing }: SheetRow<Column | ConditionColumn>,
  read: ReturnType<typeof cellReader<Column | ConditionColumn>>,
): Partial<WindowConditions> {
  const has = (column: ConditionColumn) => !missing.includes(column)
  return {
    ...(has('families_only') ? { familiesOnly: read.yes('families_only') ?? false } : {}),
    ...(has('from_age') ? { fromAgeBand: bandFrom(cells.from_age, read) } : {}),
    ...(has('languages') ? { languages: tagsIn(cells.languages) } : {}),
  }
}

function bandFrom(cell: string, read: { fault: (column: 'from_age', message: string) => null }): FromAgeBand | null {
  if (cell === '') return null
  const bands = Object.entries(yearsOf) as [FromAgeBand, number][]
  const band = bands.find(([, years]) => String(years) === cell)
  return band?.[0] ?? read.fault('from_age', 'Write 3, 12, 18 or 60, the age from which on, or leave it empty.')
}

/** The languages in a cell, as they are written everywhere else: a spreadsheet may have put another case. */
function tagsIn(cell: string): string[] {
  const written = cell.split(/[\s,;]+/).filter(tag => tag !== '')
  return [...new Set(written.map(tag => canonical.get(tag.toLowerCase()) ?? tag))]
}

const canonical = new Map([...knownLanguages.keys()].map(tag => [tag.toLowerCase(), tag]))
