import { expect } from 'chai'
import type { EntityManager } from 'typeorm'
import { complaintOf } from '../../../server/db/complaint.js'
import { unitOfWork, type UnitOfWork } from '../../../server/db/unit-of-work.js'
import { refuse, success } from '../../../server/shared/result.js'
import { eventually } from '../../support/eventually.js'
import { openTestDatabase, type OpenTestDatabase } from '../../support/test-database.js'

describe('unitOfWork', () => {
  const world = {} as { database: OpenTestDatabase; unit: UnitOfWork }
  const total = async () => {
    const rows = await world.database.dataSource.query<{ n: number }[]>('SELECT sum(n)::int AS n FROM counter')
    return rows[0]?.n
  }

  before(async () => {
    const database = await openTestDatabase({ entities: [] })
    Object.assign(world, { database, unit: unitOfWork({ dataSource: database.dataSource, pauseMs: () => 1 }) })
    await database.dataSource.query('CREATE TABLE counter (id int PRIMARY KEY, n int NOT NULL)')
  })
  beforeEach(() => world.database.dataSource.query('TRUNCATE counter; INSERT INTO counter VALUES (1, 0), (2, 0)'))
  after(() => world.database.drop())

  describe('transaction', () => {
    it('keeps what a success wrote and answers it', async () => {
      const answer = await world.unit.transaction(async tx => {
        await add(tx, 1)
        return success('done')
      })

      expect(answer).to.deep.equal({ ok: true, value: 'done' })
      expect(await total()).to.equal(1)
    })

    it('answers plain values too', async () => {
      expect(await world.unit.transaction(() => Promise.resolve(5))).to.equal(5)
      expect(await world.unit.transaction(() => Promise.resolve(null))).to.equal(null)
    })

    it('undoes what was written before a refusal, and answers the refusal', async () => {
      const answer = await world.unit.transaction(async tx => {
        await add(tx, 1)
        return refuse({ kind: 'CapacityTaken', freePlaces: 0 })
      })

      expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'CapacityTaken', freePlaces: 0 } })
      expect(await total()).to.equal(0)
    })

    it('undoes what was written before a failure, and throws it', async () => {
      const failure = await world.unit
        .transaction(async tx => {
          await add(tx, 1)
          throw new Error('a bug')
        })
        .catch(String)

      expect(failure).to.equal('Error: a bug')
      expect(await total()).to.equal(0)
    })

    it('fails when a failed statement was swallowed, rather than lose the work without a word', async () => {
      const failure = await world.unit
        .transaction(async tx => {
          await add(tx, 1)
          await tx.query('SELECT * FROM missing').catch(() => undefined)
          return success('done')
        })
        .catch(String)

      expect(failure).to.contain('current transaction is aborted')
    })

    it('sees what others committed meanwhile', async () => {
      const seen = await world.unit.transaction(async tx => {
        await tx.query('SELECT 1')
        await world.database.dataSource.query('UPDATE counter SET n = 7')
        return tx.query<{ n: number }[]>('SELECT n FROM counter WHERE id = 1')
      })

      expect(seen).to.deep.equal([{ n: 7 }])
    })

    it('does the work again when two deadlocked, and both succeed', async () => {
      const attempts = { count: 0, waiting: [] as (() => void)[] }
      const meet = () =>
        new Promise<void>(resolve => {
          attempts.waiting.push(resolve)
          if (attempts.waiting.length === 2) for (const go of attempts.waiting) go()
        })
      const unit = unitOfWork({ dataSource: world.database.dataSource, pauseMs: () => 100 })
      const cross = (one: number, other: number) =>
        unit.transaction(async tx => {
          await add(tx, 1, one)
          if (++attempts.count <= 2) await meet()
          await add(tx, 1, other)
          return success('done')
        })

      await Promise.all([cross(1, 2), cross(2, 1)])

      expect(attempts.count).to.be.at.least(3)
      expect(await total()).to.equal(4)
    })

    it('does the work four times at most', async () => {
      const attempts = { count: 0 }

      const complaint = await world.unit
        .transaction(tx => {
          attempts.count++
          return tx.query(`DO $$ BEGIN RAISE SQLSTATE '40001'; END $$`)
        })
        .catch((error: unknown) => complaintOf(error))

      expect(complaint).to.deep.equal({ kind: 'Interference', cause: 'serialization' })
      expect(attempts.count).to.equal(4)
    })

    it('never repeats a failure of another kind', async () => {
      const attempts = { count: 0 }

      await world.unit
        .transaction(tx => {
          attempts.count++
          return tx.query('INSERT INTO counter VALUES (1, 0)')
        })
        .catch(() => undefined)

      expect(attempts.count).to.equal(1)
    })

    it('gives every connection back, whatever happened', async () => {
      await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          world.unit
            .transaction(async tx => {
              await tx.query('SELECT 1')
              if (index % 3 === 0) throw new Error('a bug')
              return index % 3 === 1 ? refuse('no') : success('yes')
            })
            .catch(() => undefined),
        ),
      )

      expect(await total()).to.equal(0)
      const open = await world.database.dataSource.query<unknown[]>(
        `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'`,
      )
      expect(open).to.deep.equal([])
    })

    it('reports the loss of the connection, and works again afterwards', async () => {
      const complaint = await world.unit
        .transaction(tx => tx.query('SELECT pg_terminate_backend(pg_backend_pid())'))
        .catch((error: unknown) => complaintOf(error))
      const answer = await eventually(() => world.unit.transaction(() => Promise.resolve('works')))

      expect(complaint).to.deep.equal({ kind: 'DatabaseAway' })
      expect(answer).to.equal('works')
    })
  })

  describe('read', () => {
    it('sees one moment, whatever others commit meanwhile', async () => {
      const seen = await world.unit.read(async tx => {
        const before = await tx.query<unknown[]>('SELECT n FROM counter WHERE id = 1')
        await world.database.dataSource.query('UPDATE counter SET n = 7')
        return [before, await tx.query<unknown[]>('SELECT n FROM counter WHERE id = 1')]
      })

      expect(seen).to.deep.equal([[{ n: 0 }], [{ n: 0 }]])
    })

    it('refuses to write', async () => {
      const failure = await world.unit.read(tx => add(tx, 1)).catch(String)

      expect(failure).to.contain('read-only transaction')
    })
  })
})

function add(tx: EntityManager, n: number, id = 1) {
  return tx.query('UPDATE counter SET n = n + $1 WHERE id = $2', [n, id])
}
