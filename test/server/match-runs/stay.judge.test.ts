import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { stayJudge } from '../../../server/match-runs/stay.judge.js'
import { matchRunner } from '../../../server/match-runs/match-run.runner.js'
import type { Stay } from '../../../server/shared/stay.js'
import { proposalReader } from '../../../server/proposals/proposal.reader.js'
import { engineSolver } from './engine-solver.js'
import { days, matchWorld, valueOf, type MatchWorld } from './world.js'

describe('stayJudge', () => {
  const world = {} as { it: MatchWorld }

  before(async () => {
    world.it = await matchWorld()
  })
  afterEach(() => world.it.clear())
  after(() => world.it.database.drop())

  const judge = (caseId: string, placeId: string, stay: Stay, namedBy: string | null = null) =>
    world.it.unitOfWork.transaction(tx => stayJudge(world.it)(tx, { caseId, placeId, stay, namedBy }))
  const failing = async (...asked: Parameters<typeof judge>) =>
    (await judge(...asked)).review.findings.filter(finding => !finding.passed).map(finding => finding.rule)

  const onlyProposalOfARun = async () => {
    const run = valueOf(await world.it.start())
    const attempt = { number: 1, last: false, signal: new AbortController().signal }
    await matchRunner({ ...world.it, solver: engineSolver, report: () => undefined })({ runId: run.id }, attempt)
    const [proposal] = await world.it.unitOfWork.read(tx => proposalReader(tx).ofRuns([run.id]))
    return proposal!
  }

  it('says of a run’s own proposal what the run said', async () => {
    const host = await world.it.host()
    await world.it.place(host.id)
    await world.it.candidate()
    const proposal = await onlyProposalOfARun()

    const judged = await judge(proposal.caseId, proposal.placeId, proposal.stay)

    expect(judged.points).to.equal(proposal.points)
    expect(judged.review.terms).to.deep.equal(proposal.review.terms)
    expect(judged.review.findings).to.deep.equal(proposal.review.findings)
    expect(judged.review.alternatives).to.deep.equal([])
  })

  it('counts the notice from the day of the run that named a stay, and from today for any other', async () => {
    const host = await world.it.host({ leadDays: 60 })
    const [here, there] = [await world.it.place(host.id), await world.it.place(host.id)]
    await world.it.candidate()
    const { runId, caseId, placeId, review } = await onlyProposalOfARun()
    const named = review.alternatives.find(alternative => alternative.placeId !== placeId)!
    const asked = [caseId, named.placeId, days(named.from, named.until)] as const
    world.it.clock.set('2027-03-02T09:00:00Z')

    expect([here.id, there.id]).to.include(named.placeId)
    expect(named.from).to.equal('2027-04-30')
    expect(await failing(...asked)).to.deep.equal(['ARRIVAL'])
    expect(await failing(...asked, runId)).to.deep.equal([])
  })

  it('names the rules that a stay breaks', async () => {
    const host = await world.it.host({ languages: ['fr'] })
    const small = await world.it.place(host.id, { sleeps: 2 })
    const { id } = await world.it.candidate()

    expect(await failing(id, small.id, days('2027-04-01', '2027-07-30'))).to.deep.equal(['LANGUAGE', 'SLEEPS'])
    expect(await failing(id, small.id, days('2027-06-02', '2027-07-01'))).to.include.members(['ARRIVAL', 'LENGTH'])
  })

  it('judges stays beyond every window, and ones whose place is taken', async () => {
    const host = await world.it.host()
    const place = await world.it.place(host.id, {}, [days('2027-03-01', '2027-05-01')])
    const { id } = await world.it.candidate()
    await world.it.database.dataSource.query(
      `INSERT INTO occupancy (id, place_id, kind, stay, during, services)
       VALUES ($1, $2, 'BLOCK', '[2027-04-10,2027-04-20)', '[2027-04-10,2027-04-20)', '{}')`,
      [randomUUID(), place.id],
    )

    expect(await failing(id, place.id, days('2027-04-01', '2029-04-01'))).to.include.members(['WINDOW', 'OCCUPIED'])
  })

  it('says that a case has run out of time', async () => {
    const place = await world.it.place((await world.it.host()).id)
    const { id } = await world.it.candidate()
    world.it.clock.set('2027-06-02T09:00:00Z')

    const { points, review } = await judge(id, place.id, days('2027-06-10', '2027-09-10'))

    expect(points).to.equal(0)
    expect(review.findings.map(({ rule, passed }) => ({ rule, passed }))).to.deep.equal([
      { rule: 'ARRIVAL', passed: false },
    ])
  })

  it('throws for a case, a place or a run that does not exist', async () => {
    const { id } = await world.it.candidate()

    expect(await judge(id, randomUUID(), days('2027-04-01', '2027-07-30')).catch(String)).to.contain('at no place')
    expect(await judge(id, randomUUID(), days('2027-04-01', '2027-07-30'), randomUUID()).catch(String)).to.contain(
      'has not begun',
    )
  })
})
