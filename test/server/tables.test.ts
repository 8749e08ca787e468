import { expect } from 'chai'
import { tables } from '../../server/tables.js'
import { openTestDatabase, type OpenTestDatabase } from '../support/test-database.js'

/** Tables that only SQL of our own touches. */
const WITHOUT_ENTITY = ['idempotency_key', 'migrations', 'seeding', 'sign_in_attempt']

describe('tables', () => {
  let database: OpenTestDatabase

  before(async () => {
    database = await openTestDatabase({ entities: tables })
  })

  after(() => database.drop())

  it('are what the migrations made: no statement would change anything', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log()

    expect(upQueries.map(({ query }) => query)).to.deep.equal([])
  })

  it('are all there are, but for those that only SQL of our own touches', async () => {
    const rows: { name: string }[] = await database.dataSource.query(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename`,
    )
    const known = [...tables.map(({ options }) => options.tableName ?? options.name), ...WITHOUT_ENTITY]

    expect(rows.map(({ name }) => name)).to.deep.equal(known.toSorted())
  })
})
