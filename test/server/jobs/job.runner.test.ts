import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { startJobs, type Jobs } from '../../../server/jobs/job.runner.js'
import { abandonedKeys } from '../../../server/jobs/job.reader.js'
import { migrateJobs } from '../../../server/jobs/job.migration.js'
import { addJob } from '../../../server/jobs/job.writer.js'
import type { Attempt, JobPayload, Task } from '../../../server/jobs/job.js'
import { cuttableLine } from '../../support/cuttable-line.js'
import { eventually } from '../../support/eventually.js'
import { withClient } from '../../support/client.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

describe('startJobs', () => {
  const world = {} as { database: OpenTestDatabase }
  const running: Jobs[] = []
  const logged: string[] = []
  const start = async (tasks: Record<string, Task>, { headStartMs = 0 } = {}) => {
    const jobs = await startJobs({
      url: world.database.url,
      tasks,
      recurrences: [],
      log: ({ message }) => logged.push(message),
      pollMs: 50,
      graceMs: 200,
      headStartMs,
    })
    running.push(jobs)
    return jobs
  }
  const add = (task: string, { mostAttempts = 3, key = randomUUID() as string, payload = {} as JobPayload } = {}) =>
    world.database.dataSource.transaction(tx => addJob(tx, { task, payload, key, mostAttempts })).then(() => key)
  const jobsLeft = () => world.database.dataSource.query<{ key: string }[]>('SELECT key FROM graphile_worker.jobs')

  before(async () => {
    world.database = await openTestDatabase({ entities: [] })
    await migrateJobs({ url: world.database.url })
  })
  afterEach(async () => {
    for (const jobs of running.splice(0)) await jobs.stop()
    await world.database.dataSource.query('DELETE FROM graphile_worker._private_jobs')
  })
  after(() => world.database.drop())

  it('does a job with its payload once the transaction has committed', async () => {
    const done = meeting<JobPayload>()
    await start({ greet: payload => Promise.resolve(done.arrive(payload)) })

    await add('greet', { payload: { id: 'abc' } })

    expect(await done.happened).to.deep.equal({ id: 'abc' })
  })

  it('leaves the first moment to others, and ends in it when asked to', async () => {
    const done = meeting<JobPayload>()
    const tasks = { greet: (payload: JobPayload) => Promise.resolve(done.arrive(payload)) }
    const patient = await start(tasks, { headStartMs: 60_000 })
    await add('greet', { payload: { id: 'abc' } })

    await patient.stop()

    expect(await jobsLeft()).to.have.lengthOf(1)
    await start(tasks, { headStartMs: 20 })
    expect(await done.happened).to.deep.equal({ id: 'abc' })
  })

  it('knows nothing of a job whose transaction was undone', async () => {
    await world.database.dataSource
      .transaction(async tx => {
        await addJob(tx, { task: 'greet', payload: {}, key: 'undone', mostAttempts: 1 })
        throw new Error('undone')
      })
      .catch(() => undefined)

    expect(await jobsLeft()).to.deep.equal([])
  })

  it('tries again after a failure, and says which attempt is the last', async () => {
    const seen: Pick<Attempt, 'number' | 'last'>[] = []
    const done = meeting<void>()
    await start({
      stumble: (_payload, { number, last }) => {
        seen.push({ number, last })
        if (number === 1) return Promise.reject(new Error('stumbled'))
        return Promise.resolve(done.arrive())
      },
    })

    await add('stumble', { mostAttempts: 2, key: 'again' })
    await makeDue(world, 'again')
    await done.happened

    expect(seen).to.deep.equal([
      { number: 1, last: false },
      { number: 2, last: true },
    ])
  })

  it('keeps and reports what kind of error a failure was, and none of its words', async () => {
    const key = await add('leak', { mostAttempts: 1 })
    await start({ leak: () => Promise.reject(new RangeError('somebody’s name')) })
    const failed = await eventually(async () => {
      const found = await world.database.dataSource.query<{ error: string | null }[]>(
        'SELECT last_error AS error FROM graphile_worker.jobs WHERE key = $1',
        [key],
      )
      if (!found[0]?.error) throw new Error('not yet')
      return found[0].error
    })

    expect(failed).to.equal('leak: RangeError')
    expect(logged.join('\n')).to.contain('leak: RangeError').and.not.to.contain('somebody’s name')
  })

  it('does other jobs while one takes long', async () => {
    const [begun, mayEnd, short] = [meeting<void>(), meeting<void>(), meeting<void>()]
    await start({
      long: () => {
        begun.arrive()
        return mayEnd.happened
      },
      short: () => Promise.resolve(short.arrive()),
    })

    await add('long')
    await begun.happened
    await add('short')
    await short.happened

    mayEnd.arrive()
  })

  it('tells jobs under way to leave off when it stops, and leaves them to be done later', async () => {
    const begun = meeting<void>()
    const jobs = await start({
      patient: (_payload, { signal }) => {
        begun.arrive()
        return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('left off'))))
      },
    })
    const key = await add('patient')
    await begun.happened

    await jobs.stop()

    expect(await jobsLeft()).to.deep.equal([{ key }])
    expect(await abandonedKeys(world.database.dataSource.manager, [key])).to.deep.equal([])
  })

  it('frees the jobs of a worker whose process died', async () => {
    const done = meeting<void>()
    const key = await add('orphan')
    await world.database.dataSource.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a worker that died', attempts = 1 WHERE key = $1`,
      [key],
    )

    await start({ orphan: () => Promise.resolve(done.arrive()) })

    await done.happened
  })

  it('leaves the jobs of another living process alone', async () => {
    const [begun, mayEnd, swept] = [meeting<void>(), meeting<void>(), meeting<void>()]
    const starts: number[] = []
    const long: Task = (_payload, { number }) => {
      starts.push(number)
      begun.arrive()
      return mayEnd.happened
    }
    await start({ long })
    await add('long')
    await begun.happened
    await start({ long, dead: () => Promise.resolve(swept.arrive()) })
    const dead = await add('dead')
    await world.database.dataSource.query(
      `UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'a worker that died' WHERE key = $1`,
      [dead],
    )
    // Once the dead worker's job has been freed and done, a sweep has passed over the living one's too.
    await swept.happened

    expect(starts).to.deep.equal([1])
    mayEnd.arrive()
  })

  it('goes on after the database cut all its connections', async () => {
    const done = meeting<void>()
    await start({ later: () => Promise.resolve(done.arrive()) })

    await withClient(world.database.url, client =>
      client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND pid <> pg_backend_pid()`),
    )
    await withClient(world.database.url, client => client.query(`SELECT graphile_worker.add_job('later')`))

    await done.happened
  })

  it('stops in peace when the database cuts a connection that is about to close', async () => {
    const line = await cuttableLine(world.database.url)
    const done = meeting<void>()
    const lost = meeting<string>()
    const jobs = await startJobs({
      url: line.url,
      tasks: { greet: () => Promise.resolve(done.arrive()) },
      recurrences: [],
      log: ({ message }) => lost.arrive(message),
      // Nobody looks for jobs by himself: what is connected stays idle.
      pollMs: 600_000,
    })
    await add('greet')
    await done.happened
    const { pid, port } = await eventually(() => idleConnection(world.database.url))

    // Word that the connection is cut comes when everything has been told to close, and nobody waits for anything.
    const speak = line.hush(only => only === port)
    await withClient(world.database.url, client => client.query('SELECT pg_terminate_backend($1)', [pid]))
    await jobs.stop()
    speak()

    expect(await lost.happened).to.equal('The job queue lost a connection: error')
    await line.cut()
  })
})

describe('migrateJobs', () => {
  it('may be called by several processes at once, and again', async () => {
    const database = await openTestDatabase({ entities: [] })
    try {
      await Promise.all([1, 2, 3].map(() => migrateJobs({ url: database.url })))
      await migrateJobs({ url: database.url })

      const rows = await database.dataSource.query<unknown[]>('SELECT 1 FROM graphile_worker.jobs')
      expect(rows).to.deep.equal([])
    } finally {
      await database.drop()
    }
  })
})

describe('abandonedKeys', () => {
  const world = {} as { database: OpenTestDatabase }

  before(async () => {
    world.database = await openTestDatabase({ entities: [] })
    await migrateJobs({ url: world.database.url })
    await world.database.dataSource.query(`
      SELECT graphile_worker.add_job('t', job_key := k, max_attempts := 2) FROM unnest('{waiting,working,spent}'::text[]) k;
      UPDATE graphile_worker._private_jobs SET attempts = 2 WHERE key IN ('working', 'spent');
      UPDATE graphile_worker._private_jobs SET locked_at = now(), locked_by = 'somebody' WHERE key = 'working';`)
  })
  after(() => world.database.drop())

  it('names jobs that are gone or spent, not those that wait or are being done', async () => {
    const keys = await abandonedKeys(world.database.dataSource.manager, ['waiting', 'working', 'spent', 'gone'])

    expect([...keys].toSorted()).to.deep.equal(['gone', 'spent'])
  })
})

/** Something that happens once, and may be waited for. */
function meeting<Value>(): { readonly happened: Promise<Value>; arrive(value: Value): void } {
  const holder = { resolve: (_value: Value) => undefined as void }
  const happened = new Promise<Value>(resolve => {
    holder.resolve = resolve
  })
  return { happened, arrive: value => holder.resolve(value) }
}

/** A connection of the queue that does nothing and does not listen, once there is one. */
async function idleConnection(url: string): Promise<{ pid: number; port: number }> {
  const { rows } = await withClient(url, client =>
    client.query<{ pid: number; port: number }>(
      `SELECT pid, client_port AS port FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle'
       AND query ~ 'graphile_worker' AND application_name <> 'leeward'
       AND state_change < clock_timestamp() - interval '300 ms'`,
    ),
  )
  const [first] = rows
  if (!first) throw new Error('not yet')
  return first
}

/** Spares the pause before the next attempt, which grows with every failure. */
async function makeDue({ database }: { database: OpenTestDatabase }, key: string): Promise<void> {
  const update =
    'UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = $1 AND last_error IS NOT NULL RETURNING id'
  for (;;) {
    const [rows] = await database.dataSource.query<[unknown[]]>(update, [key])
    if (rows.length > 0) return
    await new Promise(resolve => setTimeout(resolve, 10))
  }
}
