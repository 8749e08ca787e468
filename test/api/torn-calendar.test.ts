import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { toGlobalId } from '../../server/shared/global-id.js'
import { calendarText } from '../server/calendar-subscriptions/calendar-text.js'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const SUBSCRIPTION = `id preview { readingId warnings new doubtful } questions { id from until doubt }`
const ADD = `mutation ($input: AddCalendarSubscriptionInput!) {
  addCalendarSubscription(input: $input) {
    subscription { ${SUBSCRIPTION} } errors { ... on CalendarUnreadable { fault message } }
  }
}`
const APPLY = `mutation ($input: ApplyCalendarReadingInput!) {
  applyCalendarReading(input: $input) { subscription { ${SUBSCRIPTION} } errors { __typename } }
}`
const ANSWER = `mutation ($input: AnswerImportedDaysInput!) {
  answerImportedDays(input: $input) { importedDays { answer } errors { __typename } }
}`
const EXPLAIN = `query ($placeId: ID!, $date: Date!) {
  explainPlaceDay(placeId: $placeId, date: $date) { free reasons { kind } }
}`

describe('a torn calendar over HTTP', () => {
  let world: World
  let staff: HttpApiClient
  let placeId: string

  before(async () => {
    world = await createWorld()
    world.clock.set('2027-03-01T09:00:00Z')
    const hostId = (await world.host()).id
    placeId = toGlobalId('Place', (await world.place({ hostId, label: 'Place 1' })).id)
    staff = await world.overHttp('HOST_STAFF', { hostId })
  })

  after(() => world.close())

  const add = async (text: string) => {
    const origin = { file: Buffer.from(text).toString('base64') }
    const details = { label: 'Office', colour: 'TEAL', zone: 'Europe/Brussels', places: [{ placeId, words: [] }] }
    const input = { ...details, ...origin, idempotencyKey: randomUUID() }
    return (await staff.ask(ADD, { input })).addCalendarSubscription
  }
  const dayIsFree = async (date: string) => {
    const { explainPlaceDay } = await staff.ask(EXPLAIN, { placeId, date })
    return { free: explainPlaceDay.free, why: explainPlaceDay.reasons.map(({ kind }: { kind: string }) => kind) }
  }

  it('says what to know before it is applied, and then shows no day as free until somebody says so', async () => {
    const camp = calendarText([{ uid: 'camp', from: '04-10', until: '04-20' }])
    const { subscription, errors } = await add(camp.replace('END:VCALENDAR', ''))
    expect(errors).to.deep.equal([])
    expect(subscription.preview).to.deep.include({ new: 2, doubtful: 1 })
    expect(subscription.preview.warnings).to.deep.equal([
      'The file breaks off; what came after it is not known. It may take any day. It is best to export it again and to read the whole calendar.',
      'If you apply it as it is, what could be read takes its days, and every other day is taken too until you say that it is free.',
    ])
    expect(await dayIsFree('2027-05-05')).to.deep.include({ free: true })

    const { readingId } = subscription.preview
    const applied = (await staff.ask(APPLY, { input: { subscriptionId: subscription.id, readingId } }))
      .applyCalendarReading.subscription

    expect(await dayIsFree('2027-05-05')).to.deep.equal({ free: false, why: ['IMPORTED'] })
    expect(applied.questions).to.have.lengthOf(1)

    await staff.ask(ANSWER, { input: { importedDaysId: applied.questions[0].id, answer: 'LIFTED' } })

    expect(await dayIsFree('2027-05-05')).to.deep.include({ free: true })
    expect(await dayIsFree('2027-04-12')).to.deep.equal({ free: false, why: ['IMPORTED'] })
  })

  it('that is none says what to give instead', async () => {
    const { subscription, errors } = await add('<html>Sign in</html>')

    expect(subscription).to.equal(null)
    expect(errors[0].fault).to.equal('NOT_A_CALENDAR')
    expect(errors[0].message).to.include('Give the address of the calendar itself')
  })

  it('that lists what is busy says of which days it says nothing', async () => {
    const list = ['DTSTART:20270228T230000Z', 'DTEND:20270531T220000Z']
    const text = ['BEGIN:VCALENDAR', 'BEGIN:VFREEBUSY', ...list, 'END:VFREEBUSY', 'END:VCALENDAR', ''].join('\r\n')

    const { subscription } = await add(text)

    expect(subscription.preview.warnings).to.deep.equal([
      'The calendar says nothing of the days from 2027-06-01 until 2030-04-01: what it took there before stays taken, and what it never took stays as it is.',
    ])
  })
})
