import { expect } from 'chai'
import { days } from './days.js'
import { feedWorld } from './feed-world.js'
import { valueOf } from './fixture.js'

describe('addresses of calendar feeds', () => {
  const given = feedWorld()

  describe('replaced', () => {
    it('answer at the new address only, with the same bytes, for the full time again', async () => {
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      const { feed, token } = await given.create()
      const body = await given.bodyOf(token)
      given.world.clock.advance({ days: 100 })

      const replaced = given.told(valueOf(await given.feeds.rotate(given.viewer, { feedId: feed.id })))

      expect(replaced.token).not.to.equal(token)
      expect(replaced.feed).to.deep.equal({
        ...feed,
        lastFetchedOn: '2027-03-01',
        rotatedAt: given.world.clock.now(),
        expiresAt: new Date('2027-12-06T09:00:00Z'),
      })
      expect(await given.feeds.feed(given.viewer, feed.id)).to.deep.equal(replaced.feed)
      given.world.clock.set('2027-03-01T09:00:00Z')
      expect(await given.render(token)).to.equal(null)
      expect(await given.bodyOf(replaced.token)).to.equal(body)
    })

    it('belong to whoever was told the new address', async () => {
      const { feed } = await given.create()
      const colleague = await given.world.staffOf(given.viewer.hostId)
      const { token } = given.told(valueOf(await given.feeds.rotate(colleague, { feedId: feed.id })))

      await given.setAccount(given.viewer, `state = 'SUSPENDED'`)
      expect(await given.render(token)).not.to.equal(null)
      await given.setAccount(colleague, `state = 'SUSPENDED'`)
      expect(await given.render(token)).to.equal(null)
    })

    it('stay dead once revoked, and live again once expired', async () => {
      const { feed: revoked } = await given.create()
      await given.feeds.revoke(given.viewer, { feedId: revoked.id })
      const { feed: expired } = await given.create()
      given.world.clock.advance({ days: 180 })
      for (let count = 0; count < 4; count++) await given.create()

      expect(await given.feeds.rotate(given.viewer, { feedId: revoked.id })).to.deep.equal({
        ok: false,
        refusal: { kind: 'FeedRevoked' },
      })
      const alive = given.told(valueOf(await given.feeds.rotate(given.viewer, { feedId: expired.id })))
      expect(await given.render(alive.token)).not.to.equal(null)
    })

    it('keep an expired address dead when five others work', async () => {
      const { feed } = await given.create()
      given.world.clock.advance({ days: 180 })
      for (let count = 0; count < 5; count++) await given.create()

      expect(await given.feeds.rotate(given.viewer, { feedId: feed.id })).to.deep.equal({
        ok: false,
        refusal: { kind: 'TooManyCalendarFeeds', of: 'SUBJECT', most: 5 },
      })
    })
  })

  describe('asked for too often', () => {
    it('say when to come back, each address for itself, and answer in the next hour', async () => {
      const [{ token }, { token: other }] = [await given.create(), await given.create()]
      given.world.clock.set('2027-03-01T09:59:30Z')
      for (let count = 0; count < 60; count++) expect((await given.feeds.render(token)).ok, `${count}`).to.equal(true)

      expect(await given.feeds.render(token)).to.deep.equal({
        ok: false,
        refusal: { kind: 'FetchedTooOften', retryAfterSeconds: 30 },
      })
      expect((await given.feeds.render(other)).ok).to.equal(true)
      given.world.clock.set('2027-03-01T10:00:00Z')
      expect((await given.feeds.render(token)).ok).to.equal(true)
    })

    it('count those that come at the same time', async () => {
      const { token } = await given.create()

      const answers = await Promise.all(Array.from({ length: 70 }, () => given.feeds.render(token)))

      expect(answers.filter(({ ok }) => ok)).to.have.lengthOf(60)
    })

    it('are revoked like any other: nothing tells that they once were asked', async () => {
      const { token, feed } = await given.create()
      for (let count = 0; count < 61; count++) await given.feeds.render(token)
      await given.feeds.revoke(given.viewer, { feedId: feed.id })

      expect(await given.feeds.render(token)).to.deep.equal({ ok: false, refusal: { kind: 'NotFound' } })
    })
  })
})
