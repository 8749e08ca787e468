import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import {
  availabilityWindowService,
  type AvailabilityWindowService,
} from '../../../server/capacity/availability-window.service.js'
import type { AvailabilityWindow } from '../../../server/capacity/availability-window.js'
import { windowInUse, windowOverlap } from '../../../server/capacity/availability-window.wording.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import type { Place } from '../../../server/capacity/place.js'
import { placeService } from '../../../server/capacity/place.service.js'
import type { Stay } from '../../../server/shared/stay.js'
import { days, wholeYear } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

describe('windows of a place', () => {
  let world: CapacityWorld
  let windows: AvailabilityWindowService
  let viewer: HostStaffViewer
  let place: Place

  before(async () => {
    world = await capacityWorld()
    windows = availabilityWindowService(world)
  })

  beforeEach(async () => {
    const host = await world.host()
    viewer = await world.staffOf(host.id)
    place = await world.place(host.id, { label: 'Place 1', windows: [] })
  })

  after(() => world.database.drop())

  const key = () => ({ idempotencyKey: randomUUID() })
  const publish = (of: Stay, more: { placeId?: string; idempotencyKey?: string; as?: HostStaffViewer } = {}) => {
    const { as = viewer, ...request } = more
    return windows.publish(as, {
      placeId: place.id,
      from: of.from,
      until: of.until,
      ...key(),
      ...request,
    })
  }
  const change = (
    window: AvailabilityWindow,
    of: Stay,
    more: Partial<HostStaffViewer> & { expectedVersion?: number } = {},
  ) => {
    const { expectedVersion = window.version, ...as } = more
    return windows.change(
      { ...viewer, ...as },
      { windowId: window.id, expectedVersion, from: of.from, until: of.until, ...key() },
    )
  }
  const withdraw = (window: AvailabilityWindow, more: Partial<HostStaffViewer> & { expectedVersion?: number } = {}) => {
    const { expectedVersion = window.version, ...as } = more
    return windows.withdraw({ ...viewer, ...as }, { windowId: window.id, expectedVersion, ...key() })
  }
  const offered = async () => {
    const all = await placeService(world).windowsOf([place.id], wholeYear)
    return all.map(({ during, version }) => `${during.from}/${during.until} v${version}`)
  }
  const refusalOf = (answer: { ok: true } | { ok: false; refusal: { kind: string } }) =>
    answer.ok ? null : answer.refusal.kind

  describe('publishing', () => {
    it('offers the place', async () => {
      const published = valueOf(await publish(days('04-01', '09-01')))

      expect(published).to.deep.include({ placeId: place.id, during: days('04-01', '09-01'), version: 1 })
      expect(published.createdAt).to.deep.equal(world.clock.now())
      expect(await offered()).to.deep.equal(['2027-04-01/2027-09-01 v1'])
    })

    it('refuses days that are offered already, and says which window is in the way', async () => {
      const present = valueOf(await publish(days('04-01', '09-01')))

      const refused = await publish(days('08-31', '10-01'))

      expect(!refused.ok && refused.refusal).to.deep.equal({ kind: 'WindowOverlap', place, window: present })
      expect(!refused.ok && refused.refusal.kind === 'WindowOverlap' && windowOverlap(refused.refusal)).to.equal(
        'Place 1 is already offered from 2027-04-01 until 2027-09-01; change that window, or choose days outside it.',
      )
      expect(refusalOf(await publish(days('09-01', '10-01')))).to.equal(null)
    })

    it('refuses days that make no sense', async () => {
      expect(refusalOf(await publish(days('02-01', '04-01')))).to.equal('InvalidPeriod')
      expect(await offered()).to.deep.equal([])
    })

    it('finds no place of another host, as if there were none', async () => {
      const foreign = await world.place((await world.host()).id, { windows: [] })

      const ofAnother = await publish(days('04-01', '09-01'), { placeId: foreign.id })
      const ofNobody = await publish(days('04-01', '09-01'), { placeId: randomUUID() })

      expect(ofAnother).to.deep.equal({ ok: false, refusal: { kind: 'NotFound' } })
      expect(ofAnother).to.deep.equal(ofNobody)
    })

    it('has one effect when the same request comes again, even when its first day has passed by then', async () => {
      const same = { idempotencyKey: randomUUID() }
      const first = valueOf(await publish(days('03-01', '09-01'), same))
      world.clock.advance({ days: 3 })

      const again = await publish(days('03-01', '09-01'), same)
      world.clock.advance({ days: -3 })

      expect(valueOf(again)).to.deep.equal(first)
      expect(refusalOf(await publish(days('03-02', '09-01'), same))).to.equal('IdempotencyKeyReused')
      expect(await offered()).to.deep.equal(['2027-03-01/2027-09-01 v1'])
    })

    it('finds nothing when the window was withdrawn before the same request comes again', async () => {
      const same = { idempotencyKey: randomUUID() }
      valueOf(await withdraw(valueOf(await publish(days('04-01', '09-01'), same))))

      expect(refusalOf(await publish(days('04-01', '09-01'), same))).to.equal('NotFound')
    })

    it('waits for a decision about the host that is under way, and then sees what it did', async () => {
      const runner = world.database.dataSource.createQueryRunner()
      await runner.startTransaction()
      await ledger(runner.manager).lockHosts([viewer.hostId])
      await runner.query(
        `INSERT INTO availability_window (id, place_id, during, created_at)
         VALUES ($1, $2, '[2027-04-01,2027-05-01)', now())`,
        [randomUUID(), place.id],
      )

      const waiting = publish(days('04-20', '06-01'))
      await world.somebodyWaits()
      await runner.commitTransaction()
      await runner.release()

      expect(refusalOf(await waiting)).to.equal('WindowOverlap')
    })

    it('lets one of ten overlapping windows through that come at the same moment', async () => {
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, index) => publish(days('04-01', `05-${String(index + 10)}`))),
      )

      expect(answers.filter(answer => answer.ok)).to.have.lengthOf(1)
      expect(answers.filter(answer => refusalOf(answer) === 'WindowOverlap')).to.have.lengthOf(9)
    })
  })

  describe('changing', () => {
    it('moves the days and counts the change', async () => {
      const window = valueOf(await publish(days('04-01', '09-01')))

      const changed = valueOf(await change(window, days('05-01', '12-01')))

      expect(changed).to.deep.equal({ ...window, during: days('05-01', '12-01'), version: 2 })
      expect(await offered()).to.deep.equal(['2027-05-01/2027-12-01 v2'])
    })

    it('refuses when the window was changed after it was read', async () => {
      const window = valueOf(await publish(days('04-01', '09-01')))
      valueOf(await change(window, days('04-01', '10-01')))

      const refused = await change(window, days('04-01', '11-01'))

      expect(!refused.ok && refused.refusal).to.deep.equal({ kind: 'VersionConflict', currentVersion: 2 })
    })

    it('refuses days of another window, but not its own', async () => {
      const window = valueOf(await publish(days('04-01', '06-01')))
      const next = valueOf(await publish(days('06-01', '09-01')))

      const refused = await change(window, days('04-01', '06-02'))

      expect(!refused.ok && refused.refusal).to.deep.equal({ kind: 'WindowOverlap', place, window: next })
      expect(refusalOf(await change(window, days('04-02', '06-01')))).to.equal(null)
    })

    it('refuses to leave a hold or a stay without a window, and names them', async () => {
      const window = valueOf(await publish(days('04-01', '12-01')))
      await world.occupy(place, 'HOLD', days('04-10', '05-10'))
      await world.occupy(place, 'STAY', days('06-01', '07-01'))
      await world.occupy(place, 'BLOCK', days('11-01', '12-01'))

      const refused = await change(window, days('04-11', '06-30'))
      const refusal = refused.ok ? null : refused.refusal

      expect(refusal?.kind === 'WindowInUse' && windowInUse(refusal)).to.equal(
        'Place 1 is held from 2027-04-10 until 2027-05-10, taken from 2027-06-01 until 2027-07-01; a window must go on holding all of these days.',
      )
      expect(refusalOf(await change(window, days('04-10', '07-01')))).to.equal(null)
    })

    it('does not let two windows stand in for one', async () => {
      const window = valueOf(await publish(days('04-01', '06-01')))
      valueOf(await publish(days('06-01', '09-01')))
      await world.occupy(place, 'STAY', days('05-01', '06-01'))

      expect(refusalOf(await change(window, days('04-01', '05-31')))).to.equal('WindowInUse')
    })

    it('finds no window of another host', async () => {
      const window = valueOf(await publish(days('04-01', '09-01')))

      expect(await change(window, days('04-01', '09-02'), { hostId: (await world.host()).id })).to.deep.equal({
        ok: false,
        refusal: { kind: 'NotFound' },
      })
    })
  })

  describe('withdrawing', () => {
    it('answers the place without the window', async () => {
      const window = valueOf(await publish(days('04-01', '09-01')))

      expect(valueOf(await withdraw(window))).to.deep.equal(place)
      expect(await offered()).to.deep.equal([])
      expect(refusalOf(await withdraw(window))).to.equal('NotFound')
    })

    it('refuses while a hold or a stay stands in it', async () => {
      const window = valueOf(await publish(days('04-01', '09-01')))
      const id = await world.occupy(place, 'HOLD', days('04-10', '05-10'))

      const refused = await withdraw(window)
      const refusal = refused.ok ? null : refused.refusal

      expect(refusal?.kind === 'WindowInUse' && refusal.occupancies.map(of => of.id)).to.deep.equal([id])
      expect(await offered()).to.have.lengthOf(1)
    })

    it('refuses when the window was changed after it was read, and for another host', async () => {
      const window = valueOf(await publish(days('04-01', '09-01')))

      expect(refusalOf(await withdraw(window, { expectedVersion: 2 }))).to.equal('VersionConflict')
      expect(refusalOf(await withdraw(window, { hostId: (await world.host()).id }))).to.equal('NotFound')
    })

    it('never passes a hold that is made at the same moment', async () => {
      for (let round = 0; round < 10; round++) {
        const window = valueOf(await publish(days('04-01', '09-01')))

        const [held, withdrawn] = await Promise.all([world.hold(place, days('05-01', '06-01')), withdraw(window)])

        expect([held.ok, withdrawn.ok].filter(Boolean)).to.have.lengthOf(1)
        await world.database.dataSource.query('DELETE FROM occupancy WHERE place_id = $1', [place.id])
        await world.database.dataSource.query('DELETE FROM availability_window WHERE place_id = $1', [place.id])
      }
    })
  })
})
