import { expect } from 'chai'
import { WaitingReadings1790000000031 } from '../../../server/db/migrations/1790000000031-waiting-readings.js'
import { subscriptionWorld, type SubscriptionWorld } from './fixture.js'

describe('readings that wait while the platform is brought up to date', () => {
  let world: SubscriptionWorld

  before(async () => {
    world = await subscriptionWorld()
  })

  after(() => world.database.drop())

  it('are kept as they were: whole, and silent about no day', async () => {
    world.clock.set('2027-03-01T09:00:00Z')
    const viewer = await world.staffOf((await world.host()).id)
    world.internet.serve([{ uid: 'camp', from: '04-10', until: '04-20' }])
    const added = await world.add(viewer, [await world.place(viewer.hostId)])
    const before = await world.previews.preview(added.id)
    const runner = world.database.dataSource.createQueryRunner()
    const migration = new WaitingReadings1790000000031()

    await migration.down(runner)
    await migration.up(runner)
    await runner.release()

    expect(await world.previews.preview(added.id)).to.deep.equal(before)
    await world.apply(viewer, added)
    expect(await world.standing(viewer.hostId)).to.have.lengthOf(1)
  })
})
