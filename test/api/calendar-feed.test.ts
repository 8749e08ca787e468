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
    const [event] = calendar.getAllSubcomponents('vevent').map(of => new ICAL.Event(of))
    expect([event!.summary, `${event!.startDate}`, `${event!.endDate}`]).to.deep.equal([
      'Occupied',
      '2027-04-10',
      '2027-04-20',
    ])
    expect(event!.startDate.isDate).to.equal(true)
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
          message: 'The place has 5 working calendar addresses, which is the most; revoke one first.',
        },
      ],
    })
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
