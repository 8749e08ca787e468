import type { HostStaffViewer } from '../access/viewer.js'
import { partOfWork } from '../db/part-of-work.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import type { Result } from '../shared/result.js'
import type { AvailabilityWindowService } from './availability-window.service.js'
import type { FileImport, FileToImport, ImportRefusal } from './file-import.js'
import { importFile } from './file-import.writer.js'
import { ledger } from './ledger.writer.js'
import { readRows, type ReadRows } from './sheet.js'
import type { ImportedWindow } from './window-import.js'
import { applyWindowRows } from './window-import.rows.js'
import { columnsToRead, windowRow, type WindowRow } from './window-sheet.js'

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

function windowRows(csv: string): ReadRows<WindowRow> {
  const { rows, faults } = readRows(csv, { columns: columnsToRead, read: windowRow })
  const again = rows.filter(row => firstAbout(rows, row) !== row)
  return {
    rows: rows.filter(row => !again.includes(row)),
    faults: [
      ...faults,
      ...again.map(row => ({
        row: row.row,
        column: 'window',
        message: `Row ${firstAbout(rows, row).row} is about the same window.`,
      })),
    ],
  }
}

/** The first row that is about the same window; a new window is about no other. */
function firstAbout(rows: readonly WindowRow[], row: WindowRow): WindowRow {
  return (row.windowId !== null && rows.find(({ windowId }) => windowId === row.windowId)) || row
}
