import { expect } from 'chai'
import pg from 'pg'
import { complaintOf } from '../../../server/db/complaint.js'
import { createDataSource } from '../../../server/db/data-source.js'
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js'
import { cuttableLine } from '../../support/cuttable-line.js'
import { eventually } from '../../support/eventually.js'
import { withClient } from '../../support/client.js'

describe('createDataSource', () => {
  const world = {} as { database: TestDatabase }
  const connect = (onConnectionLost: (error: Error) => void = () => undefined) =>
    createDataSource({
      url: world.database.url,
      entities: [],
      migrations: [],
      poolSize: 3,
      onConnectionLost,
    }).initialize()

  before(async () => {
    world.database = await createTestDatabase()
  })
  after(() => world.database.drop())

  it('reads a calendar day as text, alone and in a list, in any time zone', async () => {
    const dataSource = await connect()

    const [row] = await dataSource.query<unknown[]>(
      `SELECT '2027-03-28'::date AS day, ARRAY['2027-03-28'::date] AS days, daterange('2027-03-28', '2027-03-29') AS range`,
    )
    await dataSource.destroy()

    expect(row).to.deep.equal({ day: '2027-03-28', days: ['2027-03-28'], range: '[2027-03-28,2027-03-29)' })
  })

  it('brings the driver whose parsers it has set, and leaves none to be found at run time', () => {
    const { options } = createDataSource({ url: world.database.url, entities: [], migrations: [] })

    expect((options as { driver?: unknown }).driver).to.equal(pg)
  })

  it('bounds every statement, lock and idle transaction', async () => {
    const dataSource = await connect()

    const limits = await dataSource.query<{ name: string; setting: string }[]>(
      `SELECT name, setting FROM pg_settings WHERE name ~ '^(statement|lock|idle_in_transaction_session)_timeout$' ORDER BY name`,
    )
    await dataSource.destroy()

    expect(limits.map(({ setting }) => Number(setting))).to.deep.equal([30_000, 10_000, 15_000])
  })

  it('survives idle connections that break, tells of them, and opens others', async () => {
    const lost: Error[] = []
    const dataSource = await connect(error => lost.push(error))
    await Promise.all([1, 2, 3].map(() => dataSource.query('SELECT pg_sleep(0.01)')))

    await cutAllConnections(world.database.url)
    const [row] = await untilConnected(() => dataSource.query<unknown[]>('SELECT 1 AS alive'))
    await dataSource.destroy()

    expect(row).to.deep.equal({ alive: 1 })
    expect(lost.map(error => complaintOf(error)?.kind)).to.include('DatabaseAway')
  })

  it('gives up on a database that falls silent, and goes on when it speaks again', async () => {
    const line = await cuttableLine(world.database.url)
    const request = { url: line.url, entities: [], migrations: [], poolSize: 1, answerTimeoutMs: 50 }
    const dataSource = await createDataSource(request).initialize()

    const speak = line.hush()
    const silence = await dataSource.query('SELECT 1').catch((error: unknown) => complaintOf(error))
    speak()
    const [row] = await untilConnected(() => dataSource.query<unknown[]>('SELECT 1 AS alive'))
    await dataSource.destroy()
    await line.cut()

    expect(silence).to.deep.equal({ kind: 'DatabaseAway' })
    expect(row).to.deep.equal({ alive: 1 })
  })

  it('never holds more connections than it may', async () => {
    const dataSource = await connect()

    await Promise.all(Array.from({ length: 12 }, () => dataSource.query('SELECT pg_sleep(0.01)')))
    const [row] = await dataSource.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database()`,
    )
    await dataSource.destroy()

    expect(row?.n).to.be.within(1, 3)
  })
})

function cutAllConnections(url: string): Promise<unknown> {
  return withClient(url, client =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  )
}

/** A connection may be taken from the pool in the very moment it breaks. */
function untilConnected<T>(attempt: () => Promise<T>): Promise<T> {
  return eventually(attempt, error => complaintOf(error)?.kind !== 'DatabaseAway')
}
