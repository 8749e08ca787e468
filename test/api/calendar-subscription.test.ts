import { randomUUID } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect } from 'chai'
import type { CalendarFetcher } from '../../server/calendar-fetching/fetched-calendar.js'
import type { Log } from '../../server/log.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import { refuse, success } from '../../server/shared/result.js'
import { calendarFile, calendarText } from '../server/calendar-subscriptions/calendar-text.js'
import { simpleReader } from '../server/calendar-subscriptions/simple-reader.js'
import type { HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const SUBSCRIPTION = `id label addressHost fault failures appliedAt lastReadAt nextReadAt
  places { place { label } words }
  preview { readingId new changed gone doubtful clashing
    changes { change place { label } from until fromBefore doubt clashes { kind } windows { from } } }
  questions { id from until doubt answer clashes { kind } }
  reads { fault added gone }`
const ADD = `mutation ($input: AddCalendarSubscriptionInput!) {
  addCalendarSubscription(input: $input) {
    subscription { ${SUBSCRIPTION} }
    errors { __typename ... on UserError { message } ... on CalendarUnreadable { fault } ... on InvalidInput { path } }
  }
}`
const APPLY = `mutation ($input: ApplyCalendarReadingInput!) {
  applyCalendarReading(input: $input) { subscription { ${SUBSCRIPTION} } errors { __typename } }
}`
const READ = `mutation ($input: ReadCalendarSubscriptionInput!) {
  readCalendarSubscription(input: $input) { subscription { ${SUBSCRIPTION} } errors { __typename } }
}`
const REMOVE = `mutation ($input: RemoveCalendarSubscriptionInput!) {
  removeCalendarSubscription(input: $input) { hostInstitution { calendarSubscriptions { id } } errors { __typename } }
}`
const ANSWER = `mutation ($input: AnswerImportedDaysInput!) {
  answerImportedDays(input: $input) { importedDays { answer } errors { __typename } }
}`
const OCCUPIED = 'query ($id: ID!) { place(id: $id) { occupancies { kind from until } } }'
const HISTORY = `query ($id: ID!) {
  place(id: $id) {
    calendarHistory(first: 2) { edges { node { kind calendar before { from } after { from } undoableUntil } } }
  }
}`
const SECRET = 's3cr3t-token'
const ADDRESS = `https://calendars.example/private/${SECRET}/basic.ics`

describe('imported calendars over HTTP', () => {
  let world: World
  let staff: HttpApiClient
  let placeId: string
  let hostId: string
  const internet = { text: calendarText([]), fails: false }
  const logged: string[] = []

  const fetcher: CalendarFetcher = {
    fetch: async address => {
      if (!address.includes(SECRET)) return refuse('HOST_REFUSED')
      if (internet.fails) return refuse('UNREACHABLE')
      const bytes = new Uint8Array(Buffer.from(internet.text))
      return success({ kind: 'FETCHED', bytes, validators: { etag: null, lastModified: null } })
    },
  }

  before(async () => {
    world = await createWorld({
      calendars: { calendarReader: simpleReader, calendarFetcher: fetcher },
      log: listening(logged),
    })
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    internet.fails = false
    internet.text = calendarText([{ uid: 'camp', from: '04-10', until: '04-20' }])
    hostId = (await world.host()).id
    const place = await world.place({ hostId, label: 'Place 1' })
    staff = await world.overHttp('HOST_STAFF', { hostId })
    placeId = toGlobalId('Place', place.id)
  })

  after(() => world.close())

  const input = (more: object) => ({
    label: 'Office',
    colour: 'TEAL',
    zone: 'Europe/Brussels',
    places: [{ placeId, words: [] }],
    idempotencyKey: randomUUID(),
    ...more,
  })
  const add = async (more: object = { address: ADDRESS }) =>
    (await staff.ask(ADD, { input: input(more) })).addCalendarSubscription
  const apply = async ({ id: subscriptionId, preview }: { id: string; preview: { readingId: string } }) =>
    (await staff.ask(APPLY, { input: { subscriptionId, readingId: preview.readingId } })).applyCalendarReading
      .subscription
  const occupied = async () =>
    (await staff.ask(OCCUPIED, { id: placeId })).place.occupancies.map(
      ({ kind, from, until }: Record<string, string>) => `${kind} ${from}/${until}`,
    )

  it('are looked at, applied, and removed with their days', async () => {
    const { subscription, errors } = await add()

    expect(errors).to.deep.equal([])
    expect(subscription).to.deep.include({ label: 'Office', addressHost: 'calendars.example', appliedAt: null })
    expect(subscription.preview).to.deep.include({ new: 1, changed: 0, gone: 0, doubtful: 0, clashing: 0 })
    expect(subscription.preview.changes).to.deep.equal([
      {
        change: 'NEW',
        place: { label: 'Place 1' },
        from: '2027-04-10',
        until: '2027-04-20',
        fromBefore: null,
        doubt: null,
        clashes: [],
        windows: [{ from: '2027-03-01' }],
      },
    ])
    expect(await occupied()).to.deep.equal([])

    const applied = await apply(subscription)
    expect(applied).to.deep.include({ preview: null, appliedAt: '2027-03-01T09:00:00.000Z' })
    expect(Date.parse(applied.nextReadAt)).to.be.greaterThan(Date.parse('2027-03-01T10:30:00Z'))
    expect(await occupied()).to.deep.equal(['IMPORTED 2027-04-10/2027-04-20'])

    const { removeCalendarSubscription } = await staff.ask(REMOVE, { input: { subscriptionId: subscription.id } })
    expect(removeCalendarSubscription).to.deep.equal({ hostInstitution: { calendarSubscriptions: [] }, errors: [] })
    expect(await occupied()).to.deep.equal([])
    const { place } = await staff.ask(HISTORY, { id: placeId })
    expect(place.calendarHistory.edges.map((edge: { node: object }) => edge.node)).to.deep.equal([
      { kind: 'IMPORT_REMOVED', calendar: 'Office', before: { from: '2027-04-10' }, after: null, undoableUntil: null },
      { kind: 'IMPORT_APPLIED', calendar: 'Office', before: null, after: { from: '2027-04-10' }, undoableUntil: null },
    ])
  })

  it('are read again by the queue when their time has come', async () => {
    const { id } = await apply((await add()).subscription)
    internet.text = calendarText([{ uid: 'camp', from: '04-12', until: '04-20' }])
    world.clock.advance({ ms: 3 * 60 * 60_000 })
    // The session has ended meanwhile.
    staff = await world.overHttp('HOST_STAFF', { hostId })
    await world.work()

    await world.application.tasks['queue-calendars']!({}, { number: 1, last: true, signal: AbortSignal.timeout(1e6) })

    await eventually(async () => expect(await occupied()).to.deep.equal(['IMPORTED 2027-04-12/2027-04-20']))
    const { node } = await staff.ask(
      `query ($id: ID!) { node(id: $id) { ... on CalendarSubscription { ${SUBSCRIPTION} } } }`,
      { id },
    )
    expect(node).to.deep.include({ fault: null, lastReadAt: '2027-03-01T12:00:00.000Z' })
    expect(node.reads).to.deep.equal([{ fault: null, added: 1, gone: 1 }])
  })

  it('keep their days and say why when they cannot be read', async () => {
    const { id: subscriptionId } = await apply((await add()).subscription)
    world.clock.advance({ ms: 60_000 })
    internet.fails = true

    const { readCalendarSubscription } = await staff.ask(READ, { input: { subscriptionId } })

    expect(readCalendarSubscription).to.deep.equal({
      subscription: null,
      errors: [{ __typename: 'CalendarUnreadable' }],
    })
    expect(await occupied()).to.deep.equal(['IMPORTED 2027-04-10/2027-04-20'])
  })

  it('can be files, packed or not', async () => {
    const file = calendarFile([{ uid: 'roof', from: '06-01', until: '06-03' }])

    const plain = await add({ file: Buffer.from(file).toString('base64') })
    const packed = await add({ file: gzipSync(file).toString('base64') })

    expect(plain.subscription).to.deep.include({ addressHost: null, nextReadAt: null })
    expect(packed.subscription.preview.changes).to.deep.equal(plain.subscription.preview.changes)
  })

  it('may be a MiB, packed', async () => {
    const entries = Array.from({ length: 6_000 }, (_none, index) => {
      const day = String((index % 27) + 1).padStart(2, '0')
      return { uid: `${index}`, from: `05-${day}`, until: `05-${String((index % 27) + 2).padStart(2, '0')}` }
    })
    const file = calendarFile(entries)

    const { subscription } = await add({ file: gzipSync(file).toString('base64') })

    expect(file.length).to.be.greaterThan(900_000)
    expect(subscription.preview.new).to.equal(6_000)
    expect(subscription.preview.changes).to.have.lengthOf(200)
  })

  it('ask about what they are not clear about', async () => {
    internet.text = calendarText([{ uid: 'odd', from: '07-01', until: '07-03', title: 'UNCLEAR' }])
    const { questions } = await apply((await add()).subscription)
    expect(questions).to.have.lengthOf(1)
    expect(questions[0]).to.deep.include({ doubt: 'Parts of an entry are missing or doubled.', answer: null })

    const { answerImportedDays } = await staff.ask(ANSWER, {
      input: { importedDaysId: questions[0].id, answer: 'LIFTED' },
    })

    expect(answerImportedDays).to.deep.equal({ importedDays: { answer: 'LIFTED' }, errors: [] })
    expect(await occupied()).to.deep.equal([])
  })

  it('are refused with a reason', async () => {
    const errorsOf = async (more: object) => (await add(more)).errors
    const file = Buffer.from('<html>').toString('base64')

    expect(await errorsOf({ address: 'https://intern.example/' })).to.deep.equal([
      {
        __typename: 'CalendarUnreadable',
        fault: 'HOST_REFUSED',
        message: 'The host in the address is not on the public Internet, so it is not asked.',
      },
    ])
    expect((await errorsOf({ file }))[0]).to.deep.include({ fault: 'NOT_A_CALENDAR' })
    expect((await errorsOf({}))[0]).to.deep.include({ __typename: 'InvalidInput', path: ['address'] })
    expect((await errorsOf({ file, address: ADDRESS }))[0]).to.deep.include({ path: ['address'] })
    expect((await errorsOf({ file: 'no base64' }))[0]).to.deep.include({ path: ['file'] })
    expect((await errorsOf({ address: ADDRESS, zone: 'Nowhere' }))[0]).to.deep.include({ path: ['zone'] })
    expect((await errorsOf({ address: ADDRESS, places: [{ placeId: 'x', words: [] }] }))[0]).to.deep.include({
      __typename: 'NotFound',
    })
  })

  it('leave their address nowhere: not in answers, the log, the queue or a table', async () => {
    const answers: unknown[] = [await add()]
    internet.fails = true
    answers.push(await add())
    answers.push(await add({ address: `https://user:${SECRET}@calendars.example/` }))
    const tables: { text: string }[] = await world.dataSource.query(
      `SELECT calendar_subscription::text AS text FROM calendar_subscription
       UNION ALL SELECT idempotency_key::text FROM idempotency_key`,
    )
    const jobs: { text: string }[] = await world.dataSource.query(
      'SELECT jobs::text AS text FROM graphile_worker._private_jobs AS jobs',
    )

    const everything = JSON.stringify([answers, logged, tables, jobs])

    expect(everything).to.include('calendars.example')
    expect(everything).not.to.include(SECRET)
  })
})

function listening(lines: string[]): Log {
  const note = (fields: object, message: string) => void lines.push(JSON.stringify([fields, message]))
  return { debug: note, info: note, warn: note, error: note }
}
