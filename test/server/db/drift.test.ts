import { expect } from 'chai'
import { tables } from '../../../server/tables.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

/** Written by migrations alone, for what no room maps: keys, throttles and marks that raw SQL reads and writes. */
const unmapped = ['idempotency_key', 'migrations', 'seeding', 'sign_in_attempt']

describe('tables of the rooms', () => {
  let database: OpenTestDatabase

  before(async () => {
    database = await openTestDatabase({ entities: tables })
  })

  after(() => database.drop())

  it('are the tables that the migrations make', async () => {
    const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log()

    expect(upQueries.map(({ query }) => query)).to.deep.equal([])
  })

  it('are all mapped, but for those that only raw SQL uses', async () => {
    const found: { name: string }[] = await database.dataSource.query(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
    )
    const mapped = database.dataSource.entityMetadatas.map(({ tableName }) => tableName)

    expect(found.map(({ name }) => name)).to.have.members([...mapped, ...unmapped])
  })
  it('are told apart from tables that differ in a column or a constraint', async () => {
    const { dataSource } = database
    await dataSource.query(
      'ALTER TABLE place ADD COLUMN smell text; ALTER TABLE occupancy DROP CONSTRAINT occupancy_no_overlap',
    )

    const { upQueries } = await dataSource.driver.createSchemaBuilder().log()

    expect(upQueries.map(({ query }) => query).join('\n'))
      .to.match(/smell/)
      .and.match(/occupancy_no_overlap/)
  })
})
