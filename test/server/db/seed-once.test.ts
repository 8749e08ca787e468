import { expect } from 'chai'
import { seedOnce } from '../../../server/db/seed-once.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

const now = new Date('2027-03-01T09:00:00Z')

describe('seedOnce', () => {
  let database: OpenTestDatabase

  beforeEach(async () => {
    database = await openTestDatabase({ entities: [] })
  })

  afterEach(() => database.drop())

  it('fills an empty database, and not again', async () => {
    expect(await seedOnce({ ...database, now, seed: () => add('first') })).to.equal(true)
    expect(await seedOnce({ ...database, now, seed: () => add('second') })).to.equal(false)

    expect(await names()).to.deep.equal(['first'])
  })

  it('empties a database whose filling broke off, and fills it anew from its first number', async () => {
    const broken = seedOnce({
      ...database,
      now,
      seed: async () => {
        await add('half')
        await database.dataSource.query(`SELECT nextval('relocation_case_number')`)
        throw new Error('broken off')
      },
    }).catch((error: Error) => error.message)

    expect(await broken).to.equal('broken off')
    expect(await seedOnce({ ...database, now, seed: () => add('whole') })).to.equal(true)
    expect(await names()).to.deep.equal(['whole'])
    const number: unknown = await database.dataSource.query(`SELECT nextval('relocation_case_number')::integer AS n`)
    expect(number).to.deep.equal([{ n: 1 }])
  })

  it('leaves a database alone that somebody filled otherwise', async () => {
    await add('theirs')

    expect(await seedOnce({ ...database, now, seed: () => add('ours') })).to.equal(false)
    expect(await names()).to.deep.equal(['theirs'])
  })

  it('lets one of two processes do it while the other waits', async () => {
    const filled = await Promise.all(
      ['one', 'other'].map(name => seedOnce({ ...database, now, seed: () => add(name) })),
    )

    expect(filled.toSorted()).to.deep.equal([false, true])
    expect(await names()).to.have.lengthOf(1)
  })

  async function add(name: string): Promise<void> {
    await database.dataSource.query(
      `INSERT INTO organisation (id, name, category, type, country) VALUES (gen_random_uuid(), $1, 'OTHER', 'NGO', 'KE')`,
      [name],
    )
  }

  async function names(): Promise<string[]> {
    const rows: { name: string }[] = await database.dataSource.query('SELECT name FROM organisation ORDER BY name')
    return rows.map(({ name }) => name)
  }
})
