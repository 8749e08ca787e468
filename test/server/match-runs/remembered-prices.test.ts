import { expect } from 'chai'
import type { CapacityMemory } from '../../../matching/index.js'
import { answer, engineSolver } from './engine-solver.js'
import { fakeSolver, type FakeComputation } from './fake-solver.js'
import { attempt, runningWorld, type RunningWorld } from './running.js'
import { valueOf } from './world.js'

describe('prices of capacity from run to run', () => {
  let world: RunningWorld

  before(async () => {
    world = await runningWorld()
  })
  afterEach(() => world.clear())
  after(() => world.database.drop())

  /** Two hosts with a place each, and candidates who have come in over four weeks, so that others are expected. */
  async function network(): Promise<{ hostIds: string[]; placeIds: string[] }> {
    const hosts = [await world.host({ name: 'Specimen M' }), await world.host({ name: 'Specimen N' })]
    const places = [await world.place(hosts[0]!.id), await world.place(hosts[1]!.id)]
    for (let n = 0; n < 31; n++) await world.candidate()
    await world.database.dataSource.query(`
      UPDATE case_transition SET at = timestamptz '2027-02-01' WHERE case_id IN (
        SELECT id FROM relocation_case ORDER BY reference LIMIT 20)`)
    return { hostIds: hosts.map(({ id }) => id), placeIds: places.map(({ id }) => id) }
  }

  /** Runs the real engine; answers what is said of it, and what it is still made from. */
  async function computed({ lookAhead = true } = {}) {
    const { id } = valueOf(await world.start({ lookAhead }))
    await world.task(engineSolver)({ runId: id }, attempt())
    const { status, lookAheadNote: note } = await world.run(id)
    return { id, status, note, pool: await world.frozen(id) }
  }

  /** Begins a run with an engine that waits. */
  async function begun(signal?: AbortSignal) {
    const { id } = valueOf(await world.start())
    const solver = fakeSolver()
    const doing = world.task(solver)({ runId: id }, attempt(signal && { signal }))
    return { id, doing, computation: await solver.begun() }
  }

  function rememberedBy({ options }: FakeComputation): CapacityMemory {
    const { manner } = options
    if (manner?.kind !== 'LOOK_AHEAD') throw new Error('the run does not look ahead')
    return manner.expected.remembered as CapacityMemory
  }

  /** The one row there is. */
  async function stored(): Promise<{ runId: string; prices: CapacityMemory }> {
    const rows: { runId: string; prices: CapacityMemory }[] = await world.database.dataSource.query(
      'SELECT run_id AS "runId", prices FROM remembered_prices',
    )
    expect(rows).to.have.lengthOf(1)
    return rows[0]!
  }

  it('are kept by the identifiers of hosts and places, without any case', async () => {
    const { hostIds, placeIds } = await network()

    const first = await computed()

    expect(first).to.deep.include({ status: 'FINISHED', note: 'Looked ahead to 8 possible futures' })
    const row = await stored()
    expect(row.runId).to.equal(first.id)
    expect(row.prices.hosts.map(({ id }) => id)).to.deep.equal(hostIds.toSorted())
    expect(row.prices.places.map(({ id }) => id)).to.deep.equal(placeIds.toSorted())
    expect(row.prices.places.some(({ over }) => over.length > 0)).to.equal(true)
    expect(JSON.stringify(row)).not.to.match(/TR-|SEEN/)
  })

  it('are what the next run goes by, in its own words; it needs them no more once it has ended', async () => {
    await network()
    const first = await computed()
    const { prices: left } = await stored()

    const { id, doing, computation } = await begun()
    const remembered = rememberedBy(computation)
    const frozen = await world.frozen(id)
    computation.end(answer(computation.problem, computation.options))
    await doing

    expect(frozen.expected!.remembered).to.deep.equal(remembered)
    expect(remembered.places.map(each => each.id)).to.deep.equal(['H1-P1', 'H2-P1'])
    const idOf = (name: string) => frozen.ids.places[name]!
    for (const place of remembered.places)
      expect(left.places.find(each => each.id === idOf(place.id))).to.deep.equal({ ...place, id: idOf(place.id) })
    expect((await world.run(id)).lookAheadNote).to.equal('Looked ahead by the prices of 2027-03-01')
    expect((await world.frozen(id)).expected).not.to.have.property('remembered')
    expect(await stored()).to.deep.equal({ runId: id, prices: left })
    expect(first.pool.expected).not.to.have.property('remembered')
  })

  it('lose their weight with time, and are found anew after four weeks', async () => {
    await network()
    await computed()
    world.clock.set('2027-03-29T09:00:00Z')

    const { note } = await computed()

    expect(note).to.equal('Looked ahead to 2 possible futures, leaning on the prices of 2027-03-01')
    expect((await stored()).prices.foundOn).to.equal('2027-03-29')
  })

  it('stay with their places when new ones change what everything is called', async () => {
    const { placeIds } = await network()
    await computed()
    const { prices: left } = await stored()
    const added = await world.host({ name: 'Specimen A' })
    const place = await world.place(added.id)

    const { doing, computation } = await begun()
    const remembered = rememberedBy(computation)
    computation.end(answer(computation.problem, computation.options))
    await doing

    expect(remembered.places.map(({ id }) => id)).to.deep.equal(['H2-P1', 'H3-P1'])
    const ofFirst = left.places.find(({ id }) => id === placeIds[0])!
    expect(remembered.places[0]).to.deep.equal({ ...ofFirst, id: 'H2-P1' })
    expect((await stored()).prices.places.map(({ id }) => id)).to.have.members([...placeIds, place.id])
  })

  it('are ignored when they are damaged or of another version: the run says why, and leaves sound ones', async () => {
    await network()
    for (const [damage, why] of [
      [`'{"format": "leeward-capacity-prices/0"}'`, '$.format must be one of leeward-capacity-prices/1, not'],
      [`'[1, 2]'`, '$ must be an object, not a list'],
      [`jsonb_set(prices, '{places,0,over}', '[-7]')`, '$.places[0].over[0] must be a whole number'],
    ]) {
      await computed()
      await world.database.dataSource.query(`UPDATE remembered_prices SET prices = ${damage}`)

      const { status, note } = await computed()

      expect(status).to.equal('FINISHED')
      expect(note).to.include(`Looked ahead to 8 possible futures; earlier prices were of no use: ${why}`)
      expect((await stored()).prices.format).to.equal('leeward-capacity-prices/1')
    }
    expect(world.bugs).to.deep.equal([])
  }).timeout(60_000)

  it('are frozen with the run: computed again after an interruption, it goes by the same', async () => {
    await network()
    await computed()
    const server = new AbortController()
    const { id, doing, computation } = await begun(server.signal)
    server.abort()
    await doing.catch(() => undefined)
    await world.database.dataSource.query('DELETE FROM remembered_prices')

    const solver = fakeSolver()
    const again = world.task(solver)({ runId: id }, attempt({ number: 2 }))
    const second = await solver.begun()
    second.end(answer(second.problem, second.options))
    await again

    expect(second.options).to.deep.equal(computation.options)
    expect(await world.run(id)).to.deep.include({
      status: 'FINISHED',
      lookAheadNote: 'Looked ahead by the prices of 2027-03-01',
    })
  })

  it('outlast runs that do not look ahead, that fail, and that know too little of who comes', async () => {
    await network()
    await computed()
    const left = await stored()

    const plain = await computed({ lookAhead: false })
    const { id, doing, computation } = await begun()
    computation.end({ kind: 'WORKER_DIED' })
    await doing
    await world.database.dataSource.query(`UPDATE case_transition SET at = timestamptz '2026-02-01'`)
    const unknowing = await computed()

    expect(plain).to.deep.include({ status: 'FINISHED', note: null })
    expect(await world.run(id)).to.deep.include({ status: 'FAILED', lookAheadNote: null })
    expect((await world.frozen(id)).expected).not.to.have.property('remembered')
    expect(unknowing.note).to.equal('Did not look ahead: too few cases have come in during the last half year')
    expect(await stored()).to.deep.equal(left)
  })
})
