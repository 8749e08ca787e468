import type { Account } from '../accounts/account.js'
import type { Organisation } from '../accounts/organisation.js'
import type { CalendarSubscription } from '../calendar-subscriptions/calendar-subscription.js'
import type { AvailabilityWindow } from '../capacity/availability-window.js'
import type { CalendarFeed } from '../capacity/calendar-feed.js'
import type { ImportedDays } from '../capacity/imported-days.js'
import type { Occupancy } from '../capacity/occupancy.js'
import type { Place } from '../capacity/place.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import type { PlaceRequest } from '../proposals/place-request.js'
import { perRequest } from '../shared/per-request.js'
import type { RequestContext } from './request-context.js'
import type { Viewer } from './viewer.js'

/** Objects that belong to somebody. */
interface Owned {
  readonly Account: Account
  readonly Organisation: Organisation
  readonly HostInstitution: HostInstitution
  readonly Place: Place
  readonly AvailabilityWindow: AvailabilityWindow
  readonly Occupancy: Occupancy
  readonly CalendarFeed: CalendarFeed
  readonly CalendarSubscription: CalendarSubscription
  readonly ImportedDays: ImportedDays
  readonly PlaceRequest: PlaceRequest
}

/** Whether an object belongs to the viewer, for each type that has owners. */
export type Ownership = {
  readonly [T in keyof Owned]: (asked: {
    object: Owned[T]
    viewer: Viewer
    context: RequestContext
  }) => boolean | Promise<boolean>
}

/**
 * `placesOf` answers the places of a host institution. Windows and occupancies know their place only, so it is
 * asked once per request in which host staff meet one.
 */
export function ownership({
  placesOf,
}: {
  placesOf: (hostId: string) => Promise<readonly { readonly id: string }[]>
}): Ownership {
  const ownPlaces = perRequest<RequestContext, Promise<ReadonlySet<string>>>(async ({ viewer }) => {
    const hostId = viewer && hostOf(viewer)
    return new Set(hostId ? (await placesOf(hostId)).map(({ id }) => id) : [])
  })
  const atOwnPlace = async ({ object, context }: { object: { placeId: string }; context: RequestContext }) =>
    (await ownPlaces(context)).has(object.placeId)

  return {
    Account: ({ object, viewer }) => object.id === viewer.accountId,
    Organisation: ({ object, viewer }) => object.id === viewer.organisationId,
    HostInstitution: ({ object, viewer }) => object.id === hostOf(viewer),
    Place: ({ object, viewer }) => object.hostId === hostOf(viewer),
    PlaceRequest: ({ object, viewer }) => object.hostId === hostOf(viewer),
    CalendarSubscription: ({ object, viewer }) => object.hostId === hostOf(viewer),
    AvailabilityWindow: atOwnPlace,
    Occupancy: atOwnPlace,
    CalendarFeed: ({ object, viewer }) => object.hostId !== null && object.hostId === hostOf(viewer),
    ImportedDays: atOwnPlace,
  }
}

function hostOf(viewer: Viewer): string | null {
  return viewer.role === 'HOST_STAFF' ? viewer.hostId : null
}
