import { expect } from 'chai'
import { listedUntil } from '../../../server/capacity/calendar-feed.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import { feedWorld } from './feed-world.js'
import { valueOf } from './fixture.js'

describe('calendar feeds, by their number,', () => {
  const given = feedWorld()

  it('are five at most that work', async () => {
    const made = []
    for (let count = 0; count < 5; count++) made.push((await given.create()).feed)

    const sixth = await given.feeds.create(given.viewer, { placeId: given.place.id })
    valueOf(await given.feeds.revoke(given.viewer, { feedId: made[0]!.id }))
    const instead = await given.feeds.create(given.viewer, { placeId: given.place.id })

    expect(sixth).to.deep.equal({ ok: false, refusal: { kind: 'TooManyCalendarFeeds', of: 'SUBJECT', most: 5 } })
    expect(instead.ok).to.equal(true)
    given.world.clock.advance({ days: 180 })
    expect((await given.feeds.create(given.viewer, { placeId: given.place.id })).ok).to.equal(true)
  })

  it('are a hundred at most that an account was told of and that work, or were made within a day', async () => {
    const { viewer, feeds, world } = given
    await world.database.dataSource.query(
      `INSERT INTO calendar_feed
         (id, place_id, host_id, token_hash, uid_key, created_by, organisation_id, created_at, expires_at, revoked_at)
       SELECT gen_random_uuid(), NULL, $2, sha256(('made ' || number)::bytea), '', $1, organisation_id,
              timestamptz '2027-03-01T08:00Z' - CASE WHEN number < 50 THEN '1 day' ELSE '1 hour' END::interval, '2028-01-01',
              CASE WHEN number >= 50 THEN timestamptz '2027-03-01T08:30Z' END
       FROM generate_series(1, 99) number, account WHERE account.id = $1`,
      [viewer.accountId, (await world.host()).id],
    )
    const full = { ok: false, refusal: { kind: 'TooManyCalendarFeeds', of: 'ACCOUNT', most: 100 } }
    const { feed } = await given.create()
    const colleague = await world.staffOf(viewer.hostId)

    expect(await feeds.create(viewer, { placeId: null })).to.deep.equal(full)
    const other = valueOf(await feeds.create(colleague, { placeId: null }))
    expect(await feeds.rotate(viewer, { feedId: other.feed.id })).to.deep.equal(full)
    expect((await feeds.rotate(viewer, { feedId: feed.id })).ok).to.equal(true)
    world.clock.set('2027-03-02T08:00:00Z')
    expect((await feeds.create(viewer, { placeId: null })).ok).to.equal(true)
  })

  it('are forgotten thirty days after they ended, and not before', async () => {
    const { viewer, feeds, place, world } = given
    const { feed: revoked } = await given.create()
    await feeds.revoke(viewer, { feedId: revoked.id })
    const { feed: expiring } = await given.create()
    const { feed: replaced } = await given.create()
    const listed = async () => (await feeds.ofPlaces([place.id])).map(({ id }) => id)
    const sweepOn = async (instant: string) => {
      world.clock.set(instant)
      await feeds.forgetEnded()
      return listed()
    }

    expect(listedUntil(valueOf(await feeds.revoke(viewer, { feedId: revoked.id })))).to.deep.equal(
      new Date('2027-03-31T09:00:00Z'),
    )
    expect(listedUntil(expiring)).to.deep.equal(new Date('2027-09-27T09:00:00Z'))
    expect(await sweepOn('2027-03-31T08:59:59Z')).to.include(revoked.id)
    expect(await sweepOn('2027-03-31T09:00:00Z')).to.have.members([expiring.id, replaced.id])
    valueOf(await feeds.rotate(viewer, { feedId: replaced.id }))
    expect(await sweepOn('2027-09-27T08:59:59Z')).to.have.members([expiring.id, replaced.id])
    expect(await sweepOn('2027-09-27T09:00:00Z')).to.deep.equal([replaced.id])
  })

  it('are counted when nobody else is making one', async () => {
    const runner = given.world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    await ledger(runner.manager).lockHosts([given.viewer.hostId])
    await runner.query(
      `INSERT INTO calendar_feed
         (id, place_id, host_id, token_hash, uid_key, created_by, organisation_id, created_at, expires_at)
       SELECT gen_random_uuid(), $1, $3, sha256(('other ' || number)::bytea), '', $2, organisation_id, now(), '2028-01-01'
       FROM generate_series(1, 5) number, account WHERE account.id = $2`,
      [given.place.id, given.viewer.accountId, given.viewer.hostId],
    )

    const waiting = given.feeds.create(given.viewer, { placeId: given.place.id })
    await given.world.somebodyWaits()
    await runner.commitTransaction()
    await runner.release()

    expect((await waiting).ok).to.equal(false)
  })
})
