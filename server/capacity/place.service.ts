import type { EntityManager } from 'typeorm'
import type { CoordinatorViewer, HostStaffViewer } from '../access/viewer.js'
import { complaintOf } from '../db/complaint.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import { refuse, success, type Result } from '../shared/result.js'
import type { Stay } from '../shared/stay.js'
import type { AvailabilityWindow } from './availability-window.js'
import { newWindow } from './availability-window.js'
import { availabilityWindowReader } from './availability-window.reader.js'
import { calendarHistory } from './calendar-history.writer.js'
import { freshnessReader } from './freshness.reader.js'
import type { Occupancy } from './occupancy.js'
import { occupancyReader } from './occupancy.reader.js'
import { checkPlaceDetails, type PlaceDetails } from './place-details.js'
import type { RegisterPlaceRefusal } from './place.errors.js'
import type { Place } from './place.js'
import { placeReader } from './place.reader.js'
import { placeRepository } from './place.repository.js'

type PlaceViewer = CoordinatorViewer | HostStaffViewer

/** What has no viewer is asked about objects that a viewer was given already, or by whoever sets the platform up. */
export interface PlaceService {
  /** Adds a place to a host institution, with the windows in which it is offered from the start; they may have begun. */
  registerPlace(request: PlaceDetails & { readonly hostId: string }): Promise<Result<Place, RegisterPlaceRefusal>>
  /** Each of these is null when it does not exist or the viewer may not see it. */
  place(viewer: PlaceViewer, id: string): Promise<Place | null>
  window(viewer: PlaceViewer, id: string): Promise<AvailabilityWindow | null>
  occupancy(viewer: PlaceViewer, id: string): Promise<Occupancy | null>
  /** The places with these identifiers; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<Place[]>
  /** The places of some hosts, by label. */
  ofHosts(hostIds: readonly string[]): Promise<Place[]>
  /** The windows of some places that share a day with the period, by first day. */
  windowsOf(placeIds: readonly string[], period: Stay): Promise<AvailabilityWindow[]>
  /** What stands in some places during the period, turnover days included, by first day. */
  occupanciesOf(placeIds: readonly string[], period: Stay): Promise<Occupancy[]>
}

export function placeService({ unitOfWork, clock }: { unitOfWork: UnitOfWork; clock: Clock }): PlaceService {
  /** The item, when it belongs to a place that the viewer may see. */
  const visible = <Item extends { readonly placeId: string }>(
    viewer: PlaceViewer,
    find: (tx: EntityManager) => Promise<readonly Item[]>,
  ): Promise<Item | null> =>
    unitOfWork.read(async tx => {
      const [item] = await find(tx)
      const [place] = item ? await placeReader(tx).byIds([item.placeId]) : []
      return item && place && maySeeHost(viewer, place.hostId) ? item : null
    })

  return {
    async registerPlace({ hostId, ...details }) {
      const checked = checkPlaceDetails(details)
      if (!checked.ok) return refuse({ kind: 'InvalidDetails', faults: checked.refusal })
      const made: Place = { ...checked.value.place, id: newId(), hostId, version: 1 }
      const windows = checked.value.windows.map(during => newWindow({ placeId: made.id, during }, clock))
      try {
        await unitOfWork.transaction(tx => register(tx, { place: made, windows, at: clock.now() }))
      } catch (error) {
        const complaint = complaintOf(error)
        if (complaint?.kind === 'Duplicate') return refuse({ kind: 'LabelTaken' })
        if (complaint?.kind === 'BrokenReference') return refuse({ kind: 'NotFound' })
        throw error
      }
      return success(made)
    },
    place: (viewer, id) =>
      unitOfWork.read(async tx => {
        const [found] = await placeReader(tx).byIds([id])
        return found && maySeeHost(viewer, found.hostId) ? found : null
      }),
    window: (viewer, id) => visible(viewer, tx => availabilityWindowReader(tx).byIds([id])),
    occupancy: (viewer, id) => visible(viewer, tx => occupancyReader(tx).byIds([id])),
    byIds: ids => unitOfWork.read(tx => placeReader(tx).byIds(ids)),
    ofHosts: hostIds => unitOfWork.read(tx => placeReader(tx).ofHosts(hostIds)),
    windowsOf: (placeIds, period) => unitOfWork.read(tx => availabilityWindowReader(tx).ofPlaces(placeIds, period)),
    occupanciesOf: (placeIds, period) => unitOfWork.read(tx => occupancyReader(tx).ofPlaces(placeIds, period)),
  }
}

/** Adds the place with its history. The calendar of a host is right when the first of its places is entered. */
async function register(
  tx: EntityManager,
  { place, windows, at }: { place: Place; windows: readonly AvailabilityWindow[]; at: Date },
): Promise<void> {
  await placeRepository(tx).add(place, windows)
  const history = calendarHistory(tx)
  const doing = { hostId: place.hostId, by: null, at }
  await history.recordAll(windows.map(after => ({ ...doing, kind: 'WINDOW_PUBLISHED', before: null, after })))
  const [freshness] = await freshnessReader(tx).ofHosts([place.hostId])
  if (freshness?.confirmedAt === null) await history.confirm(doing)
}
