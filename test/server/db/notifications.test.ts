import { expect } from 'chai'
import { notifications, notify, type Notifications } from '../../../server/db/notifications.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'
import { withClient } from '../../support/client.js'

const mine = '00000000-0000-4000-8000-000000000001'
const other = '00000000-0000-4000-8000-000000000002'

describe('notifications', () => {
  const world = {} as { database: OpenTestDatabase; told: Notifications }
  const tell = (id: string) => world.database.dataSource.transaction(tx => notify(tx, 'matchRun', id))

  before(async () => {
    world.database = await openTestDatabase({ entities: [] })
    world.told = notifications({ url: world.database.url, pauseMs: 20 })
    await world.told.ready
  })
  after(async () => {
    await world.told.close()
    await world.database.drop()
  })

  it('tells of a change when the transaction has committed', async () => {
    const changes = world.told.watch('matchRun', mine)

    const next = changes.next()
    await tell(mine)

    expect(await next).to.deep.equal({ done: false, value: undefined })
    await changes.return?.()
  })

  it('tells nothing of a transaction that was undone, nor of other objects', async () => {
    const changes = world.told.watch('matchRun', mine)
    const seen = collect(changes)

    await world.database.dataSource
      .transaction(async tx => {
        await notify(tx, 'matchRun', mine)
        throw new Error('undone')
      })
      .catch(() => undefined)
    await tell(other)
    await settle(world, other)
    await changes.return?.()

    expect(await seen).to.equal(0)
  })

  it('makes one of changes that come faster than they are read', async () => {
    const changes = world.told.watch('matchRun', mine)
    for (let n = 0; n < 5; n++) await tell(mine)
    await settle(world, other)

    const seen = collect(changes)
    await settle(world, other)
    await changes.return?.()

    expect(await seen).to.equal(1)
  })

  it('ends also while somebody waits for the next change', async () => {
    const changes = world.told.watch('matchRun', mine)
    const next = changes.next()

    await changes.return?.()

    expect(await next).to.deep.equal({ done: true, value: undefined })
    expect(await changes.next()).to.deep.equal({ done: true, value: undefined })
  })

  it('opens its connection again after losing it, and tells everybody to look', async () => {
    const changes = world.told.watch('matchRun', mine)
    const next = changes.next()

    await withClient(world.database.url, client =>
      client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE query LIKE 'LISTEN%' AND datname = current_database()`),
    )

    expect(await next).to.deep.equal({ done: false, value: undefined })
    const afterwards = changes.next()
    await tell(mine)
    expect(await afterwards).to.deep.equal({ done: false, value: undefined })
    await changes.return?.()
  })

  it('ends all watches when it is closed', async () => {
    const told = notifications({ url: world.database.url })
    const next = told.watch('matchRun', mine).next()

    await told.close()

    expect(await next).to.deep.equal({ done: true, value: undefined })
  })
})

async function collect(changes: AsyncIterableIterator<void>): Promise<number> {
  let seen = 0
  for await (const _ of changes) seen += 1
  return seen
}

/** Waits until everything told so far has arrived: notifications come in the order of their commits. */
async function settle(world: { database: OpenTestDatabase; told: Notifications }, id: string): Promise<void> {
  const marker = world.told.watch('matchRun', id)
  const arrived = marker.next()
  await world.database.dataSource.transaction(tx => notify(tx, 'matchRun', id))
  await arrived
  await marker.return?.()
}
