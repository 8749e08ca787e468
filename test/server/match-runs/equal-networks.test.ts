import { expect } from 'chai'
import { freeze } from '../../../server/match-runs/frozen-pool.mapper.js'
import { readPool } from '../../../server/match-runs/pool.snapshot.js'
import { today } from '../cases/details.js'
import { answer } from './engine-solver.js'
import { matchWorld } from './world.js'

describe('equal networks on two databases', () => {
  it('have the same problem, and with the same seed the same plan, whatever identifiers were drawn', async () => {
    const seen: { problem: unknown; plan: unknown; ids: readonly string[] }[] = []
    for (let n = 0; n < 2; n++) {
      const world = await matchWorld()
      try {
        const hosts = [await world.host(), await world.host({ languages: ['fr'] })]
        for (const { id } of [...hosts, ...hosts]) await world.place(id)
        for (let c = 0; c < 6; c++) await world.candidate({ languages: c % 2 ? ['ar'] : ['fr', 'ar'] })
        const pool = freeze(await world.unitOfWork.read(tx => readPool(tx, { today })), { today })
        const found = answer(pool.problem, { seed: 5 })
        if (found.kind !== 'SOLVED') throw new Error(found.kind)
        seen.push({ problem: pool.problem, plan: found.solution, ids: Object.values(pool.ids.cases) })
      } finally {
        await world.database.drop()
      }
    }

    const [one, other] = seen
    expect(one!.ids).not.to.have.members([...other!.ids])
    expect(JSON.stringify(other!.problem)).to.equal(JSON.stringify(one!.problem))
    expect(JSON.stringify(other!.plan)).to.equal(JSON.stringify(one!.plan))
  })
})
