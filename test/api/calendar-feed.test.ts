import { expect } from 'chai'
import ICAL from 'ical.js'
import { toGlobalId } from '../../server/shared/global-id.js'
import type { HttpApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const CREATE = `mutation ($input: CreateCalendarFeedInput!) {
  createCalendarFeed(input: $input) {
    feed { id createdAt expiresAt revokedAt lastFetchedOn }
    address
    errors { __typename ... on UserError { message } }
  }
}`
const REVOKE = `mutation ($input: RevokeCalendarFeedInput!) {
  revokeCalendarFeed(input: $input) { feed { id revokedAt } errors { __typename ... on UserError { message } } }
}`
const ROTATE = `mutation ($input: RotateCalendarFeedInput!) {
  rotateCalendarFeed(input: $input) {
    feed { id subject rotatedAt expiresAt }
    address
    errors { __typename ... on UserError { message } }
  }
}`
const HOUSE = `query { viewer { hostInstitution { calendarFeeds { id subject } } } }`
const CASELOAD = `query { caseloadCalendarFeeds { id subject lastFetchedOn } }`
const FEEDS = `query ($id: ID!) { place(id: $id) { calendarFeeds { id revokedAt lastFetchedOn } } }`

/** A calendar program, which has no cookie, reads what host staff subscribed it to. */
describe('calendar feeds over HTTP', () => {
  let world: World
  let staff: HttpApiClient
  let anybody: HttpApiClient
  let placeId: string

  before(async () => {
    world = await createWorld({ config: { publicUrl: 'https://leeward.example' } })
    anybody = await world.visitor()
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    const { id: hostId } = await world.host()
    const place = await world.place({ hostId, label: 'Place 1' })
    staff = await world.overHttp('HOST_STAFF', { hostId })
    placeId = toGlobalId('Place', place.id)
    await world.dataSource.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
       VALUES (gen_random_uuid(), $1, 'BLOCK', '[2027-04-10,2027-04-20)', '[2027-04-10,2027-04-20)', '{}')`,
      [place.id],
    )
  })

  after(() => world.close())

  const create = async (by = staff) => (await by.ask(CREATE, { input: { placeId } })).createCalendarFeed
  const revoke = async (feedId: string, by = staff) => (await by.ask(REVOKE, { input: { feedId } })).revokeCalendarFeed
  const fetchFeed = (address: string, headers: Record<string, string> = {}) =>
    anybody.fetch(new URL(address).pathname, { headers })

  it('can be read by whoever has the address, and by another program’s parser', async () => {
    const { feed, address, errors } = await create()

    const response = await fetchFeed(address)
    const calendar = new ICAL.Component(ICAL.parse(await response.text()))

    expect(errors).to.deep.equal([])
    expect(address).to.match(/^https:\/\/leeward\.example\/feeds\/[A-Za-z0-9_-]{43}\.ics$/)
    expect(feed).to.deep.include({
      createdAt: '2027-03-01T09:00:00.000Z',
      expiresAt: '2027-08-28T09:00:00.000Z',
      revokedAt: null,
      lastFetchedOn: null,
    })
    expect(response.status).to.equal(200)
    expect(response.headers.get('content-type')).to.equal('text/calendar; charset=utf-8')
    expect(calendar.getFirstPropertyValue('x-wr-calname')).to.equal('Leeward place calendar')
    const events = calendar.getAllSubcomponents('vevent').map(of => new ICAL.Event(of))
    expect(events.map(event => `${event.summary} ${event.startDate}/${event.endDate}`)).to.deep.equal([
      'Open 2027-03-01/2027-04-10',
      'Occupied 2027-04-10/2027-04-20',
      'Open 2027-04-20/2028-03-01',
    ])
    expect(events.every(event => event.startDate.isDate)).to.equal(true)
  })

  it('are not sent again while nothing changed', async () => {
    const { address } = await create()
    const first = await fetchFeed(address)
    world.clock.advance({ ms: 90_000 })

    const second = await fetchFeed(address, { 'if-none-match': first.headers.get('etag')! })

    expect(second.status).to.equal(304)
    expect(await second.text()).to.equal('')
  })

  it('show when they were last fetched, as a day', async () => {
    const { feed, address } = await create()
    await fetchFeed(address)

    const { place } = await staff.ask(FEEDS, { id: placeId })

    expect(place.calendarFeeds).to.deep.equal([{ id: feed.id, revokedAt: null, lastFetchedOn: '2027-03-01' }])
  })

  it('stop working at once when revoked, and look like an address that never was', async () => {
    const { feed, address } = await create()
    const revoked = await revoke(feed.id)
    const unknown = address.replace(/.{43}\.ics$/, `${'A'.repeat(43)}.ics`)

    const answers = await Promise.all(
      [address, unknown, address.replace(/.{43}\.ics$/, 'nonsense.ics')].map(async url => {
        const response = await fetchFeed(url)
        return [response.status, await response.text(), response.headers.get('cache-control')]
      }),
    )

    expect(revoked).to.deep.equal({ feed: { id: feed.id, revokedAt: '2027-03-01T09:00:00.000Z' }, errors: [] })
    expect(answers[0]![0]).to.equal(404)
    expect(answers[1]).to.deep.equal(answers[0])
    expect(answers[2]).to.deep.equal(answers[0])
  })

  it('are at most five of a place, and the sixth says so', async () => {
    for (let count = 0; count < 5; count++) await create()

    expect(await create()).to.deep.equal({
      feed: null,
      address: null,
      errors: [
        {
          __typename: 'TooManyCalendarFeeds',
          message: 'There are 5 working calendar addresses, which is the most; revoke one first.',
        },
      ],
    })
  })

  it('are replaced by another address, which alone works then', async () => {
    const { feed, address } = await create()
    world.clock.advance({ ms: 60_000 })

    const replaced = (await staff.ask(ROTATE, { input: { feedId: feed.id } })).rotateCalendarFeed

    expect(replaced.feed).to.deep.equal({
      id: feed.id,
      subject: 'PLACE',
      rotatedAt: '2027-03-01T09:01:00.000Z',
      expiresAt: '2027-08-28T09:01:00.000Z',
    })
    expect((await fetchFeed(address)).status).to.equal(404)
    expect((await fetchFeed(replaced.address)).status).to.equal(200)
    await revoke(feed.id)
    expect((await staff.ask(ROTATE, { input: { feedId: feed.id } })).rotateCalendarFeed).to.deep.equal({
      feed: null,
      address: null,
      errors: [
        {
          __typename: 'CalendarFeedRevoked',
          message: 'The calendar address was revoked, which cannot be taken back; make a new one.',
        },
      ],
    })
  })

  it('say with 429 when they were asked too often, until the next full hour', async () => {
    const { address } = await create()
    world.clock.set('2027-03-01T09:45:00Z')
    for (let count = 0; count < 60; count++) expect((await fetchFeed(address)).status, `${count}`).to.equal(200)

    const refused = await fetchFeed(address)

    expect([refused.status, refused.headers.get('retry-after')]).to.deep.equal([429, '900'])
    expect(await refused.text()).to.equal('This calendar was asked for too often. Try again later.')
    world.clock.set('2027-03-01T10:00:00Z')
    expect((await fetchFeed(address)).status).to.equal(200)
  })

  it('are made for a whole house by its staff', async () => {
    const made = (await staff.ask(CREATE, { input: {} })).createCalendarFeed

    const { viewer } = await staff.ask(HOUSE)
    const body = await (await fetchFeed(made.address)).text()

    expect(viewer.hostInstitution.calendarFeeds).to.deep.equal([{ id: made.feed.id, subject: 'HOST_INSTITUTION' }])
    expect(body).to.include('Leeward house calendar').and.to.include('SUMMARY:Occupied')
  })

  it('are made by coordinators for their own caseload, and for nothing else', async () => {
    const [desk, colleague] = [await world.overHttp('COORDINATOR'), await world.overHttp('COORDINATOR')]
    const made = (await desk.ask(CREATE, { input: {} })).createCalendarFeed
    const body = await (await fetchFeed(made.address)).text()

    expect(body).to.include('Leeward caseload calendar').and.not.to.include('VEVENT')
    expect((await desk.ask(CASELOAD)).caseloadCalendarFeeds).to.deep.equal([
      { id: made.feed.id, subject: 'CASELOAD', lastFetchedOn: '2027-03-01' },
    ])
    expect((await colleague.ask(CASELOAD)).caseloadCalendarFeeds).to.deep.equal([])
    expect((await revoke(made.feed.id, colleague)).errors).to.have.lengthOf(1)
    expect((await create(desk)).errors).to.deep.equal([{ __typename: 'NotFound', message: 'There is no such place.' }])
    expect((await staff.send(CASELOAD)).errors[0]!.extensions.code).to.equal('FORBIDDEN')
  })

  it('are nobody else’s to make or revoke', async () => {
    const { feed } = await create()
    const stranger = await world.overHttp('HOST_STAFF')

    expect((await create(stranger)).errors).to.deep.equal([
      { __typename: 'NotFound', message: 'There is no such place.' },
    ])
    expect((await revoke(feed.id, stranger)).errors).to.deep.equal([
      { __typename: 'NotFound', message: 'There is no such calendar address.' },
    ])
    expect((await revoke('nonsense', stranger)).errors).to.have.lengthOf(1)
  })
})
