import { expect } from 'chai'
import { freeze } from '../../../server/match-runs/frozen-pool.mapper.js'
import { settleAbandonedRuns } from '../../../server/match-runs/match-run.recovery.js'
import { readPool } from '../../../server/match-runs/pool.snapshot.js'
import { today } from '../../../server/shared/clock.js'
import { withClient } from '../../support/client.js'
import { eventually } from '../../support/eventually.js'
import { engineSolver } from './engine-solver.js'
import { fakeSolver } from './fake-solver.js'
import { attempt, runningWorld, stoppedBy, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

describe('a run whose server has trouble', () => {
  let world: RunningWorld

  before(async () => {
    world = await runningWorld()
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  describe('on the job queue', () => {
    it('goes on computing while the database cuts every connection', async () => {
      await world.poolOfOne()
      const solver = fakeSolver()
      const jobs = await world.work(solver)
      try {
        const { id } = valueOf(await world.start())
        const computation = await solver.begun()

        await cutConnections(world.database.url)
        await cutConnections(world.database.url)
        computation.progress({ placed: 1 })
        await eventually(async () => {
          if ((await world.run(id)).placed === 0) throw new Error('not yet')
        })
        expect(computation.asked.cancel).to.equal(0)
        computation.end(stoppedBy('FINISHED', computation.problem))
        const ended = await eventually(async () => {
          const now = await world.run(id)
          if (now.status === 'RUNNING') throw new Error('not yet')
          return now
        })

        expect(ended).to.deep.include({ status: 'FINISHED', placed: 1 })
        expect(await world.proposals(id)).to.have.lengthOf(1)
      } finally {
        await jobs.stop()
      }
    })

    it('computes a run again that a killed server left behind', async () => {
      await world.poolOfOne()
      const { id } = valueOf(await world.start())
      const day = { today: today(world.clock) }
      const pool = freeze(await world.unitOfWork.read(tx => readPool(tx, day)), day)
      await world.database.dataSource.query(
        `UPDATE match_run SET status = 'RUNNING', started_at = queued_at, phase = 'Improving the plan', problem = $1`,
        [JSON.stringify(pool)],
      )
      await world.database.dataSource.query(`
        UPDATE graphile_worker._private_jobs SET attempts = 1, locked_at = now(), locked_by = 'a server that was killed'`)

      const jobs = await world.work(engineSolver)
      try {
        await eventually(async () => {
          if ((await world.run(id)).status !== 'FINISHED') throw new Error('not yet')
        })
        expect(await world.proposals(id)).to.have.lengthOf(1)
      } finally {
        await jobs.stop()
      }
    })
  })

  describe('settleAbandonedRuns', () => {
    const settle = () => settleAbandonedRuns(world)({}, attempt())

    it('leaves a run alone whose job waits or is being done', async () => {
      await world.poolOfOne()
      const { id } = valueOf(await world.start())
      await settle()
      await world.database.dataSource.query(
        `UPDATE graphile_worker._private_jobs SET attempts = max_attempts, locked_at = now(), locked_by = 'somebody'`,
      )
      await settle()

      expect((await world.run(id)).status).to.equal('QUEUED')
    })

    for (const [what, sql] of [
      ['is gone', 'DELETE FROM graphile_worker._private_jobs'],
      ['has used up its attempts', 'UPDATE graphile_worker._private_jobs SET attempts = max_attempts'],
    ] as const)
      it(`ends a run whose job ${what}, and gives the next one its turn`, async () => {
        await world.poolOfOne()
        const [{ id }, next] = [valueOf(await world.start()), valueOf(await world.start())]
        await world.database.dataSource.query(sql)

        await settle()

        expect(await world.run(id)).to.deep.include({
          status: 'FAILED',
          failure: 'The computation was interrupted again and again; nothing was changed. Start it again.',
        })
        await world.task(engineSolver)({ runId: next.id }, attempt())
        expect((await world.run(next.id)).status).to.equal('FINISHED')
        const jobs = await world.database.dataSource.query('SELECT key FROM graphile_worker.jobs WHERE attempts = 0')
        expect(jobs).to.deep.equal([{ key: `match-run:${next.id}` }])
      })

    it('has nothing to do without a run under way', async () => {
      expect(await settle()).to.equal(undefined)
    })
  })
})

function cutConnections(url: string): Promise<unknown> {
  return withClient(url, client =>
    client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                  WHERE datname = current_database() AND pid <> pg_backend_pid()`),
  )
}
