import { expect } from 'chai'
import type { MigrationInterface, QueryRunner } from 'typeorm'
import { createDataSource } from '../../../server/db/data-source.js'
import { migrate } from '../../../server/db/migrate.js'
import { migrations } from '../../../server/db/migrations/index.js'
import { withClient } from '../../support/client.js'
import { createEmptyDatabase, type TestDatabase } from '../../support/test-database.js'

class First1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('CREATE TABLE first (n int); SELECT pg_sleep(0.05); INSERT INTO first VALUES (1)')
  }
  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE first')
  }
}

class Broken1700000000002 implements MigrationInterface {
  async up(runner: QueryRunner) {
    await runner.query('INSERT INTO first VALUES (2); SELECT * FROM missing')
  }
  async down() {
    // Nothing was done that could be undone.
  }
}

class Impatient1700000000003 implements MigrationInterface {
  async up(runner: QueryRunner) {
    const rows = (await runner.query('SHOW statement_timeout')) as { statement_timeout: string }[]
    await runner.query(`CREATE TABLE timeout AS SELECT '${rows[0]?.statement_timeout}' AS seen`)
  }
  async down(runner: QueryRunner) {
    await runner.query('DROP TABLE timeout')
  }
}

describe('migrate', () => {
  const world = {} as { database: TestDatabase }
  const connect = (list: (new () => MigrationInterface)[]) =>
    createDataSource({ url: world.database.url, entities: [], migrations: list, poolSize: 2 }).initialize()

  beforeEach(async () => {
    world.database = await createEmptyDatabase()
  })
  afterEach(() => world.database.drop())

  it('applies each step once, and then finds nothing left to do', async () => {
    const dataSource = await connect([First1700000000001])

    const answers = [await migrate(dataSource), await migrate(dataSource)]
    await dataSource.destroy()

    expect(answers).to.deep.equal([['First1700000000001'], []])
  })

  it('waits for nobody when there is nothing to do', async () => {
    const dataSource = await connect([First1700000000001])
    await migrate(dataSource)

    const applied = await withClient(world.database.url, async other => {
      await other.query('SELECT pg_advisory_lock(4712)')
      return migrate(dataSource)
    })
    await dataSource.destroy()

    expect(applied).to.deep.equal([])
  })

  it('lets several processes start together: one works, the others wait', async () => {
    const sources = await Promise.all([1, 2, 3, 4].map(() => connect([First1700000000001])))

    const answers = await Promise.all(sources.map(migrate))
    const rows = await sources[0]?.query<unknown[]>('SELECT n FROM first')
    await Promise.all(sources.map(source => source.destroy()))

    expect(answers.flat()).to.deep.equal(['First1700000000001'])
    expect(rows).to.deep.equal([{ n: 1 }])
  })

  it('applies all steps or none', async () => {
    const dataSource = await connect([First1700000000001, Broken1700000000002])

    const failure = await migrate(dataSource).catch(String)
    const tables = await dataSource.query<unknown[]>(`SELECT 1 FROM pg_tables WHERE tablename = 'first'`)
    await dataSource.destroy()

    expect(failure).to.contain('missing')
    expect(tables).to.deep.equal([])
  })

  it('gives a step all the time it needs', async () => {
    const dataSource = await connect([Impatient1700000000003])

    await migrate(dataSource)
    const rows = await dataSource.query<unknown[]>('SELECT seen FROM timeout')
    await dataSource.destroy()

    expect(rows).to.deep.equal([{ seen: '0' }])
  })

  it('brings an empty database to the present, and back to nothing', async () => {
    const dataSource = await connect(migrations)

    const applied = await migrate(dataSource)
    for (const _ of applied) await dataSource.undoLastMigration()
    const left = await dataSource.query<unknown[]>(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'migrations'`,
    )
    await dataSource.destroy()

    expect(applied).to.have.length(migrations.length)
    expect(left).to.deep.equal([])
  })
})
