import { expect } from 'chai'
import { migrateJobs } from '../../../server/jobs/job.migration.js'
import { remember, workerPresence } from '../../../server/jobs/worker.presence.js'
import { eventually } from '../../support/eventually.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

describe('workerPresence', () => {
  const world = {} as { database: OpenTestDatabase }
  const holders = async () => {
    const rows = await world.database.dataSource.query<{ worker: string | null }[]>(
      'SELECT locked_by AS worker FROM graphile_worker.jobs ORDER BY key',
    )
    return rows.map(({ worker }) => worker)
  }

  const freed = (key: string) =>
    eventually(async () => {
      const rows = await world.database.dataSource.query<unknown[]>(
        'SELECT 1 FROM graphile_worker.jobs WHERE key = $1 AND locked_by IS NULL',
        [key],
      )
      if (rows.length === 0) throw new Error('not yet')
    })

  before(async () => {
    world.database = await openTestDatabase({ entities: [] })
    await migrateJobs({ url: world.database.url })
    await world.database.dataSource.query(`
      SELECT graphile_worker.add_job('task', job_key := k) FROM unnest('{first,second}'::text[]) k;
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'worker ' || key`)
  })
  after(() => world.database.drop())

  it('keeps the jobs of a worker it shows, and frees those of one that is disowned', async () => {
    const presence = workerPresence({ url: world.database.url, graceMs: 100 })
    try {
      await presence.ready
      for (const worker of ['worker first', 'worker second']) await presence.claim(worker)

      await presence.disown('worker second')

      await freed('second')
      expect(await holders()).to.deep.equal(['worker first', null])
    } finally {
      await presence.close()
    }
  })
})

describe('remember', () => {
  const graceMs = 4_000

  it('names a worker once it has been seen dead for the whole grace', () => {
    const seen = new Map<string, number>()

    expect(remember(seen, ['one'], { now: 1_000, graceMs })).to.deep.equal([])
    expect(remember(seen, ['one', 'other'], { now: 4_999, graceMs })).to.deep.equal([])
    expect(remember(seen, ['one', 'other'], { now: 5_000, graceMs })).to.deep.equal(['one'])
  })

  it('begins anew for a worker that was seen alive in between', () => {
    const seen = new Map<string, number>()
    remember(seen, ['one'], { now: 0, graceMs })
    remember(seen, [], { now: 2_000, graceMs })

    expect(remember(seen, ['one'], { now: 4_000, graceMs })).to.deep.equal([])
    expect(remember(seen, ['one'], { now: 8_000, graceMs })).to.deep.equal(['one'])
  })
})
