import { addDays, type CalendarDay } from '../../server/shared/calendar-day.js'
import type { TestRandom } from '../support/random.js'
import { decide, type Decider } from './decision.js'
import { OFFERED_DAYS } from './network.js'

const ADD = `mutation ($input: AddCalendarSubscriptionInput!) {
  addCalendarSubscription(input: $input) { subscription { id preview { readingId } } errors { __typename } } }`
const APPLY = `mutation ($input: ApplyCalendarReadingInput!) {
  applyCalendarReading(input: $input) { subscription { id } errors { __typename } } }`
const REMOVE = `mutation ($input: RemoveCalendarSubscriptionInput!) {
  removeCalendarSubscription(input: $input) { hostInstitution { id } errors { __typename } } }`

export interface CalendarImport extends Decider {
  readonly random: TestRandom
  readonly placeIds: readonly [string, ...string[]]
  readonly firstDay: CalendarDay
}

/** Brings in a calendar that is busy on a few days at two places, and mostly takes it out again, so that others find room. */
export async function importCalendar(request: CalendarImport): Promise<void> {
  const { random, placeIds } = request
  const input = {
    label: 'Bookings',
    colour: 'TEAL',
    zone: 'Europe/Brussels',
    places: [...new Set([random.pick(placeIds), random.pick(placeIds)])].map(placeId => ({ placeId, words: [] })),
    file: Buffer.from(calendarOf(request)).toString('base64'),
  }
  const added = await decide(request, {
    operation: 'addCalendarSubscription',
    document: ADD,
    subject: input.places[0]!.placeId,
    input,
  })
  const subscription = added.kind === 'ACKNOWLEDGED' ? added.answer.subscription : null
  if (!subscription?.preview) return
  const asked = { subject: subscription.id, isKeyed: false }
  await decide(request, {
    ...asked,
    operation: 'applyCalendarReading',
    document: APPLY,
    input: { subscriptionId: subscription.id, readingId: subscription.preview.readingId },
  })
  if (random.below(100) < 80)
    await decide(request, {
      ...asked,
      operation: 'removeCalendarSubscription',
      document: REMOVE,
      input: { subscriptionId: subscription.id },
    })
}

function calendarOf({ random, firstDay }: CalendarImport): string {
  const events = Array.from({ length: 3 }, (_, index) => {
    const from = addDays(firstDay, 1 + random.below(OFFERED_DAYS - 10))
    const [start, end] = [from, addDays(from, 2 + random.below(6))].map(day => day.replaceAll('-', ''))
    return [
      'BEGIN:VEVENT',
      `UID:${index}`,
      'DTSTAMP:20270101T000000Z',
      `DTSTART;VALUE=DATE:${start}`,
      `DTEND;VALUE=DATE:${end}`,
      'END:VEVENT',
    ]
  })
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Specimen//EN', ...events.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  )
}
