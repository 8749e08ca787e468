import { expect } from 'chai'
import { complaintOf } from '../../../server/db/complaint.js'
import { eventually } from '../../support/eventually.js'
import { withClient } from '../../support/client.js'
import { freePort } from '../../../server/db/embedded/ports.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

describe('complaintOf', () => {
  const world = {} as { database: OpenTestDatabase }
  const complain = (sql: string) =>
    world.database.dataSource.query(sql).then(
      () => null,
      (error: unknown) => complaintOf(error),
    )

  before(async () => {
    world.database = await openTestDatabase({ entities: [] })
    await world.database.dataSource.query(`
      CREATE TABLE parent (id int PRIMARY KEY);
      CREATE TABLE guest (
        id int CONSTRAINT guest_once UNIQUE CONSTRAINT guest_positive CHECK (id > 0),
        parent int CONSTRAINT guest_parent REFERENCES parent,
        during daterange, CONSTRAINT guest_no_overlap EXCLUDE USING gist (during WITH &&));
      INSERT INTO guest VALUES (1, NULL, '[2027-01-01,2027-02-01)')`)
  })
  after(() => world.database.drop())

  it('names the constraint of an overlap', async () => {
    const complaint = await complain(`INSERT INTO guest VALUES (2, NULL, '[2027-01-31,2027-03-01)')`)

    expect(complaint).to.deep.equal({ kind: 'Overlap', constraint: 'guest_no_overlap' })
  })

  it('names the constraint of a duplicate, a broken reference and a failed check', async () => {
    const complaints = [
      await complain('INSERT INTO guest VALUES (1, NULL, NULL)'),
      await complain('INSERT INTO guest VALUES (3, 9, NULL)'),
      await complain('INSERT INTO guest VALUES (0, NULL, NULL)'),
    ]

    expect(complaints).to.deep.equal([
      { kind: 'Duplicate', constraint: 'guest_once' },
      { kind: 'BrokenReference', constraint: 'guest_parent' },
      { kind: 'CheckFailed', constraint: 'guest_positive' },
    ])
  })

  it('tells a statement that took too long', async () => {
    const complaint = await complain(`SET LOCAL statement_timeout = 1; SELECT pg_sleep(5)`)

    expect(complaint).to.deep.equal({ kind: 'TooSlow' })
  })

  it('tells that the database cut the connection', async () => {
    const complaint = await withClient(world.database.url, client =>
      client.query('SELECT pg_terminate_backend(pg_backend_pid())').catch((error: unknown) => complaintOf(error)),
    )

    expect(complaint).to.deep.equal({ kind: 'DatabaseAway' })
  })

  it('tells that a connection broke between two queries of a transaction', async () => {
    const runner = world.database.dataSource.createQueryRunner()
    await runner.startTransaction()
    const [{ pid }] = await runner.manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid')
    await world.database.dataSource.query('SELECT pg_terminate_backend($1)', [pid])
    await eventually(async () => expect(runner.isReleased).to.equal(true))

    const complaint = await runner.query('SELECT 1').catch((error: unknown) => complaintOf(error))

    expect(complaint).to.deep.equal({ kind: 'DatabaseAway' })
  })

  it('tells that the database is not there', async () => {
    const url = `postgres://nobody:nothing@127.0.0.1:${await freePort()}/nowhere`

    const complaint = await withClient(url, () => Promise.resolve()).catch((error: unknown) => complaintOf(error))

    expect(complaint).to.deep.equal({ kind: 'DatabaseAway' })
  })

  for (const [code, complaint] of [
    ['40001', { kind: 'Interference', cause: 'serialization' }],
    ['40P01', { kind: 'Interference', cause: 'deadlock' }],
    ['55P03', { kind: 'TooSlow' }],
    ['57P01', { kind: 'DatabaseAway' }],
    ['57P03', { kind: 'DatabaseAway' }],
    ['08006', { kind: 'DatabaseAway' }],
    ['ECONNRESET', { kind: 'DatabaseAway' }],
    ['42P01', null],
    ['22P02', null],
  ] as const) {
    it(`takes ${code} for ${complaint?.kind ?? 'a bug'}`, () => {
      expect(complaintOf({ driverError: { code, message: 'whatever' } })).to.deep.equal(complaint)
    })
  }

  it('takes anything else for a bug', () => {
    expect([new Error('a bug'), 'text', null, undefined, 7].map(complaintOf)).to.deep.equal([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('lets none of the words through, which may quote a row', async () => {
    const complaint = await complain('INSERT INTO guest VALUES (1, NULL, NULL)')

    expect(Object.keys(complaint ?? {})).to.deep.equal(['kind', 'constraint'])
  })
})
