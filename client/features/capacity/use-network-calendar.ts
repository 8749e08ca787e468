import { NetworkCalendarDocument } from '../../lib/graphql/operations.generated.js'
import type { NetworkCalendarQuery } from '../../lib/graphql/operations.generated.js'
import { useAllPages } from '../../lib/use-all-pages.js'
import type { AllPages } from '../../lib/use-all-pages.js'
import { isoDay } from '../../ui/place-timeline/day-number.js'
import type { DaySpan } from '../../ui/place-timeline/day-number.js'

export type HostCalendar = NetworkCalendarQuery['hostInstitutions']['edges'][number]['node']

/** Half of the server's limit on the cost of one request. */
const PAGE_SIZE = 50

/** The key is the period, `from/until`. */
const calendars = {
  document: NetworkCalendarDocument,
  connectionOf: (data: NetworkCalendarQuery) => data.hostInstitutions,
  variablesOf: (period: string, { after }: { readonly after: string | null }) => {
    const [from = '', until = ''] = period.split('/')
    return { first: PAGE_SIZE, after, from, until }
  },
}

/** The calendars of all host institutions in the days shown, page after page. */
export function useNetworkCalendar(shown: DaySpan): AllPages<HostCalendar> {
  return useAllPages(calendars, `${isoDay(shown.from)}/${isoDay(shown.until)}`)
}
