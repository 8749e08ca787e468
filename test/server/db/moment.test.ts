import { expect } from 'chai'
import { Client } from 'pg'
import { databaseMoment } from '../../../server/db/moment.js'
import { seededRandom } from '../../support/random.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

const WRITERS = 6
const STEPS = 400

describe('databaseMoment', () => {
  let database: OpenTestDatabase
  const moment = () => databaseMoment(database.dataSource)

  before(async () => {
    database = await openTestDatabase({ entities: [] })
    await database.dataSource.query('CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL)')
    await database.dataSource.query(`INSERT INTO counter SELECT id, 0 FROM generate_series(1, ${WRITERS}) AS id`)
  })
  after(() => database.drop())

  it('is another after every commit that wrote, through whatever connection', async () => {
    const other = await connect()
    const before = await moment()

    await other.query('UPDATE counter SET n = n + 1 WHERE id = 1')

    expect(await moment()).not.to.equal(before)
    await other.end()
  })

  it('names one state of the rows, however transactions overlap', async () => {
    const random = seededRandom(2027)
    const writers = await Promise.all(Array.from({ length: WRITERS }, connect))
    const open = new Set<number>()
    const states = new Map<string, string>()
    const follow = async (step: number) => {
      const id = random.below(WRITERS)
      const begins = !open.delete(id)
      if (begins) open.add(id)
      await writers[id]!.query(
        begins
          ? `BEGIN; SAVEPOINT one; UPDATE counter SET n = n + 1 WHERE id = ${id + 1}`
          : random.below(10) < 7
            ? 'COMMIT'
            : 'ROLLBACK',
      )
      const name = await moment()
      const state = await rows()
      expect(states.get(name) ?? state, `step ${step}`).to.equal(state)
      states.set(name, state)
    }

    try {
      for (let step = 0; step < STEPS; step++) await follow(step)
    } finally {
      await Promise.all(writers.map(writer => writer.end()))
    }

    expect(states.size).to.be.within(STEPS / 4, STEPS)
  })

  async function rows(): Promise<string> {
    return JSON.stringify(await database.dataSource.query('SELECT id, n FROM counter ORDER BY id'))
  }

  async function connect(): Promise<Client> {
    const client = new Client(database.url)
    await client.connect()
    return client
  }
})
