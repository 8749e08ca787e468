import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer } from '../access/viewer.js'
import { partOfWork } from '../db/part-of-work.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { hostReader } from '../hosts/host.reader.js'
import type { Clock } from '../shared/clock.js'
import { success, type Result } from '../shared/result.js'
import { rowsRefused, type FileImport, type FileToImport, type ImportRefusal, type RowsRefused } from './file-import.js'
import { importFile } from './file-import.writer.js'
import type { RegisterPlaceRefusal } from './place.errors.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import type { PlaceService } from './place.service.js'
import type { ImportedPlace } from './place-import.js'
import { columnOf, placeColumns, placeRow, type PlaceRow } from './place-sheet.js'
import { readRows, type RowFault } from './sheet.js'

export interface PlaceImportService {
  /**
   * Registers the places of a file that are new, in one transaction, and nothing unless all rows are right. A place
   * that is registered may stand in the file as it is; a file does not change it.
   */
  importPlaces(viewer: CoordinatorViewer, file: FileToImport): Promise<Result<FileImport<ImportedPlace>, ImportRefusal>>
}

export interface PlaceImportServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  /** The use cases of places, done in the unit of work given. */
  readonly placesIn: (unitOfWork: UnitOfWork) => PlaceService
}

export function placeImportService({ unitOfWork, clock, placesIn }: PlaceImportServiceRequest): PlaceImportService {
  return {
    importPlaces: (viewer, file) =>
      importFile({
        unitOfWork,
        clock,
        viewer,
        operation: 'importPlaces',
        subject: 'PLACES',
        file,
        read: csv => readRows(csv, { columns: { needed: placeColumns }, read: placeRow }),
        apply: (tx, rows) => applyPlaceRows(tx, { rows, places: placesIn(partOfWork(tx)) }),
      }),
  }
}

async function applyPlaceRows(
  tx: EntityManager,
  { rows, places }: { rows: readonly PlaceRow[]; places: PlaceService },
): Promise<Result<ImportedPlace[], RowsRefused>> {
  const hosts = new Map((await hostReader(tx).all()).map(({ id, name }) => [name, id]))
  const known = await placeReader(tx).byIds(rows.flatMap(({ placeId }) => placeId ?? []))
  const registered = new Map(known.map(place => [place.id, place]))
  const done: ImportedPlace[] = []
  const faults: RowFault[] = []
  for (const asked of rows) {
    const { row, placeId, attributes } = asked
    const hostId = hosts.get(asked.hostName)
    if (hostId === undefined) {
      faults.push({ row, column: 'host_institution', message: 'There is no host institution of this name.' })
      continue
    }
    const found =
      placeId === null
        ? await registering(places, { hostId, asked })
        : differences(asked, { hostId, place: registered.get(placeId) })
    faults.push(...found)
    done.push({ row, action: placeId === null ? 'REGISTER' : 'KEEP', hostId, label: attributes.label })
  }
  return faults.length > 0 ? rowsRefused(faults) : success(done)
}

async function registering(
  places: PlaceService,
  { hostId, asked: { row, attributes } }: { hostId: string; asked: PlaceRow },
): Promise<RowFault[]> {
  const done = await places.registerPlace({ hostId, place: attributes, windows: [] })
  return done.ok ? [] : refusedInRow(row, done.refusal)
}

function refusedInRow(row: number, refusal: RegisterPlaceRefusal): RowFault[] {
  switch (refusal.kind) {
    case 'InvalidDetails':
      return refusal.faults.map(({ path, message }) => ({
        row,
        column: columnOf[path.at(-1) as keyof typeof columnOf] ?? null,
        message,
      }))
    case 'LabelTaken':
      return [{ row, column: 'place', message: 'The host institution has a place of this name.' }]
    case 'NotFound':
      return [{ row, column: 'host_institution', message: 'There is no host institution of this name.' }]
  }
}

/** What a row says otherwise than the place it names. */
function differences(
  { row, attributes }: PlaceRow,
  { hostId, place }: { hostId: string; place: Place | undefined },
): RowFault[] {
  if (place?.hostId !== hostId) return [{ row, column: 'place_id', message: 'The host institution has no such place.' }]
  const names = Object.keys(columnOf) as (keyof typeof columnOf)[]
  return names
    .filter(name => place[name] !== attributes[name])
    .map(name => ({ row, column: columnOf[name], message: 'A file does not change a place that is registered.' }))
}
