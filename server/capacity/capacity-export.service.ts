import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import { hostReader } from '../hosts/host.reader.js'
import { groupBy } from '../shared/group-by.js'
import type { Stay } from '../shared/stay.js'
import { availabilityWindowReader } from './availability-window.reader.js'
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

/** Files of what the viewer sees on the screen: the heading first, by host institution, place and day. */
export interface CapacityExportService {
  places(viewer: HostStaffViewer | CoordinatorViewer, filter: Pick<ExportFilter, 'hostIds'>): Promise<Rows>
  windows(viewer: HostStaffViewer | CoordinatorViewer, filter: ExportFilter): Promise<Rows>
}

export function capacityExportService({ unitOfWork }: { unitOfWork: UnitOfWork }): CapacityExportService {
  return {
    places: (viewer, filter) =>
      unitOfWork.read(async tx => {
        const shown = await placesShown(tx, viewer, filter)
        return [placeColumns, ...shown.map(({ place, hostName }) => placeCells(place, { hostName }))]
      }),
    windows: (viewer, filter) =>
      unitOfWork.read(async tx => {
        const shown = await placesShown(tx, viewer, filter)
        const placeIds = shown.map(({ place }) => place.id)
        const windows = await availabilityWindowReader(tx).ofPlaces(placeIds, filter.during)
        const windowsOf = groupBy(windows, window => window.placeId)
        const rows = shown.flatMap(each =>
          (windowsOf.get(each.place.id) ?? []).map(window => windowCells(window, each)),
        )
        return [windowColumns, ...rows]
      }),
  }
}

async function placesShown(
  tx: EntityManager,
  viewer: HostStaffViewer | CoordinatorViewer,
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
