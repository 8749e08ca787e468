import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import { days } from './days.js'
import { feedWorld } from './feed-world.js'
import { valueOf } from './fixture.js'

describe('calendar feeds', () => {
  const given = feedWorld()

  describe('of a whole house', () => {
    it('show every place of it, and no place of another', async () => {
      const second = await given.world.place(given.viewer.hostId, { windows: [days('06-01', '07-01')] })
      const strange = await given.world.place((await given.world.host()).id, { windows: [days('08-01', '09-01')] })
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      await given.world.occupy(second, 'HOLD', days('06-10', '06-20'))
      await given.world.occupy(strange, 'STAY', days('08-10', '08-20'))

      const { token, feed } = await given.create(null)
      const said = await given.saidBy(token)

      expect(feed).to.deep.include({ placeId: null, hostId: given.viewer.hostId, holderId: given.viewer.accountId })
      expect(said).to.deep.equal([
        'Occupied 2027-04-01/2027-05-08',
        'Open 2027-06-01/2027-06-10',
        'Held 2027-06-10/2027-06-20',
        'Open 2027-06-20/2027-07-01',
      ])
      expect(await given.bodyOf(token)).to.match(/X-WR-CALNAME:Leeward house calendar\r\n/)
    })

    it('are open on no day on which the host is full with what stands in other places', async () => {
      const { world } = given
      const quotas = [{ during: days('09-01', '10-01'), arrivals: 1 }]
      const host = await world.host({ maximumHouseholds: 1, arrivalQuotas: quotas })
      const place = await world.place(host.id, { label: 'A', turnoverDays: 0, windows: [days('05-01', '12-01')] })
      const other = await world.place(host.id, { label: 'B', turnoverDays: 0, windows: [] })
      await world.occupy(other, 'STAY', days('06-10', '06-20'))
      await world.occupy(other, 'HOLD', days('09-28', '10-05'))
      await world.occupy(other, 'BLOCK', days('07-01', '07-10'))
      const staff = await world.staffOf(host.id)

      const { token } = given.told(valueOf(await given.feeds.create(staff, { placeId: place.id })))

      expect(await given.saidBy(token)).to.deep.equal([
        'Open 2027-05-01/2027-06-10',
        'Open 2027-06-20/2027-09-01',
        'Open 2027-10-05/2027-12-01',
      ])
    })

    it('tell apart two places with the same days', async () => {
      const second = await given.world.place(given.viewer.hostId, { turnoverDays: 7, windows: [] })
      await given.world.occupy(given.place, 'STAY', days('04-01', '05-01'))
      await given.world.occupy(second, 'STAY', days('04-01', '05-01'))

      const events = await given.eventsOf((await given.create(null)).token)

      expect(new Set(events.map(({ uid }) => uid))).to.have.lengthOf(2)
    })

    it('are counted and listed apart from those of its places', async () => {
      for (let count = 0; count < 5; count++) await given.create()
      const { feed } = await given.create(null)

      expect((await given.feeds.ofHosts([given.viewer.hostId])).map(({ id }) => id)).to.deep.equal([feed.id])
      expect((await given.feeds.ofPlaces([given.place.id])).map(({ id }) => id)).not.to.include(feed.id)
    })
  })

  describe('of a caseload', () => {
    let desk: CoordinatorViewer
    const ofDesk = async () => given.told(valueOf(await given.feeds.create(desk, { placeId: null })))
    const setAccount = (change: string) => given.setAccount(desk, change)

    before(async () => {
      desk = await given.world.coordinator()
    })

    beforeEach(async () => {
      await given.world.database.dataSource.query('DELETE FROM calendar_feed')
      await setAccount(`state = 'ACTIVE', role = 'COORDINATOR'`)
    })

    it('show the days of households that the coordinator answers for, wherever they are', async () => {
      const other = await given.world.place((await given.world.host()).id)
      given.caseload = [randomUUID(), randomUUID()]
      const taking = (proposalId: string) => ({ services: [], proposalId })
      valueOf(await given.world.hold(other, days('04-01', '05-01'), taking(given.caseload[0]!)))
      valueOf(await given.world.hold(other, days('06-01', '07-01'), taking(given.caseload[1]!)))
      await given.world.occupy(other, 'STAY', days('08-01', '09-01'))

      const said = await given.saidBy((await ofDesk()).token)

      expect(said).to.deep.equal(['Held 2027-04-01/2027-05-01', 'Held 2027-06-01/2027-07-01'])
    })

    it('are the coordinator’s own to see, replace and revoke', async () => {
      const { feed } = await ofDesk()
      const colleague = await given.world.coordinator()
      const notFound = { ok: false, refusal: { kind: 'NotFound' } }

      expect(await given.feeds.feed(desk, feed.id)).to.deep.equal(feed)
      expect(await given.feeds.ofCaseload(desk)).to.deep.equal([feed])
      for (const stranger of [colleague, given.viewer]) {
        expect(await given.feeds.feed(stranger, feed.id)).to.equal(null)
        expect(await given.feeds.rotate(stranger, { feedId: feed.id })).to.deep.equal(notFound)
        expect(await given.feeds.revoke(stranger, { feedId: feed.id })).to.deep.equal(notFound)
      }
      expect(await given.feeds.ofCaseload(colleague)).to.deep.equal([])
      expect(await given.feeds.create(desk, { placeId: given.place.id })).to.deep.equal(notFound)
    })

    it('end with the account, its role and its organisation', async () => {
      const { token } = await ofDesk()

      for (const [change, back] of [
        [`state = 'SUSPENDED'`, `state = 'ACTIVE'`],
        [`role = 'MEMBER'`, `role = 'COORDINATOR'`],
        [`organisation_id = '${given.viewer.organisationId}'`, `organisation_id = '${desk.organisationId}'`],
      ] as const) {
        await setAccount(change)
        expect(await given.render(token), change).to.equal(null)
        await setAccount(back)
        expect(await given.render(token), back).not.to.equal(null)
      }
    })

    it('are five at most that work, also when asked for at once', async () => {
      const made = await Promise.all(Array.from({ length: 8 }, () => given.feeds.create(desk, { placeId: null })))

      expect(made.filter(({ ok }) => ok)).to.have.lengthOf(5)
    })
  })
})
