import type { RequestContext } from '../access/request-context.js'
import { anyOf } from '../access/require.js'
import type { Resolvers } from '../graphql/schema.generated.js'
import type { HostInstitution } from '../hosts/host-institution.js'
import { BadInput } from '../shared/bad-input.js'
import { today, type Clock } from '../shared/clock.js'
import { idOf, toGlobalId } from '../shared/global-id.js'
import { languageOf } from '../shared/languages.js'
import { present, type LoaderById } from '../shared/loader.js'
import type { Stay } from '../shared/stay.js'
import { calendarLoader, listLoader } from './calendar.loaders.js'
import { periodAsked } from './period-asked.js'
import type { Place } from './place.js'
import type { PlaceService } from './place.service.js'

export interface PlaceResolversRequest {
  readonly places: PlaceService
  readonly hostById: LoaderById<HostInstitution>
  readonly placeById: LoaderById<Place>
  readonly clock: Clock
}

/** Places with their calendars. `Occupancy.placeRequest` is proposals' to know, `Place.calendarFeeds` the feeds'. */
export function placeResolvers({ places, hostById, placeById, clock }: PlaceResolversRequest): Resolvers {
  const placesOfHost = listLoader(places.ofHosts, place => place.hostId)
  const windows = calendarLoader(places.windowsOf)
  const occupancies = calendarLoader(places.occupanciesOf)
  return {
    Query: {
      place: async (_root, { id }, { viewer }) => {
        const inner = idOf('Place', id)
        return inner === null ? null : places.place(anyOf(viewer, 'COORDINATOR', 'HOST_STAFF'), inner)
      },
    },
    HostInstitution: {
      places: async (of, _args, context) => [...(await placesOfHost(context).load(of.id))],
    },
    Place: {
      id: of => toGlobalId('Place', of.id),
      hostInstitution: async (of, _args, context) => present(await hostById(context).load(of.hostId)),
      windows: async (of, args, context) => [
        ...(await windows(context).load({ placeId: of.id, period: checkedPeriod(args, clock) })),
      ],
      occupancies: async (of, args, context) => [
        ...(await occupancies(context).load({ placeId: of.id, period: checkedPeriod(args, clock) })),
      ],
    },
    AvailabilityWindow: {
      id: of => toGlobalId('AvailabilityWindow', of.id),
      place: async (of, _args, context) => present(await placeById(context).load(of.placeId)),
      from: of => of.during.from,
      until: of => of.during.until,
      conditions: of => of,
    },
    WindowConditions: { languages: of => of.languages.map(languageOf) },
    Occupancy: {
      id: of => toGlobalId('Occupancy', of.id),
      from: of => of.stay.from,
      until: of => of.stay.until,
      freeAgainFrom: of => of.during.until,
    },
  }
}

function checkedPeriod(
  args: { from?: string | null | undefined; until?: string | null | undefined },
  clock: Clock,
): Stay {
  const period = periodAsked(args, today(clock))
  if (!period.ok) throw new BadInput('The period is empty: `until` must be later than `from`.')
  return period.value
}

/** How `Query.node` finds places, windows and occupancies. */
export function placeNode({ places }: Pick<PlaceResolversRequest, 'places'>) {
  return {
    Place: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR' && viewer?.role !== 'HOST_STAFF') return null
      const found = await places.place(viewer, id)
      return found && { __typename: 'Place' as const, ...found }
    },
    AvailabilityWindow: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR' && viewer?.role !== 'HOST_STAFF') return null
      const found = await places.window(viewer, id)
      return found && { __typename: 'AvailabilityWindow' as const, ...found }
    },
    Occupancy: async (id: string, { viewer }: RequestContext) => {
      if (viewer?.role !== 'COORDINATOR' && viewer?.role !== 'HOST_STAFF') return null
      const found = await places.occupancy(viewer, id)
      return found && { __typename: 'Occupancy' as const, ...found }
    },
  }
}
