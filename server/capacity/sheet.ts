import { addDays, isCalendarDay, type CalendarDay } from '../shared/calendar-day.js'
import { asMeant, csvRows } from '../shared/csv.js'
import { refuse, success, type Result } from '../shared/result.js'

/** What is wrong with one row of a file, in a column when it is about one. */
export interface RowFault {
  /** Counted from 1, the heading included, as spreadsheets do. */
  readonly row: number
  /** The column as the heading names it; null when the whole row or file is meant. */
  readonly column: string | null
  /** One sentence saying what is wrong and what would be right. */
  readonly message: string
}

/** A row of a file, by column. */
export interface SheetRow<Column extends string> {
  readonly row: number
  /** Empty in columns that the file does not have. */
  readonly cells: Readonly<Record<Column, string>>
  /** Columns that the file may leave out, and does. */
  readonly missing: readonly Column[]
}

/** The rows of a file that can be read, and everything that is wrong with the others. */
export interface ReadRows<Asked> {
  readonly rows: readonly Asked[]
  readonly faults: readonly RowFault[]
}

/** Rows that a file may have, the heading not counted. */
const mostRows = 500

/** The columns that a file is read by. */
interface Columns<Column extends string> {
  readonly needed: readonly Column[]
  /** Those that it may leave out. */
  readonly optional?: readonly Column[]
}

/**
 * The rows of a CSV file whose heading has all the columns it needs, in any order and beside others. Rows without any
 * text are left out; the others keep their number.
 */
function readSheet<Column extends string>(
  csv: string,
  { needed, optional = [] }: Columns<Column>,
): Result<SheetRow<Column>[], readonly RowFault[]> {
  const read = csvRows(csv)
  if (!read.ok) return refuse([{ ...read.refusal, column: null }])
  const [heading = [], ...rows] = read.value
  const names = heading.map(name => name.trim().toLowerCase())
  const absent = needed.filter(column => !names.includes(column))
  if (absent.length > 0)
    return refuse(absent.map(column => ({ row: 1, column, message: `The heading has no column “${column}”.` })))
  const missing = optional.filter(column => !names.includes(column))
  const places = [...needed, ...optional].map(column => [column, names.indexOf(column)] as const)
  const filled = rows
    .map((row, index) => ({
      row: index + 2,
      missing,
      cells: Object.fromEntries(places.map(([column, at]) => [column, asMeant((row[at] ?? '').trim())])),
    }))
    .filter(({ row }) => rows[row - 2]!.some(text => text.trim() !== '')) as unknown as SheetRow<Column>[]
  if (filled.length > mostRows)
    return refuse([
      { row: filled[mostRows]!.row, column: null, message: `A file has at most ${mostRows} rows; divide it.` },
    ])
  return success(filled)
}

/** Reads a file row by row; one without its columns has no rows. */
export function readRows<Column extends string, Asked>(
  csv: string,
  { columns, read }: { columns: Columns<Column>; read: (row: SheetRow<Column>) => Result<Asked, readonly RowFault[]> },
): ReadRows<Asked> {
  const sheet = readSheet(csv, columns)
  if (!sheet.ok) return { rows: [], faults: sheet.refusal }
  const done = sheet.value.map(read)
  return {
    rows: done.flatMap(each => (each.ok ? [each.value] : [])),
    faults: done.flatMap(each => (each.ok ? [] : each.refusal)),
  }
}

/** Reads the cells of one row, and keeps every fault on the way. */
export function cellReader<Column extends string>({ row, cells }: SheetRow<Column>) {
  const faults: RowFault[] = []
  const fault = (column: Column, message: string) => {
    faults.push({ row, column, message })
    return null
  }
  return {
    faults,
    fault,
    day(column: Column): CalendarDay | null {
      const text = cells[column]
      return isCalendarDay(text) ? text : fault(column, 'Write a day as 2027-04-30, the year first.')
    },
    /** False when the cell is empty. */
    yes(column: Column): boolean | null {
      const text = cells[column].toLowerCase()
      if (text === '' || text === 'no') return false
      return text === 'yes' || fault(column, 'Write yes or no.')
    },
    /** The day after the one in the cell: a file names the last day, everything else the first one after it. */
    dayAfter(column: Column): CalendarDay | null {
      const day = this.day(column)
      if (day === null) return null
      const after = day < '2200-12-31' ? addDays(day, 1) : null
      return after ?? fault(column, 'Write an earlier day.')
    },
    /** A whole number from 0 to 999,999. */
    count(column: Column): number | null {
      const text = cells[column]
      return /^\d{1,6}$/.test(text) ? Number(text) : fault(column, 'Write a whole number.')
    },
  }
}
