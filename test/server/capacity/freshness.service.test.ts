import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import { availabilityWindowService } from '../../../server/capacity/availability-window.service.js'
import { freshnessReader } from '../../../server/capacity/freshness.reader.js'
import { freshnessService, type FreshnessService } from '../../../server/capacity/freshness.service.js'
import { today } from '../../../server/shared/clock.js'
import { days } from './days.js'
import { capacityWorld, valueOf, type CapacityWorld } from './fixture.js'

describe('a host’s word about its calendar', () => {
  let world: CapacityWorld
  let freshness: FreshnessService
  let viewer: HostStaffViewer

  before(async () => {
    world = await capacityWorld()
    freshness = freshnessService(world)
  })

  beforeEach(async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    viewer = await world.staffOf((await world.host()).id)
  })

  after(() => world.database.drop())

  const word = async (hostId = viewer.hostId) => (await freshness.ofHosts([hostId]))[0]
  const steps = async () => {
    const [found] = await world.database.dataSource.query(
      `SELECT count(*)::int AS steps FROM calendar_change WHERE host_id = $1 AND kind = 'CALENDAR_CONFIRMED'`,
      [viewer.hostId],
    )
    return found.steps
  }

  it('is missing until a place is entered, and taken from the first one', async () => {
    const before = await word()
    await world.place(viewer.hostId)
    world.clock.advance({ days: 40 })
    await world.place(viewer.hostId)

    expect(before).to.deep.equal({ hostId: viewer.hostId, confirmedAt: null, confirmedBy: null })
    expect(await word()).to.deep.equal({ ...before, confirmedAt: new Date('2027-03-01T09:00:00Z') })
  })

  it('is given by its staff, for itself alone; the latest counts', async () => {
    const another = await world.host()
    await world.place(viewer.hostId)
    world.clock.advance({ days: 31 })

    const answered = valueOf(await freshness.confirmCalendar(viewer, { idempotencyKey: randomUUID() }))

    expect(answered.id).to.equal(viewer.hostId)
    expect(await word()).to.deep.equal({
      hostId: viewer.hostId,
      confirmedAt: world.clock.now(),
      confirmedBy: viewer.accountId,
    })
    expect((await word(another.id))?.confirmedAt).to.equal(null)
  })

  it('is not renewed by publishing one window, which says nothing about the others', async () => {
    const place = await world.place(viewer.hostId, { windows: [] })
    world.clock.advance({ days: 31 })
    const asked = { placeId: place.id, ...days('05-01', '06-01'), idempotencyKey: randomUUID() }
    valueOf(await availabilityWindowService(world).publish(viewer, asked))

    expect((await word())?.confirmedAt).to.deep.equal(new Date('2027-03-01T09:00:00Z'))
  })

  it('is given once when the answer got lost and the request comes again', async () => {
    const request = { idempotencyKey: randomUUID() }
    const first = valueOf(await freshness.confirmCalendar(viewer, request))
    world.clock.advance({ days: 1 })

    expect(valueOf(await freshness.confirmCalendar(viewer, request))).to.deep.equal(first)
    expect(await steps()).to.equal(1)
    expect((await word())?.confirmedAt).to.deep.equal(new Date('2027-03-01T09:00:00Z'))
  })

  it('is answered for each host asked about, in their order, and for no host at all', async () => {
    const another = await world.host()
    const asked = [another.id, viewer.hostId]

    expect((await freshness.ofHosts(asked)).map(({ hostId }) => hostId)).to.deep.equal(asked)
    expect(await freshness.ofHosts([])).to.deep.equal([])
  })

  it('names the hosts whose word has grown old, to the day', async () => {
    await world.place(viewer.hostId)
    const never = await world.host()
    const stale = () =>
      world.unitOfWork.read(tx => freshnessReader(tx).staleHosts([viewer.hostId, never.id], today(world.clock)))
    world.clock.advance({ days: 29 })
    const before = await stale()
    world.clock.advance({ days: 1 })

    expect([...before]).to.deep.equal([never.id])
    expect(await stale()).to.deep.equal(new Set([viewer.hostId, never.id]))
  })
})
