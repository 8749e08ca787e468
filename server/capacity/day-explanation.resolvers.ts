import { anyOf } from '../access/require.js'
import type { PlaceDaySource, Resolvers } from '../graphql/schema.generated.js'
import { calendarDay } from '../shared/calendar-day.js'
import { idOf } from '../shared/global-id.js'
import type { DayReason } from './day-explanation.js'
import type { DayExplanationService } from './day-explanation.service.js'

/** Why a place is free on a day, or not. */
export function dayExplanationResolvers({ dayExplanations }: { dayExplanations: DayExplanationService }): Resolvers {
  return {
    Query: {
      explainPlaceDay: async (_root, { placeId, date }, { viewer }) => {
        const inner = idOf('Place', placeId)
        const by = anyOf(viewer, 'COORDINATOR', 'HOST_STAFF')
        return inner === null ? null : dayExplanations.explain(by, { placeId: inner, day: calendarDay(date) })
      },
    },
    PlaceDayExplanation: { reasons: of => [...of.reasons] },
    PlaceDayReason: {
      source: of => sources[of.kind],
      from: of => of.days?.from ?? null,
      until: of => of.days?.until ?? null,
      expiresAt: of => of.occupancy?.expiresAt ?? null,
    },
  }
}

const sources: Readonly<Record<DayReason['kind'], PlaceDaySource>> = {
  OFFERED: 'HOST_CALENDAR',
  NOT_OFFERED: 'HOST_CALENDAR',
  BLOCKED: 'HOST_CALENDAR',
  IMPORTED: 'IMPORTED_CALENDAR',
  HELD: 'DECISION',
  OCCUPIED: 'DECISION',
  // How long a place stays empty is its host's rule.
  TURNOVER: 'HOST_LIMIT',
  NOTICE_PERIOD: 'HOST_LIMIT',
  HOUSEHOLD_LIMIT: 'HOST_LIMIT',
  QUOTA: 'HOST_LIMIT',
  PAST: 'DATE',
}
