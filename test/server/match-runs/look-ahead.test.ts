import { expect } from 'chai'
import { readProblem } from '../../../matching/index.js'
import { freeze } from '../../../server/match-runs/frozen-pool.mapper.js'
import { readPool } from '../../../server/match-runs/pool.snapshot.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { today } from '../cases/details.js'
import { matchWorld, type MatchWorld } from './world.js'

describe('a pool of a run that looks ahead', () => {
  let world: MatchWorld

  before(async () => {
    world = await matchWorld()
  })
  after(() => world.database.drop())

  it('holds expected cases that the engine reads, also of countries nobody in the pool comes from', async () => {
    const host = await world.host()
    await world.place(host.id)
    for (const country of ['SD', 'SY', 'VE', 'MM', 'NI'])
      for (let n = 0; n < 7; n++) await world.candidate({ country, latestArrival: calendarDay('2027-06-01') })
    await world.database.dataSource.query(`
      UPDATE case_transition SET at = timestamptz '2027-01-04';
      UPDATE relocation_case SET earliest_departure = '2027-01-05';
      UPDATE relocation_case SET status = 'WITHDRAWN' WHERE country <> 'SD'`)

    const pool = freeze(await world.unitOfWork.read(tx => readPool(tx, { today, lookAhead: true })), { today })

    expect(pool.problem.cases).to.have.lengthOf(7)
    expect(pool.expected!.cases).to.have.lengthOf(35)
    const read = readProblem(JSON.parse(JSON.stringify({ ...pool.problem, cases: pool.expected!.cases })))
    expect(read).to.have.property('ok', true)
  })
})
