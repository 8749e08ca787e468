import type { HostStaffViewer } from '../access/viewer.js'
import { partOfWork } from '../db/part-of-work.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { AvailabilityWindowService } from './availability-window.service.js'
import type { FileImport, FileToImport, ImportRefusal } from './file-import.js'
import { importFile } from './file-import.writer.js'
import { ledger } from './ledger.writer.js'
import { readSheet, type RowFault } from './sheet.js'
import type { ImportedWindow } from './window-import.js'
import { applyWindowRows } from './window-import.rows.js'
import { neededWindowColumns, windowRow, type WindowRow } from './window-sheet.js'

export interface WindowImportService {
  /**
   * Does with windows what a file asks for: every row through the use case that a dialog would call, in one
   * transaction, and nothing unless all rows are right. Windows that the file does not name are left alone.
   */
  importWindows(viewer: HostStaffViewer, file: FileToImport): Promise<Result<FileImport<ImportedWindow>, ImportRefusal>>
}

export interface WindowImportServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /** The use cases of windows, done in the unit of work given. */
  readonly windowsIn: (unitOfWork: UnitOfWork) => AvailabilityWindowService
}

export function windowImportService({ unitOfWork, clock, windowsIn }: WindowImportServiceRequest): WindowImportService {
  return {
    importWindows: (viewer, file) =>
      importFile({
        unitOfWork,
        clock,
        viewer,
        operation: 'importAvailabilityWindows',
        subject: 'WINDOWS',
        file,
        read: windowRows,
        async apply(tx, rows) {
          await ledger(tx).lockHosts([viewer.hostId])
          return applyWindowRows(tx, { viewer, rows, windows: windowsIn(partOfWork(tx)) })
        },
      }),
  }
}

function windowRows(csv: string): Result<readonly WindowRow[], readonly RowFault[]> {
  const sheet = readSheet(csv, neededWindowColumns)
  if (!sheet.ok) return sheet
  const read = sheet.value.map(windowRow)
  const rows = read.flatMap(each => (each.ok ? each.value : []))
  const faults = [...read.flatMap(each => (each.ok ? [] : each.refusal)), ...namedTwice(rows)]
  return faults.length > 0 ? refuse(faults) : success(rows)
}

function* namedTwice(rows: readonly WindowRow[]): Generator<RowFault> {
  const seen = new Map<string, number>()
  for (const { row, windowId } of rows) {
    if (windowId === null) continue
    const first = seen.get(windowId)
    if (first === undefined) seen.set(windowId, row)
    else yield { row, column: 'window', message: `Row ${first} is about the same window.` }
  }
}
