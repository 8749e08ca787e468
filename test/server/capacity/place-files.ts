import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import { capacityExportService, type CapacityExportService } from '../../../server/capacity/capacity-export.service.js'
import { placeChangeService } from '../../../server/capacity/place-change.service.js'
import { placeImportService, type PlaceImportService } from '../../../server/capacity/place-import.service.js'
import { placeService } from '../../../server/capacity/place.service.js'
import { capacityWorld, type CapacityWorld } from './fixture.js'

/** A world in which coordinators save places and bring them back. */
export interface PlaceFilesWorld {
  readonly world: CapacityWorld
  readonly imports: PlaceImportService
  readonly exports: CapacityExportService
  readonly desk: CoordinatorViewer
}

export async function placeFilesWorld(): Promise<PlaceFilesWorld> {
  const world = await capacityWorld()
  const { clock } = world
  const imports = placeImportService({
    ...world,
    placesIn: unitOfWork => placeService({ unitOfWork, clock }),
    placeChangesIn: unitOfWork => placeChangeService({ unitOfWork, clock }),
  })
  return { world, imports, exports: capacityExportService(world), desk: await world.coordinator() }
}

/** The faults for which a file was refused, one a line; none when it was not. */
export async function rowFaults(answer: ReturnType<PlaceImportService['importPlaces']>): Promise<string[]> {
  const done = await answer
  if (done.ok || done.refusal.kind !== 'RowsRefused') return []
  return done.refusal.faults.map(({ row, column, message }) => `${row} ${column ?? '-'}: ${message}`)
}
