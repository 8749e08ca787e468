import { expect } from 'chai'
import { partOfWork } from '../../../server/db/part-of-work.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

describe('a part of a unit of work', () => {
  let database: OpenTestDatabase
  let work: UnitOfWork

  before(async () => {
    database = await openTestDatabase({ entities: [] })
    work = unitOfWork({ dataSource: database.dataSource })
    await database.dataSource.query('CREATE TABLE note (text text PRIMARY KEY)')
  })

  beforeEach(() => database.dataSource.query('DELETE FROM note'))

  after(() => database.drop())

  const noted = async () => {
    const rows: { text: string }[] = await database.dataSource.query('SELECT text FROM note ORDER BY text')
    return rows.map(({ text }) => text)
  }
  const note = (text: string, answer: unknown) => async (tx: { query(sql: string, values: unknown[]): unknown }) => {
    await tx.query('INSERT INTO note VALUES ($1)', [text])
    return answer
  }

  it('stays when the work around it does', async () => {
    await work.transaction(tx => partOfWork(tx).transaction(note('a', { ok: true })))

    expect(await noted()).to.deep.equal(['a'])
  })

  it('is undone alone when it is refused or throws', async () => {
    await work.transaction(async tx => {
      await note('around', null)(tx)
      await partOfWork(tx).transaction(note('refused', { ok: false }))
      await partOfWork(tx)
        .transaction(async inner => {
          await note('thrown', null)(inner)
          await inner.query('SELECT 1 / 0')
        })
        .catch(() => undefined)
      await partOfWork(tx).transaction(note('after', null))
    })

    expect(await noted()).to.deep.equal(['after', 'around'])
  })

  it('is undone with the work around it', async () => {
    await work.transaction(async tx => {
      await partOfWork(tx).transaction(note('a', { ok: true }))
      return { ok: false }
    })

    expect(await noted()).to.deep.equal([])
  })

  it('reads what the work around it wrote', async () => {
    const seen = await work.transaction(async tx => {
      await note('a', null)(tx)
      return partOfWork(tx).read(inner => inner.query('SELECT text FROM note'))
    })

    expect(seen).to.deep.equal([{ text: 'a' }])
  })
})
