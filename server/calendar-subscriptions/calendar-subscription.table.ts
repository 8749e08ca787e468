import { EntitySchema } from 'typeorm'
import type { CalendarRead, CalendarSays, CalendarSubscription, SubscribedPlace } from './calendar-subscription.js'

/** A subscription with its sealed address and what the next reading needs. It leaves the room only as a CalendarSubscription. */
export interface CalendarSubscriptionRow extends Omit<CalendarSubscription, 'places'> {
  /** The address, sealed; null for a file. */
  readonly sealedAddress: Buffer | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** When it was last read as a whole, and not only found unchanged. */
  readonly fetchedAt: Date | null
  /** The reading applied last. */
  readonly appliedReadingId: string | null
  /** What the reading says that waits. */
  readonly waiting: CalendarSays | null
  readonly createdBy: string
  readonly createdAt: Date
}

export interface CalendarSubscriptionPlaceRow extends SubscribedPlace {
  readonly subscriptionId: string
}

export const calendarSubscriptionTable = new EntitySchema<CalendarSubscriptionRow>({
  name: 'CalendarSubscription',
  tableName: 'calendar_subscription',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'calendar_subscription_pk' },
    hostId: {
      name: 'host_id',
      type: 'uuid',
      foreignKey: { target: 'host_institution', name: 'calendar_subscription_host_fk' },
    },
    label: { type: 'text' },
    colour: { type: 'text' },
    zone: { type: 'text' },
    sealedAddress: { name: 'sealed_address', type: 'bytea', nullable: true },
    addressHost: { name: 'address_host', type: 'text', nullable: true },
    etag: { type: 'text', nullable: true },
    lastModified: { name: 'last_modified', type: 'text', nullable: true },
    fetchedAt: { name: 'fetched_at', type: 'timestamptz', nullable: true },
    appliedAt: { name: 'applied_at', type: 'timestamptz', nullable: true },
    appliedReadingId: { name: 'applied_reading_id', type: 'uuid', nullable: true },
    triedAt: { name: 'tried_at', type: 'timestamptz', nullable: true },
    readAt: { name: 'read_at', type: 'timestamptz', nullable: true },
    nextReadAt: { name: 'next_read_at', type: 'timestamptz', nullable: true },
    failures: { type: 'integer' },
    fault: { type: 'text', nullable: true },
    waitingReadingId: { name: 'waiting_reading_id', type: 'uuid', nullable: true },
    waiting: { type: 'jsonb', nullable: true },
    createdBy: {
      name: 'created_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'calendar_subscription_account_fk' },
    },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  },
  indices: [
    { name: 'calendar_subscription_by_host', columns: ['hostId'] },
    { name: 'calendar_subscription_due', columns: ['nextReadAt'] },
  ],
  checks: [
    {
      name: 'calendar_subscription_address_named',
      expression: '(sealed_address IS NULL) = (address_host IS NULL)',
    },
    { name: 'calendar_subscription_waiting_named', expression: '(waiting IS NULL) = (waiting_reading_id IS NULL)' },
    {
      name: 'calendar_subscription_read_again',
      expression: 'next_read_at IS NULL OR (sealed_address IS NOT NULL AND applied_at IS NOT NULL)',
    },
  ],
})

export const calendarSubscriptionPlaceTable = new EntitySchema<CalendarSubscriptionPlaceRow>({
  name: 'CalendarSubscriptionPlace',
  tableName: 'calendar_subscription_place',
  columns: {
    subscriptionId: {
      name: 'subscription_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'calendar_subscription_place_pk',
      foreignKey: { target: calendarSubscriptionTable, name: 'calendar_subscription_place_of_fk' },
    },
    placeId: {
      name: 'place_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'calendar_subscription_place_pk',
      foreignKey: { target: 'place', name: 'calendar_subscription_place_fk' },
    },
    words: { type: 'text', array: true },
  },
})

export const calendarReadTable = new EntitySchema<CalendarRead>({
  name: 'CalendarRead',
  tableName: 'calendar_read',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'calendar_read_pk' },
    subscriptionId: {
      name: 'subscription_id',
      type: 'uuid',
      foreignKey: { target: calendarSubscriptionTable, name: 'calendar_read_subscription_fk' },
    },
    at: { type: 'timestamptz' },
    fault: { type: 'text', nullable: true },
    added: { type: 'integer' },
    gone: { type: 'integer' },
  },
  indices: [{ name: 'calendar_read_by_subscription', columns: ['subscriptionId', 'at'] }],
})
