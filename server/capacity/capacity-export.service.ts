import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import { hostReader } from '../hosts/host.reader.js'
import type { Clock } from '../shared/clock.js'
import { groupBy } from '../shared/group-by.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import {
  countedFrom,
  endOfForgottenExports,
  refusalOfExport,
  type ExportRefusal,
  type FileExport,
} from './file-export.js'
import { fileExportRepository } from './file-export.repository.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import { placeCells, placeColumns } from './place-sheet.js'
import { windowCells, windowColumns } from './window-sheet.js'

/** What a file is about. */
export interface ExportFilter {
  /** Host institutions; all that the viewer may see when null. Those it may not see are left out without a word. */
  readonly hostIds: readonly string[] | null
  /** The days that a window must share one with. */
  readonly during: Stay
}

type Rows = readonly (readonly string[])[]
type ExportViewer = HostStaffViewer | CoordinatorViewer

/**
 * Files of what the viewer sees on the screen: the heading first, by host institution, place and day. Whoever saves one
 * is remembered, and may save only so much.
 */
export interface CapacityExportService {
  places(viewer: ExportViewer, filter: Pick<ExportFilter, 'hostIds'>): Promise<Result<Rows, ExportRefusal>>
  windows(viewer: ExportViewer, filter: ExportFilter): Promise<Result<Rows, ExportRefusal>>
  /** Forgets who saved files long enough ago. */
  forgetOld(): Promise<void>
}

export interface CapacityExportServiceRequest {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
}

export function capacityExportService({ unitOfWork, clock }: CapacityExportServiceRequest): CapacityExportService {
  const handingOut = (
    { accountId }: ExportViewer,
    subject: FileExport['subject'],
    rowsOf: (tx: EntityManager) => Promise<Rows>,
  ): Promise<Result<Rows, ExportRefusal>> =>
    unitOfWork.transaction(async tx => {
      const exports = fileExportRepository(tx)
      await exports.lockAccount(accountId)
      const now = clock.now()
      const [heading, ...rows] = await rowsOf(tx)
      const earlier = await exports.since(accountId, countedFrom(now))
      const refusal = refusalOfExport({ rows: rows.length, earlier, now })
      if (refusal) return refuse(refusal)
      await exports.add({ id: newId(), subject, exportedBy: accountId, exportedAt: now, rows: rows.length })
      return success([heading!, ...rows])
    })
  return {
    places: (viewer, filter) =>
      handingOut(viewer, 'PLACES', async tx => {
        const shown = await placesShown(tx, viewer, filter)
        return [placeColumns, ...shown.map(({ place, hostName }) => placeCells(place, { hostName }))]
      }),
    windows: (viewer, filter) =>
      handingOut(viewer, 'WINDOWS', async tx => {
        const shown = await placesShown(tx, viewer, filter)
        const placeIds = shown.map(({ place }) => place.id)
        const windows = await availabilityWindowReader(tx).ofPlaces(placeIds, filter.during)
        const windowsOf = groupBy(windows, window => window.placeId)
        const rows = shown.flatMap(each =>
          (windowsOf.get(each.place.id) ?? []).map(window => windowCells(window, each)),
        )
        return [windowColumns, ...rows]
      }),
    forgetOld: () => unitOfWork.transaction(tx => fileExportRepository(tx).forget(endOfForgottenExports(clock.now()))),
  }
}

async function placesShown(
  tx: EntityManager,
  viewer: ExportViewer,
  { hostIds }: Pick<ExportFilter, 'hostIds'>,
): Promise<{ place: Place; hostName: string }[]> {
  const asked = viewer.role === 'HOST_STAFF' ? [viewer.hostId] : hostIds
  const hosts = asked ? await hostReader(tx).byIds(asked) : await hostReader(tx).all()
  const seen = hosts.filter(({ id }) => maySeeHost(viewer, id) && (hostIds?.includes(id) ?? true))
  const places = await placeReader(tx).ofHosts(seen.map(({ id }) => id))
  const byName = seen.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return byName.flatMap(({ id, name }) =>
    places.filter(({ hostId }) => hostId === id).map(place => ({ place, hostName: name })),
  )
}
