import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { soundDetails } from '../cases/details.js'
import { runningWorld, stoppedBy, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

describe('what was decided while a run was computed', () => {
  let world: RunningWorld

  before(async () => {
    world = await runningWorld()
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  it('drops a stay whose place was taken meanwhile, and says so', async () => {
    const { computation, doing, id, place } = await world.begun()

    await world.block(place.id)
    computation.end(stoppedBy('FINISHED', computation.problem))
    await doing

    expect(await world.proposals(id)).to.deep.equal([])
    const [dropped] = await world.unplaced(id)
    expect(dropped.cause).to.equal('OUTCOMPETED')
    expect(dropped.message).to.match(
      /^The run found a place from .* but meanwhile: Place .* is blocked .* Start another run\.$/,
    )
    expect(await world.run(id)).to.deep.include({ status: 'FINISHED', placed: 0 })
  })

  it('drops a stay of a case whose details were changed', async () => {
    const { computation, doing, id, candidate } = await world.begun()

    const details = { ...soundDetails, riskLevel: 5 as const }
    const request = { caseId: candidate.id, expectedVersion: 1, details, idempotencyKey: randomUUID() }
    valueOf(await world.cases.updateRelocationCase(world.coordinator, request))
    computation.end(stoppedBy('FINISHED', computation.problem))
    await doing

    expect((await world.unplaced(id))[0]?.message).to.contain('the case was changed')
    expect(await world.proposals(id)).to.deep.equal([])
  })

  it('drops a stay of a case that left the pool', async () => {
    const { computation, doing, id, candidate } = await world.begun()

    const request = {
      caseId: candidate.id,
      expectedVersion: 1,
      action: 'WITHDRAW',
      idempotencyKey: randomUUID(),
    } as const
    valueOf(await world.cases.moveRelocationCase(world.coordinator, request))
    computation.end(stoppedBy('FINISHED', computation.problem))
    await doing

    expect((await world.unplaced(id))[0]?.message).to.contain('the case was changed')
    expect(await world.proposals(id)).to.deep.equal([])
  })

  for (const [table, what] of [
    ['place', 'the place was changed'],
    ['host_institution', 'the host institution was changed'],
  ] as const)
    it(`drops a stay when ${what}`, async () => {
      const { computation, doing, id } = await world.begun()

      await world.database.dataSource.query(`UPDATE ${table} SET version = version + 1`)
      computation.end(stoppedBy('FINISHED', computation.problem))
      await doing

      expect((await world.unplaced(id))[0]?.message).to.contain(what)
    })

  it('drops a stay that has begun meanwhile', async () => {
    const { computation, doing, id } = await world.begun()

    world.clock.set('2027-05-30T09:00:00Z')
    computation.end(stoppedBy('FINISHED', computation.problem))
    await doing

    expect((await world.unplaced(id))[0]?.message).to.contain('the day of arrival has passed')
  })
})
