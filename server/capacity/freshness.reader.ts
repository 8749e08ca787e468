import type { EntityManager } from 'typeorm'
import type { CalendarDay } from '../shared/calendar-day.js'
import { calendarHistoryReader } from './calendar-history.reader.js'
import { isStale, type Freshness } from './freshness.js'

/** What other rooms may ask about the freshness of calendars. */
export interface FreshnessReader {
  /** One for each of the hosts, in their order. */
  ofHosts(hostIds: readonly string[]): Promise<Freshness[]>
  /** Those of the hosts whose calendar is stale on a day. */
  staleHosts(hostIds: readonly string[], today: CalendarDay): Promise<ReadonlySet<string>>
}

export function freshnessReader(tx: EntityManager): FreshnessReader {
  const ofHosts = async (hostIds: readonly string[]) => {
    const latest = await calendarHistoryReader(tx).latestConfirmations(hostIds)
    const byHost = new Map(latest.map(({ hostId, at, by }) => [hostId, { confirmedAt: at, confirmedBy: by }]))
    return hostIds.map(hostId => ({ hostId, ...(byHost.get(hostId) ?? { confirmedAt: null, confirmedBy: null }) }))
  }
  return {
    ofHosts,
    staleHosts: async (hostIds, today) =>
      new Set((await ofHosts(hostIds)).filter(of => isStale(of, today)).map(({ hostId }) => hostId)),
  }
}
