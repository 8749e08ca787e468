import { addDays, type CalendarDay } from '../shared/calendar-day.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { AvailabilityWindow } from './availability-window.js'
import { conditionCells, conditionColumns, readConditions } from './conditions-sheet.js'
import type { Place } from './place.js'
import { cellReader, type RowFault, type SheetRow } from './sheet.js'
import type { WindowConditions } from './window-conditions.js'

/** The columns of a file of windows, in the order in which they are written. */
export const windowColumns = [
  'host_institution',
  'place',
  'first_day',
  'last_day',
  ...conditionColumns,
  'withdraw',
  'window',
  'version',
] as const

export type WindowColumn = Exclude<(typeof windowColumns)[number], 'host_institution'>

/** Those without which a file cannot be read, and those without which conditions stay as they are. */
export const columnsToRead: { readonly needed: readonly WindowColumn[]; readonly optional: readonly WindowColumn[] } = {
  needed: ['place', 'first_day', 'last_day', 'withdraw', 'window', 'version'],
  optional: conditionColumns,
}

/** A window as a row of a file: the last day is the last one offered. */
export function windowCells(window: AvailabilityWindow, { place, hostName }: { place: Place; hostName: string }) {
  return [
    hostName,
    place.label,
    window.during.from,
    addDays(window.during.until, -1),
    ...conditionCells(window),
    '',
    toGlobalId('AvailabilityWindow', window.id),
    String(window.version),
  ]
}

/** What a row asks for. */
export interface WindowRow {
  readonly row: number
  /** The label of the place. */
  readonly place: string
  readonly from: CalendarDay
  readonly until: CalendarDay
  /** The window it is about; null for a new one. */
  readonly windowId: string | null
  /** The version that was read; null for a new window. */
  readonly version: number | null
  readonly withdraw: boolean
  /** Who may use it, as far as the file says. */
  readonly conditions: Partial<WindowConditions>
}

/** What a row asks for, or everything that is wrong with it. */
export function windowRow(sheetRow: SheetRow<WindowColumn>): Result<WindowRow, readonly RowFault[]> {
  const { row, cells } = sheetRow
  const read = cellReader(sheetRow)
  const [from, until, withdraw] = [read.day('first_day'), read.dayAfter('last_day'), read.yes('withdraw')]
  const windowId = cells.window === '' ? null : idOf('AvailabilityWindow', cells.window)
  if (cells.window !== '' && windowId === null)
    read.fault('window', 'This names no window; leave it as it was exported, or empty for a new window.')
  const version = windowId === null ? null : read.count('version')
  const conditions = readConditions(sheetRow, read)
  if (cells.place === '') read.fault('place', 'Name the place.')
  if (withdraw && cells.window === '') read.fault('withdraw', 'Only a window that exists can be withdrawn.')
  return read.faults.length > 0 || from === null || until === null || withdraw === null
    ? refuse(read.faults)
    : success({ row, place: cells.place, from, until, windowId, version, withdraw, conditions })
}
