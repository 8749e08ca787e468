import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import ICAL from 'ical.js'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { calendarFeedService, type CalendarFeedService } from '../../../server/capacity/calendar-feed.service.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import type { Place } from '../../../server/capacity/place.js'
import { days } from './days.js'
import { capacityWorld, coordinator, member, valueOf, type CapacityWorld } from './fixture.js'

const ADDRESS = /^https:\/\/leeward\.example\/feeds\/([A-Za-z0-9_-]{43})\.ics$/

describe('calendar feeds', () => {
  let world: CapacityWorld
  let feeds: CalendarFeedService
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await capacityWorld()
    feeds = calendarFeedService({ ...world, publicUrl: 'https://leeward.example' })
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { turnoverDays: 7 })
  })

  after(() => world.database.drop())

  const create = async () => {
    const { feed, address } = valueOf(await feeds.create(viewer, { placeId: place.id }))
    return { feed, address, token: ADDRESS.exec(address)![1]! }
  }
  const bodyOf = async (token: string) => (await feeds.render(token))?.body ?? null
  const eventsOf = async (token: string) => {
    const calendar = new ICAL.Component(ICAL.parse((await bodyOf(token))!))
    return calendar.getAllSubcomponents('vevent').map(event => ({
      uid: String(event.getFirstPropertyValue('uid')),
      summary: event.getFirstPropertyValue('summary'),
      start: String(event.getFirstPropertyValue('dtstart')),
      end: String(event.getFirstPropertyValue('dtend')),
      names: event.getAllProperties().map(property => property.name),
    }))
  }

  it('have an address that is told once and kept as a hash only', async () => {
    const { feed, token } = await create()

    const [row] = await world.database.dataSource.query(
      `SELECT token_hash = sha256(convert_to($2, 'UTF8')) AS hashed, calendar_feed::text AS everything
       FROM calendar_feed WHERE id = $1`,
      [feed.id, token],
    )
    expect(row.hashed).to.equal(true)
    expect(row.everything).not.to.include(token)
    expect(Object.keys(feed)).to.have.members(['id', 'placeId', 'createdAt', 'expiresAt', 'revokedAt', 'lastFetchedOn'])
  })

  it('have addresses that nobody can guess from another', async () => {
    const tokens = await Promise.all(Array.from({ length: 5 }, () => create().then(made => made.token)))

    expect(new Set(tokens.map(token => token.slice(0, 6)))).to.have.lengthOf(5)
  })

  describe('say', () => {
    it('Occupied or Held on whole days, turnover included, and nothing else', async () => {
      await world.occupy(place, 'STAY', days('04-01', '05-01'))
      await world.occupy(place, 'HOLD', days('06-01', '07-01'))
      await world.occupy(place, 'BLOCK', days('08-01', '08-02'))
      await world.occupy(place, 'IMPORTED', days('09-01', '10-01'))

      const events = await eventsOf((await create()).token)

      expect(events.map(({ summary, start, end }) => `${String(summary)} ${start}/${end}`)).to.deep.equal([
        'Occupied 2027-04-01/2027-05-08',
        'Held 2027-06-01/2027-07-08',
        'Occupied 2027-08-01/2027-08-02',
        'Occupied 2027-09-01/2027-10-01',
      ])
      for (const { names } of events)
        expect(names).to.have.members([
          'uid',
          'sequence',
          'dtstamp',
          'dtstart',
          'dtend',
          'summary',
          'x-microsoft-cdo-alldayevent',
          'x-microsoft-msncalendar-alldayevent',
        ])
    })

    it('nothing of the host, the place, its identifiers or the hour', async () => {
      const occupancy = await world.occupy(place, 'STAY', days('04-01', '05-01'))
      const { token, feed } = await create()

      const body = (await bodyOf(token))!

      expect(body).to.match(/X-WR-CALNAME:Leeward place calendar\r\n/)
      expect(body).to.match(/DTSTAMP:20270301T000000Z\r\n/)
      for (const secret of [place.label, 'Specimen', occupancy, place.id, feed.id, place.hostId, token, 'T09'])
        expect(body).not.to.include(secret)
      expect(body).not.to.match(/LOCATION|ORGANIZER|DESCRIPTION|LAST-MODIFIED|CREATED|TZID|VTIMEZONE/)
    })

    it('what is to come, without what is over', async () => {
      await world.occupy(place, 'STAY', days('01-10', '02-22'))
      await world.occupy(place, 'STAY', days('03-01', '03-05'))
      const { token } = await create()
      const starts = async () => (await eventsOf(token)).map(({ start }) => start)

      expect(await starts()).to.deep.equal(['2027-03-01'])
      world.clock.set('2027-03-11T23:59:59Z')
      expect(await starts()).to.deep.equal(['2027-03-01'])
      world.clock.set('2027-03-12T00:00:00Z')
      expect(await starts()).to.deep.equal([])
    })

    it('an empty calendar that other programs can read', async () => {
      const { token } = await create()

      expect(await eventsOf(token)).to.deep.equal([])
      expect(await bodyOf(token)).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*\r\nEND:VCALENDAR(\r\n)?$/)
    })
  })

  it('give the same bytes while nothing changes, and a tag that says so', async () => {
    await world.occupy(place, 'STAY', days('04-01', '05-01'))
    const { token } = await create()
    const first = await feeds.render(token)

    world.clock.advance({ days: 9, ms: 12_345 })
    const later = await feeds.render(token)
    await world.occupy(place, 'HOLD', days('06-01', '07-01'))
    const changed = await feeds.render(token)

    expect(later).to.deep.equal(first)
    expect(first?.etag).to.match(/^"[A-Za-z0-9_-]{43}"$/)
    expect(changed?.etag).not.to.equal(first?.etag)
  })

  it('cannot be joined by their event identifiers', async () => {
    await world.occupy(place, 'STAY', days('04-01', '05-01'))
    const uid = async (token: string) => (await eventsOf(token))[0]!.uid
    const [one, other] = [await create(), await create()]

    expect(await uid(one.token)).to.equal(await uid(one.token))
    expect(await uid(one.token)).not.to.equal(await uid(other.token))
  })

  it('keep the identifier of an event when a hold becomes a stay', async () => {
    const held = valueOf(await world.hold(place, days('04-01', '05-01')))
    const { token } = await create()
    const before = await eventsOf(token)

    await world.database.dataSource.query(`UPDATE occupancy SET kind = 'STAY', expires_at = NULL WHERE id = $1`, [
      held.id,
    ])
    const after = await eventsOf(token)

    expect([before[0]!.summary, after[0]!.summary]).to.deep.equal(['Held', 'Occupied'])
    expect(after[0]!.uid).to.equal(before[0]!.uid)
  })

  describe('answer nothing, and nothing different', () => {
    it('to a token that is unknown or none', async () => {
      const { token } = await create()
      const wrong = [`${token.slice(0, 42)}${token.endsWith('A') ? 'B' : 'A'}`, '', 'x', `${token}A`, `${token}\n`, "'"]

      expect(await Promise.all(wrong.map(text => feeds.render(text)))).to.deep.equal(wrong.map(() => null))
    })

    it('once revoked', async () => {
      const { token, feed } = await create()

      const revoked = valueOf(await feeds.revoke(viewer, { feedId: feed.id }))

      expect(revoked.revokedAt).to.deep.equal(world.clock.now())
      expect(await feeds.render(token)).to.equal(null)
    })

    it('after 180 days', async () => {
      const { token, feed } = await create()

      expect(feed.expiresAt).to.deep.equal(new Date('2027-08-28T09:00:00Z'))
      world.clock.set('2027-08-28T08:59:59.999Z')
      expect(await feeds.render(token)).not.to.equal(null)
      world.clock.set('2027-08-28T09:00:00Z')
      expect(await feeds.render(token)).to.equal(null)
    })

    it('when whoever made it is suspended or works elsewhere', async () => {
      const { token } = await create()
      const setAccount = (change: string) =>
        world.database.dataSource.query(`UPDATE account SET ${change} WHERE id = $1`, [viewer.accountId])

      await setAccount(`state = 'SUSPENDED'`)
      expect(await feeds.render(token)).to.equal(null)
      await setAccount(`state = 'ACTIVE'`)
      expect(await feeds.render(token)).not.to.equal(null)
      await setAccount(`host_id = '${(await world.host()).id}'`)
      expect(await feeds.render(token)).to.equal(null)
    })
  })

  it('remember the day they were last fetched, and no more', async () => {
    const { token, feed } = await create()
    const lastFetchedOn = async () => (await feeds.feed(viewer, feed.id))?.lastFetchedOn

    expect(await lastFetchedOn()).to.equal(null)
    await feeds.render(token)
    expect(await lastFetchedOn()).to.equal('2027-03-01')
    world.clock.advance({ days: 1 })
    await feeds.render(token)
    expect(await lastFetchedOn()).to.equal('2027-03-02')
  })

  it('are five at most that work', async () => {
    const made = []
    for (let count = 0; count < 5; count++) made.push((await create()).feed)

    const sixth = await feeds.create(viewer, { placeId: place.id })
    valueOf(await feeds.revoke(viewer, { feedId: made[0]!.id }))
    const instead = await feeds.create(viewer, { placeId: place.id })

    expect(sixth).to.deep.equal({ ok: false, refusal: { kind: 'TooManyCalendarFeeds', most: 5 } })
    expect(instead.ok).to.equal(true)
    world.clock.advance({ days: 180 })
    expect((await feeds.create(viewer, { placeId: place.id })).ok).to.equal(true)
  })

  it('are counted when nobody else is making one', async () => {
    const runner = world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await ledger(runner.manager).lockHosts([viewer.hostId])
    await runner.query(
      `INSERT INTO calendar_feed (id, place_id, token_hash, created_by, created_at, expires_at)
       SELECT gen_random_uuid(), $1, sha256(('other ' || number)::bytea), $2, now(), '2028-01-01'
       FROM generate_series(1, 5) number`,
      [place.id, viewer.accountId],
    )

    const waiting = feeds.create(viewer, { placeId: place.id })
    await world.somebodyWaits()
    await runner.commitTransaction()
    await runner.release()

    expect((await waiting).ok).to.equal(false)
  })

  it('are listed newest first, revoked ones included', async () => {
    const first = (await create()).feed
    world.clock.advance({ ms: 1 })
    const second = (await create()).feed
    await feeds.revoke(viewer, { feedId: first.id })

    const listed = await feeds.ofPlaces([place.id])

    expect(listed.map(({ id, revokedAt }) => [id, revokedAt !== null])).to.deep.equal([
      [second.id, false],
      [first.id, true],
    ])
  })

  it('keep the first instant when revoked twice', async () => {
    const { feed } = await create()
    const first = valueOf(await feeds.revoke(viewer, { feedId: feed.id }))
    world.clock.advance({ days: 1 })

    expect(valueOf(await feeds.revoke(viewer, { feedId: feed.id }))).to.deep.equal(first)
  })

  it('are not found by others than the host and coordinators', async () => {
    const { feed } = await create()
    const stranger = await world.staffOf((await world.host()).id)
    const notFound = { ok: false, refusal: { kind: 'NotFound' } }

    expect(await feeds.create(stranger, { placeId: place.id })).to.deep.equal(notFound)
    expect(await feeds.create(viewer, { placeId: randomUUID() })).to.deep.equal(notFound)
    expect(await feeds.revoke(stranger, { feedId: feed.id })).to.deep.equal(notFound)
    expect(await feeds.revoke(viewer, { feedId: randomUUID() })).to.deep.equal(notFound)
    expect(await feeds.feed(coordinator, feed.id)).to.deep.equal(feed)
    expect(await feeds.feed(stranger, feed.id)).to.equal(null)
    expect(await feeds.feed(member, feed.id)).to.equal(null)
  })
})
