import { In, type EntityManager } from 'typeorm'
import { pageOf } from '../db/page.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { CalendarChange } from './calendar-change.js'
import { calendarChangeTable, type CalendarChangeRow } from './calendar-change.table.js'
import type { Place } from './place.js'

/** What may be asked about the history of calendars. */
export interface CalendarHistoryReader {
  /** The steps with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<CalendarChange[]>
  /** What was done about a place, and about the whole calendar of its host; the latest first. */
  ofPlace(place: Pick<Place, 'id' | 'hostId'>, page: PageRequest): Promise<Page<CalendarChange>>
  /** The latest step about each of some windows, blocked places and imported calendars, in no order; what has no history is left out. */
  latestAbout(subjectIds: readonly string[]): Promise<CalendarChange[]>
  /** The latest confirmation of the calendar of each of some hosts, in no order; hosts that never gave one are left out. */
  latestConfirmations(hostIds: readonly string[]): Promise<CalendarChange[]>
}

export function calendarHistoryReader(tx: EntityManager): CalendarHistoryReader {
  const changes = tx.getRepository(calendarChangeTable)
  const latest = async (by: 'subjectId' | 'hostId', ids: readonly string[], kinds: string) => {
    if (ids.length === 0) return []
    const rows = await changes
      .createQueryBuilder('change')
      .distinctOn([`change.${by}`])
      .where(`change.${by} = ANY(:ids)`, { ids })
      .andWhere(kinds)
      .orderBy(`change.${by}`)
      .addOrderBy('change.number', 'DESC')
      .getMany()
    return rows.map(inMemory)
  }
  return {
    byIds: async ids => (ids.length === 0 ? [] : (await changes.findBy({ id: In([...ids]) })).map(inMemory)),
    async ofPlace({ id, hostId }, page) {
      const query = changes
        .createQueryBuilder('change')
        .where('change.hostId = :hostId AND (change.placeId = :id OR change.placeId IS NULL)', { hostId, id })
      const found = await pageOf(query, { ...page, by: 'number', direction: 'DESC' })
      return { ...found, items: found.items.map(inMemory) }
    },
    latestAbout: ids => latest('subjectId', ids, 'TRUE'),
    latestConfirmations: ids => latest('hostId', ids, `change.kind = 'CALENDAR_CONFIRMED'`),
  }
}

/** The checks of the table make a row one of the kinds of step; in JSON alone, instants are texts. */
function inMemory(row: CalendarChangeRow): CalendarChange {
  return { ...row, before: withInstants(row.before), after: withInstants(row.after) } as CalendarChange
}

function withInstants(item: object | null): object | null {
  if (item === null) return null
  return 'createdAt' in item ? { ...item, createdAt: new Date(item.createdAt as string) } : item
}
