import { expect } from 'chai'
import {
  networkCapacityService,
  type NetworkCapacityService,
} from '../../../server/network/network-capacity.service.js'
import type { Place } from '../../../server/capacity/place.js'
import { ledger } from '../../../server/capacity/ledger.writer.js'
import { days } from '../capacity/days.js'
import { capacityWorld, coordinator, member, valueOf, type CapacityWorld } from '../capacity/fixture.js'

describe('the capacity of the network', () => {
  let world: CapacityWorld
  let network: NetworkCapacityService
  let places: Place[]

  before(async () => {
    world = await capacityWorld()
    network = networkCapacityService(world)
  })

  beforeEach(async () => {
    places = []
    for (let count = 0; count < 5; count++) places.push(await world.place((await world.host({ country: 'UY' })).id))
    // A Wednesday.
    world.clock.set('2027-03-03T09:00:00Z')
  })

  afterEach(() => world.clear())

  after(() => world.database.drop())

  /** A placement that nobody has to decide about. */
  const place = async (of: Place) => {
    const { proposalId } = valueOf(await world.hold(of, days('04-01', '05-01')))
    await world.unitOfWork.transaction(tx => ledger(tx).confirm(proposalId!))
  }
  const bytes = async () => JSON.stringify(await network.networkCapacity(member))
  const snapshots = async () =>
    (await world.database.dataSource.query('SELECT week FROM network_snapshot ORDER BY week')).map(
      ({ week }: { week: string }) => week,
    )

  it('is live and exact for coordinators', async () => {
    const before = await network.networkCapacity(coordinator)
    await place(places[0]!)
    const after = await network.networkCapacity(coordinator)

    expect(before).to.deep.include({ banded: false, nextPublication: null, asOf: world.clock.now() })
    expect(before.months).to.have.lengthOf(18)
    expect([before.months[0], before.months[17]]).to.deep.equal(['2027-03-01', '2028-08-01'])
    const april = ({ total }: typeof before) => [total.cells[1]!.open.label, total.cells[1]!.taken.label]
    expect(april(before)).to.deep.equal(['5', '0'])
    expect(april(after)).to.deep.equal(['4', '1'])
    expect(await snapshots()).to.deep.equal([])
  })

  it('does not change by a byte for members, whatever happens within the week', async () => {
    const before = await bytes()
    for (const of of places) await place(of)
    await world.place((await world.host({ country: 'NO' })).id)
    world.clock.set('2027-03-07T23:59:59.999Z')

    expect(await bytes()).to.equal(before)
    expect(await snapshots()).to.deep.equal(['2027-03-01'])
  })

  it('is published anew at the beginning of the next week', async () => {
    const before = await network.networkCapacity(member)
    for (const of of places) await place(of)
    world.clock.set('2027-03-08T00:00:00.000Z')
    const after = await network.networkCapacity(member)

    expect(before).to.deep.include({ banded: true, nextPublication: new Date('2027-03-08T00:00:00Z') })
    expect(before.asOf).to.deep.equal(new Date('2027-03-03T09:00:00Z'))
    expect(after.asOf).to.deep.equal(new Date('2027-03-08T00:00:00Z'))
    expect(after.nextPublication).to.deep.equal(new Date('2027-03-15T00:00:00Z'))
    const april = ({ total }: typeof before) => [total.cells[1]!.open.label, total.cells[1]!.taken.label]
    expect(april(before)).to.deep.equal(['5–9', 'under 5'])
    expect(april(after)).to.deep.equal(['under 5', '5–9'])
  })

  it('keeps its months when the month changes within the week', async () => {
    world.clock.set('2027-03-29T09:00:00Z')
    const before = await bytes()
    world.clock.set('2027-04-01T09:00:00Z')

    expect(await bytes()).to.equal(before)
    expect((await network.networkCapacity(coordinator)).months[0]).to.equal('2027-04-01')
  })

  it('is the same for everybody who does not decide', async () => {
    const staff = await world.staffOf(places[0]!.hostId)

    const seen = [await network.networkCapacity(member), await network.networkCapacity(staff)]

    expect(seen[1]).to.deep.equal(seen[0])
  })

  it('is published once when ten read it first at the same moment', async () => {
    const all = await Promise.all(Array.from({ length: 10 }, bytes))

    expect(new Set(all)).to.have.lengthOf(1)
    expect(await snapshots()).to.deep.equal(['2027-03-01'])
  })

  it('is published by a job too, once a week', async () => {
    await network.publishWeek()
    const before = await bytes()
    world.clock.advance({ days: 1 })
    await network.publishWeek()

    expect(await snapshots()).to.deep.equal(['2027-03-01'])
    expect(await bytes()).to.equal(before)
  })
})
