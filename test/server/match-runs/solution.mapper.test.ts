import { expect } from 'chai'
import { readProblem, review, solve, termIds } from '../../../matching/index.js'
import { freeze } from '../../../server/match-runs/frozen-pool.mapper.js'
import { readPool } from '../../../server/match-runs/pool.snapshot.js'
import { toOutcome, type RunOutcome } from '../../../server/match-runs/solution.mapper.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { today } from '../cases/details.js'
import { matchWorld, type MatchWorld } from './world.js'

describe('toOutcome', () => {
  const world = {} as { it: MatchWorld }

  before(async () => {
    world.it = await matchWorld()
  })
  afterEach(() => world.it.clear())
  after(() => world.it.database.drop())

  const outcome = async (): Promise<RunOutcome> => {
    const pool = freeze(await world.it.unitOfWork.read(tx => readPool(tx, { today })), { today })
    const read = readProblem(JSON.parse(JSON.stringify(pool.problem)))
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    const solved = solve(read.problem, { seed: 1 })
    if (solved.kind !== 'SOLVED') throw new Error('infeasible')
    return toOutcome('run-1', pool, review(read.problem, solved.solution))
  }

  it('tells two hosts, three applicants, one too many', async () => {
    const [one, other] = [await world.it.host(), await world.it.host({ languages: ['fr'] })]
    const places = [await world.it.place(one.id), await world.it.place(other.id)]
    // Nobody can wait until the one before has left.
    const latestArrival = calendarDay('2027-04-12')
    const grave = await world.it.candidate({ riskLevel: 5, languages: ['ar', 'fr'], latestArrival })
    const high = await world.it.candidate({ riskLevel: 4, languages: ['fr'], latestArrival })
    const low = await world.it.candidate({ riskLevel: 1, languages: ['fr'], latestArrival })

    const { drafts, unplaced } = await outcome()

    const by = new Map(drafts.map(draft => [draft.caseId, draft]))
    expect([by.get(grave.id)?.placeId, by.get(high.id)?.placeId]).to.deep.equal(places.map(place => place.id))
    expect(unplaced.map(({ caseId, cause }) => ({ caseId, cause }))).to.deep.equal([
      { caseId: low.id, cause: 'OUTCOMPETED' },
    ])
    const miss = unplaced[0]?.nearestMisses.find(near => near.placeId === places[1].id)
    expect(miss?.message).to.contain(high.reference)
    expect(miss?.failures.map(({ rule, passed }) => ({ rule, passed }))).to.deep.equal([
      { rule: 'OCCUPIED', passed: false },
    ])
  })

  it('keeps with a proposal what it was made from, every part of its points and every rule', async () => {
    const host = await world.it.host()
    const place = await world.it.place(host.id)
    const other = await world.it.place(host.id, { sleeps: 6 })
    const candidate = await world.it.candidate()

    const [draft] = (await outcome()).drafts

    expect(draft).to.deep.include({
      runId: 'run-1',
      caseId: candidate.id,
      placeId: place.id,
      hostId: host.id,
      madeFrom: { caseVersion: 1, placeVersion: 1, hostVersion: 1 },
    })
    expect(draft.review.terms).to.have.lengthOf(termIds.length)
    expect(draft.review.terms.reduce((sum, term) => sum + term.points, 0)).to.equal(draft.points)
    expect(draft.review.findings.map(finding => finding.rule)).to.include.members(['SLEEPS', 'WINDOW', 'QUOTA'])
    expect(draft.review.findings.map(finding => finding.rule as string)).not.to.include('ONE_STAY')
    const [alternative] = draft.review.alternatives
    expect(alternative).to.deep.include({ placeId: other.id, heldBy: [] })
    expect(alternative.terms.reduce((sum, term) => sum + term.points, 0)).to.equal(alternative.points)
  })

  it('says of a host that has to be asked first that this is why its notice is longer', async () => {
    await world.it.place((await world.it.host()).id)
    await world.it.candidate()
    const arrival = ({ drafts }: RunOutcome) => drafts[0]?.review.findings.find(({ rule }) => rule === 'ARRIVAL')

    const fresh = arrival(await outcome())
    await world.it.database.dataSource.query('TRUNCATE calendar_change')
    const { drafts } = await outcome()

    expect(fresh?.message).not.to.include('ask first')
    expect(arrival({ drafts, unplaced: [] })?.message).to.match(
      /\. The notice of the host institution counts 3 days more: nobody there has said lately .* somebody has to ask first\.$/,
    )
    expect(drafts[0]?.review.findings.filter(({ message }) => message.includes('ask first'))).to.have.lengthOf(1)
  })

  it('says of a near miss what the word of the host would change', async () => {
    const host = await world.it.host({ leadDays: 40 })
    await world.it.place(host.id)
    await world.it.candidate({ latestArrival: calendarDay('2027-04-12') })
    await world.it.database.dataSource.query('TRUNCATE calendar_change')

    const { unplaced } = await outcome()

    expect(unplaced[0]?.nearestMisses.map(({ message }) => message)).to.include(
      'Would fit if the host institution were ready 1 day earlier. It is so once the host institution says that its calendar is right.',
    )
  })

  it('gives a candidate whose time has passed a reason of its own', async () => {
    await world.it.place((await world.it.host()).id)
    const { id } = await world.it.candidate()
    await world.it.database.dataSource.query(
      `UPDATE relocation_case SET earliest_departure = '2027-01-01', needed_by = '2027-02-01', latest_arrival = '2027-02-28'`,
    )

    expect((await outcome()).unplaced).to.deep.equal([
      {
        runId: 'run-1',
        caseId: id,
        cause: 'NO_FEASIBLE_DATES',
        message: 'The last day on which arriving makes sense, 2027-02-28, has passed; correct the dates of the case.',
        failedRules: [],
        nearestMisses: [],
      },
    ])
  })
})
