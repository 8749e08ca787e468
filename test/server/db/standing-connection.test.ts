import { expect } from 'chai'
import { standingConnection } from '../../../server/db/standing-connection.js'
import { freePort } from '../../../server/db/embedded/ports.js'
import { withClient } from '../../support/client.js'
import { eventually } from '../../support/eventually.js'
import { createTestDatabase, type TestDatabase } from '../../support/test-database.js'

describe('standingConnection', () => {
  const world = {} as { database: TestDatabase }

  before(async () => {
    world.database = await createTestDatabase()
  })
  after(() => world.database.drop())

  it('prepares itself each time it opens, and answers again after it broke', async () => {
    const prepared: string[] = []
    const connection = standingConnection({
      url: world.database.url,
      pauseMs: 10,
      prepare: async client => {
        const { rows } = await client.query<{ pid: string }>('SELECT pg_backend_pid()::text AS pid')
        prepared.push(rows[0].pid)
      },
    })
    await connection.ready
    await withClient(world.database.url, client => client.query('SELECT pg_terminate_backend($1)', [prepared[0]]))

    const rows = await eventually(async () => {
      const answer = await connection.query<{ one: number }>('SELECT 1 AS one')
      if (!answer || prepared.length < 2) throw new Error('not yet')
      return answer
    })

    expect(rows).to.deep.equal([{ one: 1 }])
    expect(new Set(prepared).size).to.equal(2)
    await connection.close()
  })

  it('answers nothing while there is no database, and can be closed', async () => {
    const url = `postgres://nobody:nothing@127.0.0.1:${await freePort()}/nowhere`
    const connection = standingConnection({ url, pauseMs: 10, prepare: () => Promise.resolve() })

    expect(await connection.query('SELECT 1')).to.equal(null)
    await connection.close()
    await connection.ready
  })

  it('answers nothing once it is closed', async () => {
    const connection = standingConnection({ url: world.database.url, prepare: () => Promise.resolve() })
    await connection.ready
    await connection.close()

    expect(await connection.query('SELECT 1')).to.equal(null)
  })
})
