import { In, LessThanOrEqual, type EntityManager } from 'typeorm'
import { groupBy } from '../shared/group-by.js'
import type { CalendarRead, CalendarSubscription } from './calendar-subscription.js'
import {
  calendarReadTable,
  calendarSubscriptionPlaceTable,
  calendarSubscriptionTable,
  type CalendarSubscriptionRow,
} from './calendar-subscription.table.js'

/** A subscription with everything that is kept of it. */
export type KeptSubscription = CalendarSubscriptionRow & Pick<CalendarSubscription, 'places'>

export interface CalendarSubscriptionRepository {
  /** Those with these identifiers, in no order; those that do not exist are left out. */
  byIds(ids: readonly string[]): Promise<KeptSubscription[]>
  /** Those of some hosts, by label. */
  ofHosts(hostIds: readonly string[]): Promise<KeptSubscription[]>
  countOfHost(hostId: string): Promise<number>
  /** Identifiers of those to be read by now, those that wait longest first. */
  due(now: Date, most: number): Promise<readonly string[]>
  add(subscription: KeptSubscription): Promise<void>
  update(id: string, change: Partial<Omit<CalendarSubscriptionRow, 'id' | 'hostId'>>): Promise<void>
  remove(id: string): Promise<void>
  /** Remembers a look at a calendar, and forgets all but the last ones. */
  noteRead(read: CalendarRead): Promise<void>
  /** The last looks at some calendars, newest first. */
  reads(subscriptionIds: readonly string[]): Promise<CalendarRead[]>
}

const READS_KEPT = 20

export function calendarSubscriptionRepository(tx: EntityManager): CalendarSubscriptionRepository {
  const subscriptions = tx.getRepository(calendarSubscriptionTable)
  const places = tx.getRepository(calendarSubscriptionPlaceTable)
  const reads = tx.getRepository(calendarReadTable)

  const withPlaces = async (rows: readonly CalendarSubscriptionRow[]): Promise<KeptSubscription[]> => {
    const ids = rows.map(({ id }) => id)
    const found =
      ids.length === 0 ? [] : await places.find({ where: { subscriptionId: In(ids) }, order: { placeId: 'ASC' } })
    const placesOf = groupBy(found, ({ subscriptionId }) => subscriptionId)
    return rows.map(row => ({
      ...row,
      places: (placesOf.get(row.id) ?? []).map(({ placeId, words }) => ({ placeId, words })),
    }))
  }

  return {
    byIds: async ids => (ids.length === 0 ? [] : withPlaces(await subscriptions.findBy({ id: In([...ids]) }))),
    ofHosts: async hostIds =>
      hostIds.length === 0
        ? []
        : withPlaces(
            await subscriptions.find({ where: { hostId: In([...hostIds]) }, order: { label: 'ASC', id: 'ASC' } }),
          ),
    countOfHost: hostId => subscriptions.countBy({ hostId }),
    due: async (now, most) => {
      const rows = await subscriptions.find({
        select: { id: true },
        where: { nextReadAt: LessThanOrEqual(now) },
        order: { nextReadAt: 'ASC' },
        take: most,
      })
      return rows.map(({ id }) => id)
    },
    async add({ places: taken, ...row }) {
      await subscriptions.insert(row)
      await places.insert(taken.map(({ placeId, words }) => ({ subscriptionId: row.id, placeId, words })))
    },
    async update(id, change) {
      await subscriptions.update({ id }, change)
    },
    async remove(id) {
      await reads.delete({ subscriptionId: id })
      await places.delete({ subscriptionId: id })
      await subscriptions.delete({ id })
    },
    async noteRead(read) {
      await reads.insert(read)
      await tx.query(
        `DELETE FROM calendar_read WHERE subscription_id = $1 AND id NOT IN (
           SELECT id FROM calendar_read WHERE subscription_id = $1 ORDER BY at DESC, id LIMIT ${READS_KEPT})`,
        [read.subscriptionId],
      )
    },
    reads: async ids =>
      ids.length === 0 ? [] : reads.find({ where: { subscriptionId: In([...ids]) }, order: { at: 'DESC', id: 'ASC' } }),
  }
}
