import { EntitySchema } from 'typeorm'
import type { CalendarFeed } from './calendar-feed.js'
import { placeTable } from './place.table.js'

/** A feed with what finds it and who stands behind it. It leaves the room only as a CalendarFeed. */
export interface CalendarFeedRow extends CalendarFeed {
  /** SHA-256 of the token. */
  readonly tokenHash: Buffer
  /** The account that made it. */
  readonly createdBy: string
}

export const calendarFeedTable = new EntitySchema<CalendarFeedRow>({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'calendar_feed_pk' },
    placeId: { name: 'place_id', type: 'uuid', foreignKey: { target: placeTable, name: 'calendar_feed_place_fk' } },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    createdBy: {
      name: 'created_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'calendar_feed_account_fk' },
    },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    lastFetchedOn: { name: 'last_fetched_on', type: 'date', nullable: true },
  },
  indices: [{ name: 'calendar_feed_by_place', columns: ['placeId'] }],
  uniques: [{ name: 'calendar_feed_token_unique', columns: ['tokenHash'] }],
})
