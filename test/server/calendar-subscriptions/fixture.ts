import { randomUUID } from 'node:crypto'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type {
  CalendarFetcher,
  FetchedCalendar,
  FetchFault,
  Validators,
} from '../../../server/calendar-fetching/fetched-calendar.js'
import { addressSealer } from '../../../server/calendar-subscriptions/calendar-address.sealer.js'
import {
  calendarPreviewService,
  type CalendarPreviewService,
} from '../../../server/calendar-subscriptions/calendar-preview.service.js'
import { calendarSource } from '../../../server/calendar-subscriptions/calendar-source.reading.js'
import type { CalendarSubscription } from '../../../server/calendar-subscriptions/calendar-subscription.js'
import {
  calendarSubscriptionService,
  type CalendarSubscriptionService,
  type SubscriptionToAdd,
} from '../../../server/calendar-subscriptions/calendar-subscription.service.js'
import {
  calendarSyncService,
  type CalendarSyncService,
} from '../../../server/calendar-subscriptions/calendar-sync.service.js'
import type { Place } from '../../../server/capacity/place.js'
import { refuse, success } from '../../../server/shared/result.js'
import { capacityWorld, valueOf, type CapacityWorld } from '../capacity/fixture.js'
import type { CalendarReader } from '../../../server/calendar-subscriptions/calendar-reader.js'
import { calendarFile, type CalendarEntry } from './calendar-text.js'
import { simpleReader } from './simple-reader.js'

/** What the Internet answers, as a test says. */
export interface FakeInternet extends CalendarFetcher {
  /** What was asked for, with the version that was known. */
  readonly asked: { address: string; known: Validators }[]
  serve(entries: readonly CalendarEntry[], validators?: Validators): void
  serveText(text: string, validators?: Validators): void
  fail(fault: FetchFault): void
}

export interface SubscriptionWorld extends CapacityWorld {
  readonly internet: FakeInternet
  readonly subscriptions: CalendarSubscriptionService
  readonly sync: CalendarSyncService
  readonly previews: CalendarPreviewService
  /** Adds a calendar to the places, by address unless told otherwise. */
  add(
    viewer: HostStaffViewer,
    places: readonly Place[],
    more?: Partial<SubscriptionToAdd>,
  ): Promise<CalendarSubscription>
  /** Adds and applies it. */
  subscribe(
    viewer: HostStaffViewer,
    places: readonly Place[],
    more?: Partial<SubscriptionToAdd>,
  ): Promise<CalendarSubscription>
  /** Applies what waits. */
  apply(viewer: HostStaffViewer, subscription: CalendarSubscription): Promise<CalendarSubscription>
}

export const secretAddress = 'https://calendars.example/private/s3cr3t-token/basic.ics'

export async function subscriptionWorld({
  reader = simpleReader,
}: { reader?: CalendarReader } = {}): Promise<SubscriptionWorld> {
  const world = await capacityWorld()
  const internet = fakeInternet()
  const { unitOfWork, clock } = world
  const source = calendarSource({ fetcher: internet, reader, clock })
  const sealer = addressSealer({ key: Buffer.alloc(32, 7) })
  const reading = { unitOfWork, clock, source, sealer, random: () => 0.5 }
  const subscriptions = calendarSubscriptionService(reading)
  const asked = (places: readonly Place[], more: Partial<SubscriptionToAdd>): SubscriptionToAdd => ({
    label: 'Office',
    colour: 'BLUE',
    zone: 'Europe/Brussels',
    places: places.map(({ id }) => ({ placeId: id, words: [] })),
    origin: { address: secretAddress },
    idempotencyKey: randomUUID(),
    ...more,
  })
  const apply = async (viewer: HostStaffViewer, { id, waitingReadingId }: CalendarSubscription) =>
    valueOf(await subscriptions.apply(viewer, { subscriptionId: id, readingId: waitingReadingId! }))
  return {
    ...world,
    internet,
    subscriptions,
    sync: calendarSyncService(reading),
    previews: calendarPreviewService({ unitOfWork, clock }),
    add: async (viewer, places, more = {}) => valueOf(await subscriptions.add(viewer, asked(places, more))),
    subscribe: async (viewer, places, more = {}) =>
      apply(viewer, valueOf(await subscriptions.add(viewer, asked(places, more)))),
    apply,
  }
}

function fakeInternet(): FakeInternet {
  const state: { answer: FetchFault | FetchedCalendar } = { answer: 'HOST_UNKNOWN' }
  const asked: FakeInternet['asked'] = []
  const serve = (bytes: Uint8Array, validators: Validators = { etag: null, lastModified: null }) => {
    state.answer = { kind: 'FETCHED', bytes, validators }
  }
  return {
    asked,
    serve: (entries, validators) => serve(calendarFile(entries), validators),
    serveText: (text, validators) => serve(new Uint8Array(Buffer.from(text)), validators),
    fail: fault => {
      state.answer = fault
    },
    async fetch(address, known) {
      asked.push({ address, known })
      const { answer } = state
      if (typeof answer === 'string') return refuse(answer)
      const same = answer.kind === 'FETCHED' && known.etag !== null && known.etag === answer.validators.etag
      return success(same ? { kind: 'UNCHANGED' } : answer)
    },
  }
}
