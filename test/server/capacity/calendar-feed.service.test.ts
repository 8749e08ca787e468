import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { days } from './days.js'
import { feedWorld } from './feed-world.js'
import { coordinator, member, valueOf } from './fixture.js'

describe('calendar feeds', () => {
  const given = feedWorld()

  it('have an address that is told once and kept as a hash only', async () => {
    const { feed, token } = await given.create()

    const [row] = await given.world.database.dataSource.query(
      `SELECT token_hash = sha256(convert_to($2, 'UTF8')) AS hashed, calendar_feed::text AS everything
       FROM calendar_feed WHERE id = $1`,
      [feed.id, token],
    )
    expect(row.hashed).to.equal(true)
    expect(row.everything).not.to.include(token)
    expect(Object.keys(feed)).to.have.members([
      'id',
      'placeId',
      'hostId',
      'holderId',
      'createdAt',
      'rotatedAt',
      'expiresAt',
      'revokedAt',
      'lastFetchedOn',
    ])
  })

  it('have addresses that nobody can guess from another', async () => {
    const tokens = await Promise.all(Array.from({ length: 5 }, () => given.create().then(made => made.token)))

    expect(new Set(tokens.map(token => token.slice(0, 6)))).to.have.lengthOf(5)
  })

  describe('say', () => {
    it('Occupied or Held on whole days, turnover included, and nothing else', async () => {
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      await given.world.occupy(given.place, 'HOLD', days('06-01', '07-01'))
      await given.world.occupy(given.place, 'BLOCK', days('08-01', '08-02'))
      await given.world.occupy(given.place, 'IMPORTED', days('09-01', '10-01'))

      const events = await given.eventsOf((await given.create()).token)

      expect(events.map(({ summary, start, end }) => `${summary} ${start}/${end}`)).to.deep.equal([
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

    it('nothing of the host, the given.place, its identifiers or the hour', async () => {
      const occupancy = await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      const { token, feed } = await given.create()

      const body = (await given.bodyOf(token))!

      expect(body).to.match(/X-WR-CALNAME:Leeward place calendar\r\n/)
      expect(body).to.match(/DTSTAMP:20000101T000000Z\r\n/)
      for (const secret of [
        given.place.label,
        'Specimen',
        occupancy,
        given.place.id,
        feed.id,
        given.place.hostId,
        token,
        'T09',
      ])
        expect(body).not.to.include(secret)
      expect(body).not.to.match(/LOCATION|ORGANIZER|DESCRIPTION|LAST-MODIFIED|CREATED|TZID|VTIMEZONE/)
    })

    it('what is to come, without what is over', async () => {
      await given.world.occupy(given.place, 'STAY', days('01-10', '02-21'))
      await given.world.occupy(given.place, 'STAY', days('03-01', '03-05'))
      const { token } = await given.create()
      const starts = async () => (await given.eventsOf(token)).map(({ start }) => start)

      expect(await starts()).to.deep.equal(['2027-03-01'])
      given.world.clock.set('2027-03-11T23:59:59Z')
      expect(await starts()).to.deep.equal(['2027-03-01'])
      given.world.clock.set('2027-03-12T00:00:00Z')
      expect(await starts()).to.deep.equal([])
    })

    it('an empty calendar that other programs can read', async () => {
      const { token } = await given.create()

      expect(await given.eventsOf(token)).to.deep.equal([])
      expect(await given.bodyOf(token)).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[^]*\r\nEND:VCALENDAR(\r\n)?$/)
    })
  })

  it('give the same bytes while nothing changes, and a tag that says so', async () => {
    await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
    const { token } = await given.create()
    const first = await given.render(token)

    given.world.clock.advance({ days: 9, ms: 12_345 })
    const later = await given.render(token)
    await given.world.occupy(given.place, 'HOLD', days('06-01', '07-01'))
    const changed = await given.render(token)

    expect(later).to.deep.equal(first)
    expect(first?.etag).to.match(/^"[A-Za-z0-9_-]{43}"$/)
    expect(changed?.etag).not.to.equal(first?.etag)
  })

  it('cannot be joined by their event identifiers', async () => {
    await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
    const uid = async (token: string) => (await given.eventsOf(token))[0]!.uid
    const [one, other] = [await given.create(), await given.create()]

    expect(await uid(one.token)).to.equal(await uid(one.token))
    expect(await uid(one.token)).not.to.equal(await uid(other.token))
  })

  it('keep the identifier of an event when a hold becomes a stay', async () => {
    const held = await given.world.occupy(given.place, 'HOLD', days('04-01', '05-01'))
    const { token } = await given.create()
    const before = await given.eventsOf(token)

    await given.world.database.dataSource.query(`UPDATE occupancy SET kind = 'STAY', expires_at = NULL WHERE id = $1`, [
      held,
    ])
    const after = await given.eventsOf(token)

    expect([before[0]!.summary, after[0]!.summary]).to.deep.equal(['Held', 'Occupied'])
    expect(after[0]!.uid).to.equal(before[0]!.uid)
  })

  describe('answer nothing, and nothing different', () => {
    it('to a token that is unknown or none', async () => {
      const { token } = await given.create()
      const wrong = [`${token.slice(0, 42)}${token.endsWith('A') ? 'B' : 'A'}`, '', 'x', `${token}A`, `${token}\n`, "'"]

      expect(await Promise.all(wrong.map(text => given.render(text)))).to.deep.equal(wrong.map(() => null))
    })

    it('once revoked', async () => {
      const { token, feed } = await given.create()

      const revoked = valueOf(await given.feeds.revoke(given.viewer, { feedId: feed.id }))

      expect(revoked.revokedAt).to.deep.equal(given.world.clock.now())
      expect(await given.render(token)).to.equal(null)
    })

    it('after 180 days', async () => {
      const { token, feed } = await given.create()

      expect(feed.expiresAt).to.deep.equal(new Date('2027-08-28T09:00:00Z'))
      given.world.clock.set('2027-08-28T08:59:59.999Z')
      expect(await given.render(token)).not.to.equal(null)
      given.world.clock.set('2027-08-28T09:00:00Z')
      expect(await given.render(token)).to.equal(null)
    })

    it('when whoever made it is suspended or works elsewhere', async () => {
      const { token } = await given.create()
      const setAccount = (change: string) =>
        given.world.database.dataSource.query(`UPDATE account SET ${change} WHERE id = $1`, [given.viewer.accountId])

      await setAccount(`state = 'SUSPENDED'`)
      expect(await given.render(token)).to.equal(null)
      await setAccount(`state = 'ACTIVE'`)
      expect(await given.render(token)).not.to.equal(null)
      await setAccount(`host_id = '${(await given.world.host()).id}'`)
      expect(await given.render(token)).to.equal(null)
      await setAccount(`host_id = '${given.viewer.hostId}'`)
      expect(await given.render(token)).not.to.equal(null)
      await setAccount(`organisation_id = (SELECT id FROM organisation WHERE id <> organisation_id LIMIT 1)`)
      expect(await given.render(token)).to.equal(null)
    })
  })

  it('remember the day they were last fetched, and no more', async () => {
    const { token, feed } = await given.create()
    const lastFetchedOn = async () => (await given.feeds.feed(given.viewer, feed.id))?.lastFetchedOn

    expect(await lastFetchedOn()).to.equal(null)
    await given.render(token)
    expect(await lastFetchedOn()).to.equal('2027-03-01')
    given.world.clock.advance({ days: 1 })
    await given.render(token)
    expect(await lastFetchedOn()).to.equal('2027-03-02')
  })

  it('are listed newest first, revoked ones included', async () => {
    const first = (await given.create()).feed
    given.world.clock.advance({ ms: 1 })
    const second = (await given.create()).feed
    await given.feeds.revoke(given.viewer, { feedId: first.id })

    const listed = await given.feeds.ofPlaces([given.place.id])

    expect(listed.map(({ id, revokedAt }) => [id, revokedAt !== null])).to.deep.equal([
      [second.id, false],
      [first.id, true],
    ])
  })

  it('keep the first instant when revoked twice', async () => {
    const { feed } = await given.create()
    const first = valueOf(await given.feeds.revoke(given.viewer, { feedId: feed.id }))
    given.world.clock.advance({ days: 1 })

    expect(valueOf(await given.feeds.revoke(given.viewer, { feedId: feed.id }))).to.deep.equal(first)
  })

  it('are not found by others than the host and coordinators', async () => {
    const { feed } = await given.create()
    const stranger = await given.world.staffOf((await given.world.host()).id)
    const notFound = { ok: false, refusal: { kind: 'NotFound' } }

    expect(await given.feeds.create(stranger, { placeId: given.place.id })).to.deep.equal(notFound)
    expect(await given.feeds.create(given.viewer, { placeId: randomUUID() })).to.deep.equal(notFound)
    expect(await given.feeds.revoke(stranger, { feedId: feed.id })).to.deep.equal(notFound)
    expect(await given.feeds.revoke(given.viewer, { feedId: randomUUID() })).to.deep.equal(notFound)
    expect(await given.feeds.feed(coordinator, feed.id)).to.deep.equal(feed)
    expect(await given.feeds.feed(stranger, feed.id)).to.equal(null)
    expect(await given.feeds.feed(member, feed.id)).to.equal(null)
  })
})
