import type { EntityManager } from 'typeorm'
import type { Viewer } from '../access/viewer.js'
import { availabilityWindowReader } from '../capacity/availability-window.reader.js'
import { importedDaysReader } from '../capacity/imported-days.reader.js'
import type { Occupancy } from '../capacity/occupancy.js'
import { occupancyReader } from '../capacity/occupancy.reader.js'
import { placeReader } from '../capacity/place.reader.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import { maySeeHost } from '../hosts/host-visibility.js'
import { today, type Clock } from '../shared/clock.js'
import { overlaps, span, type Stay } from '../shared/stay.js'
import type { CalendarRead, CalendarSubscription } from './calendar-subscription.js'
import { calendarSubscriptionRepository } from './calendar-subscription.repository.js'
import { planImport } from './import-plan.js'
import type { ImportedDaysShown, ImportPreview } from './imported.js'
import { shown } from './subscription.visibility.js'

/** What can be seen of imported calendars, by coordinators, and by host staff of their own house. */
export interface CalendarPreviewService {
  /** Null when it does not exist or the viewer may not see it. */
  subscription(viewer: Viewer, id: string): Promise<CalendarSubscription | null>
  importedDays(viewer: Viewer, id: string): Promise<ImportedDaysShown | null>
  /** What has no viewer is asked about objects that a viewer was given already. By label. */
  ofHosts(hostIds: readonly string[]): Promise<CalendarSubscription[]>
  /** Null when no reading waits. */
  preview(subscriptionId: string): Promise<ImportPreview | null>
  /** Days that a human should look at: doubtful, or meeting a hold or a stay, and not answered for. By first day. */
  questions(subscriptionIds: readonly string[]): Promise<ImportedDaysShown[]>
  /** The last looks at some calendars, newest first. */
  reads(subscriptionIds: readonly string[]): Promise<CalendarRead[]>
}

export function calendarPreviewService({
  unitOfWork,
  clock,
}: {
  unitOfWork: UnitOfWork
  clock: Clock
}): CalendarPreviewService {
  return {
    subscription: (viewer, id) =>
      unitOfWork.read(async tx => {
        const [found] = await calendarSubscriptionRepository(tx).byIds([id])
        return found && maySeeHost(viewer, found.hostId) ? shown(found) : null
      }),
    importedDays: (viewer, id) =>
      unitOfWork.read(async tx => {
        const [found] = await importedDaysReader(tx).byIds([id])
        const [place] = found ? await placeReader(tx).byIds([found.placeId]) : []
        return found && place && maySeeHost(viewer, place.hostId) ? ((await withClashes(tx, [found]))[0] ?? null) : null
      }),
    ofHosts: hostIds =>
      unitOfWork.read(async tx => (await calendarSubscriptionRepository(tx).ofHosts(hostIds)).map(shown)),
    preview: id => unitOfWork.read(async tx => previewOf(tx, { id, clock })),
    questions: ids =>
      unitOfWork.read(async tx => {
        const open = (await importedDaysReader(tx).ofSubscriptions(ids)).filter(
          ({ answer, during }) => answer === null && during.until > today(clock),
        )
        return (await withClashes(tx, open)).filter(({ doubt, clashes }) => doubt !== null || clashes.length > 0)
      }),
    reads: ids => unitOfWork.read(tx => calendarSubscriptionRepository(tx).reads(ids)),
  }
}

async function previewOf(
  tx: EntityManager,
  { id, clock }: { id: string; clock: Clock },
): Promise<ImportPreview | null> {
  const [subscription] = await calendarSubscriptionRepository(tx).byIds([id])
  if (!subscription?.waiting || subscription.waitingReadingId === null) return null
  const standing = await importedDaysReader(tx).ofSubscriptions([id])
  const { changes } = planImport({ standing, says: subscription.waiting, today: today(clock) })
  const taking = await withClashes(tx, changes)
  const period = span(changes.map(({ during }) => during))
  const windows = period ? await availabilityWindowReader(tx).ofPlaces(placesOf(changes), period) : []
  const { torn, silent } = subscription.waiting
  return {
    readingId: subscription.waitingReadingId,
    torn,
    silent: torn === null ? silent.filter(({ until }) => until > today(clock)) : [],
    changes: taking.map(change => ({
      ...change,
      clashes: change.change === 'GONE' ? [] : change.clashes,
      windows: change.change === 'GONE' ? [] : windows.filter(window => meets(window.placeId, window.during, change)),
    })),
  }
}

interface DaysAtPlace {
  readonly placeId: string
  readonly during: Stay
}

async function withClashes<Days extends DaysAtPlace>(
  tx: EntityManager,
  days: readonly Days[],
): Promise<(Days & { readonly clashes: readonly Occupancy[] })[]> {
  const period = span(days.map(({ during }) => during))
  const standing = period ? await occupancyReader(tx).ofPlaces(placesOf(days), period) : []
  const households = standing.filter(({ kind }) => kind === 'HOLD' || kind === 'STAY')
  return days.map(each => ({
    ...each,
    clashes: households.filter(({ placeId, during }) => meets(placeId, during, each)),
  }))
}

function placesOf(days: readonly DaysAtPlace[]): readonly string[] {
  return [...new Set(days.map(({ placeId }) => placeId))]
}

function meets(placeId: string, during: Stay, days: DaysAtPlace): boolean {
  return placeId === days.placeId && overlaps(during, days.during)
}
