import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer } from '../access/viewer.js'
import { partOfWork } from '../db/part-of-work.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { hostReader } from '../hosts/host.reader.js'
import type { Clock } from '../shared/clock.js'
import { refuse, success, type Result } from '../shared/result.js'
import { rowsRefused, type FileImport, type FileToImport, type ImportRefusal, type RowsRefused } from './file-import.js'
import { importFile } from './file-import.writer.js'
import { ledger } from './ledger.writer.js'
import type { PlaceChangeService } from './place-change.service.js'
import type { ImportedPlace } from './place-import.js'
import { changeFaults, noSuchHost, registerFaults } from './place-import.faults.js'
import type { PlaceService } from './place.service.js'
import { cellOf, columnOf, neededPlaceColumns, placeRow, type PlaceRow } from './place-sheet.js'
import { readRows, type RowFault } from './sheet.js'

export interface PlaceImportService {
  /**
   * Registers the places of a file that are new and changes those that it says otherwise, in one transaction, and
   * nothing unless all rows are right.
   */
  importPlaces(viewer: CoordinatorViewer, file: FileToImport): Promise<Result<FileImport<ImportedPlace>, ImportRefusal>>
}

export interface PlaceImportServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /** The use cases of places, done in the unit of work given. */
  readonly placesIn: (unitOfWork: UnitOfWork) => PlaceService
  readonly placeChangesIn: (unitOfWork: UnitOfWork) => PlaceChangeService
}

export function placeImportService(request: PlaceImportServiceRequest): PlaceImportService {
  const { unitOfWork, clock, placesIn, placeChangesIn } = request
  return {
    importPlaces: (viewer, file) =>
      importFile({
        unitOfWork,
        clock,
        viewer,
        operation: 'importPlaces',
        subject: 'PLACES',
        file,
        read: csv => readRows(csv, { columns: { needed: neededPlaceColumns, optional: ['version'] }, read: placeRow }),
        apply: (tx, rows) => {
          const part = partOfWork(tx)
          return applyPlaceRows(tx, { rows, places: placesIn(part), placeChanges: placeChangesIn(part) })
        },
      }),
  }
}

interface Rows {
  readonly rows: readonly PlaceRow[]
  readonly places: PlaceService
  readonly placeChanges: PlaceChangeService
}

async function applyPlaceRows(
  tx: EntityManager,
  { rows, ...services }: Rows,
): Promise<Result<ImportedPlace[], RowsRefused>> {
  const hosts = new Map((await hostReader(tx).all()).map(({ id, name }) => [name, id]))
  // All at once, so that two files that name the same hosts in another order never wait for each other.
  await ledger(tx).lockHosts(rows.flatMap(({ hostName }) => hosts.get(hostName) ?? []))
  const done: ImportedPlace[] = []
  const faults: RowFault[] = []
  for (const asked of rows) {
    const hostId = hosts.get(asked.hostName)
    const outcome =
      hostId === undefined
        ? refuse([{ row: asked.row, column: 'host_institution', message: noSuchHost }])
        : await applyRow({ hostId, asked }, services)
    if (outcome.ok) done.push(outcome.value)
    else faults.push(...outcome.refusal)
  }
  return faults.length > 0 ? rowsRefused(faults) : success(done)
}

async function applyRow(
  { hostId, asked }: { hostId: string; asked: PlaceRow },
  { places, placeChanges }: Omit<Rows, 'rows'>,
): Promise<Result<ImportedPlace, readonly RowFault[]>> {
  const { row, placeId, attributes, version: expectedVersion } = asked
  const outcome = { row, hostId, label: attributes.label, changes: [] }
  if (placeId === null) {
    const done = await places.registerPlace({ hostId, place: attributes, windows: [] })
    return done.ok ? success({ ...outcome, action: 'REGISTER' }) : refuse(registerFaults(row, done.refusal))
  }
  const done = await placeChanges.changePlace({ hostId, placeId, attributes, expectedVersion })
  if (!done.ok) return refuse(changeFaults(asked, done.refusal))
  const { before, changed } = done.value
  const changes = changed.map(name => ({
    column: columnOf[name],
    before: cellOf(before[name]),
    after: cellOf(attributes[name]),
  }))
  return success({ ...outcome, action: changes.length > 0 ? 'CHANGE' : 'KEEP', changes })
}
