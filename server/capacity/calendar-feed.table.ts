import { EntitySchema } from 'typeorm'
import type { CalendarFeed } from './calendar-feed.js'
import { placeTable } from './place.table.js'

/** A feed with what finds it and who stands behind it. It leaves the room only as a CalendarFeed. */
export interface CalendarFeedRow extends CalendarFeed {
  /** SHA-256 of the token. */
  readonly tokenHash: Buffer
  /** Of what its event identifiers are made; it outlives the token. */
  readonly uidKey: Buffer
  /** The organisation its holder belonged to when the address was given out. */
  readonly organisationId: string
}

/** How often it was fetched within one hour, which only the repository counts. */
interface CountedFetches {
  readonly fetchHour: Date | null
  readonly fetches: number
}

export const calendarFeedTable = new EntitySchema<CalendarFeedRow & CountedFetches>({
  name: 'CalendarFeed',
  tableName: 'calendar_feed',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'calendar_feed_pk' },
    placeId: {
      name: 'place_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: placeTable, name: 'calendar_feed_place_fk' },
    },
    hostId: {
      name: 'host_id',
      type: 'uuid',
      nullable: true,
      foreignKey: { target: 'host_institution', name: 'calendar_feed_host_fk' },
    },
    tokenHash: { name: 'token_hash', type: 'bytea' },
    uidKey: { name: 'uid_key', type: 'bytea' },
    holderId: {
      name: 'created_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'calendar_feed_account_fk' },
    },
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      foreignKey: { target: 'organisation', name: 'calendar_feed_organisation_fk' },
    },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    rotatedAt: { name: 'rotated_at', type: 'timestamptz', nullable: true },
    expiresAt: { name: 'expires_at', type: 'timestamptz' },
    revokedAt: { name: 'revoked_at', type: 'timestamptz', nullable: true },
    lastFetchedOn: { name: 'last_fetched_on', type: 'date', nullable: true },
    fetchHour: { name: 'fetch_hour', type: 'timestamptz', nullable: true },
    fetches: { type: 'integer', default: 0 },
  },
  indices: [
    { name: 'calendar_feed_by_place', columns: ['placeId'] },
    { name: 'calendar_feed_by_host', columns: ['hostId'] },
    { name: 'calendar_feed_by_holder', columns: ['holderId'] },
  ],
  uniques: [{ name: 'calendar_feed_token_unique', columns: ['tokenHash'] }],
  checks: [{ name: 'calendar_feed_place_of_host', expression: 'place_id IS NULL OR host_id IS NOT NULL' }],
})
