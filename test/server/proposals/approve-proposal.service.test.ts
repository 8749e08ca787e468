import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

const JUNE = { from: '2027-06-01', until: '2027-07-01' }

describe('approveProposal', () => {
  let world: DecisionWorld
  let ada: CoordinatorViewer
  let bea: CoordinatorViewer

  before(async () => {
    world = await createDecisionWorld()
    ada = await world.coordinator('Synthetic Ada')
    bea = await world.coordinator('Synthetic Bea')
  })
  after(() => world.database.drop())

  const approve = (by: CoordinatorViewer, { id, version }: Proposal, idempotencyKey: string = randomUUID()) =>
    world.proposals.approveProposal(by, { proposalId: id, expectedVersion: version, idempotencyKey })

  const proposed = async (days = JUNE) =>
    world.proposal({ caseId: await world.relocationCase(), placeId: await world.place(await world.host()), ...days })

  it('holds the place and asks the host until the deadline', async () => {
    const proposal = await proposed()

    const answer = await approve(ada, proposal)

    const expiresAt = new Date('2027-03-08T09:00:00Z')
    expect(answer.ok && answer.value).to.deep.include({
      status: 'APPROVED',
      approvedBy: ada.accountId,
      expiresAt,
      version: 2,
    })
    expect(await occupancies(proposal)).to.deep.equal([{ kind: 'HOLD', during: '[2027-06-01,2027-07-01)', expiresAt }])
    const [request] = await world.placeRequests.ofProposals(ada, [proposal.id])
    expect(request).to.deep.include({ status: 'OPEN', answerBy: expiresAt, version: 2, householdSize: 'ONE' })
  })

  it('leaves history', async () => {
    const proposal = await proposed()

    await approve(ada, proposal)

    const history = await world.proposals.history(ada, [proposal.id])
    expect(history.map(({ from, to, by }) => ({ from, to, by }))).to.deep.equal([
      { from: null, to: 'PROPOSED', by: null },
      { from: 'PROPOSED', to: 'APPROVED', by: ada.accountId },
    ])
  })

  it('tells the second coordinator who was first, and when', async () => {
    const proposal = await proposed()
    await approve(ada, proposal)

    const answer = await approve(bea, proposal)

    expect(!answer.ok && answer.refusal).to.deep.include({
      kind: 'ActionNotAvailable',
      status: 'APPROVED',
      by: 'Synthetic Ada',
      at: world.clock.now(),
    })
  })

  it('refuses a version that is not the one read', async () => {
    const proposal = await proposed()

    const answer = await approve(ada, { ...proposal, version: 7 })

    expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'VersionConflict', currentVersion: 1 } })
  })

  it('does not know a proposal that does not exist', async () => {
    const answer = await approve(ada, { ...(await proposed()), id: randomUUID() })

    expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'NotFound' } })
  })

  it('refuses a place that was taken meanwhile, and says on which days', async () => {
    const placeId = await world.place(await world.host())
    const first = await world.proposal({ caseId: await world.relocationCase(), placeId, ...JUNE })
    const second = await world.proposal({
      caseId: await world.relocationCase(),
      placeId,
      from: '2027-06-30',
      until: '2027-08-01',
    })
    await approve(ada, first)

    const answer = await approve(bea, second)

    expect(!answer.ok && answer.refusal).to.deep.include({ kind: 'CapacityTaken', cause: 'OCCUPIED', days: first.stay })
    expect((await world.read(second.id)).status).to.equal('PROPOSED')
    expect(await world.placeRequests.ofProposals(bea, [second.id])).to.deep.equal([])
  })

  it('takes a place from the first free day after the turnover on, not a day before', async () => {
    const placeId = await world.place(await world.host(), { turnoverDays: 3 })
    await approve(ada, await world.proposal({ caseId: await world.relocationCase(), placeId, ...JUNE }))
    const next = async (from: string) =>
      approve(ada, await world.proposal({ caseId: await world.relocationCase(), placeId, from, until: '2027-08-01' }))

    const [early, inTime] = [await next('2027-07-03'), await next('2027-07-04')]

    expect([early.ok, inTime.ok]).to.deep.equal([false, true])
  })

  it('uses up required accompaniment, and not what is only desired', async () => {
    const hostId = await world.host({ services: { MEDICAL: 1, LEGAL: 1 } })
    const needs = [
      { type: 'MEDICAL', required: true },
      { type: 'LEGAL', required: false },
    ]
    const propose = async () =>
      world.proposal({ caseId: await world.relocationCase({ needs }), placeId: await world.place(hostId), ...JUNE })
    await approve(ada, await propose())

    const answer = await approve(ada, await propose())

    expect(!answer.ok && answer.refusal).to.deep.include({ kind: 'CapacityTaken', cause: 'SERVICE' })
    expect(
      await world.query(`SELECT services FROM occupancy JOIN place ON place.id = place_id WHERE host_id = $1`, [
        hostId,
      ]),
    ).to.deep.equal([{ services: ['MEDICAL'] }])
  })

  for (const [what, sql] of [
    ['the case has changed', 'UPDATE relocation_case SET version = version + 1 WHERE id = $1'],
    ['the place has changed', 'UPDATE place SET version = version + 1 WHERE id = $2'],
    ['the host has changed', 'UPDATE host_institution SET version = version + 1 WHERE id = $3'],
    ['the case has left the pool', `UPDATE relocation_case SET status = 'WITHDRAWN' WHERE id = $1`],
  ] as const)
    it(`refuses a proposal that is stale because ${what}`, async () => {
      const proposal = await proposed()
      const parameters = [proposal.caseId, proposal.placeId, proposal.hostId]
      await world.query(sql.replace(/\$\d/, '$1'), [parameters[Number(/\$(\d)/.exec(sql)![1]) - 1]])

      const answer = await approve(ada, proposal)

      expect(!answer.ok && answer.refusal.kind).to.equal('ProposalStale')
      expect((await world.proposals.changesSince(ada, [proposal])).get(proposal.id)).to.have.length(1)
      expect(await occupancies(proposal)).to.deep.equal([])
    })

  it('refuses a fourth proposal of a case under decision, until one lapses', async () => {
    const caseId = await world.relocationCase()
    const propose = async () => world.proposal({ caseId, placeId: await world.place(await world.host()), ...JUNE })
    for (const proposal of [await propose(), await propose(), await propose()]) {
      expect((await approve(ada, proposal)).ok).to.equal(true)
    }
    const fourth = await propose()

    const refused = await approve(ada, fourth)
    world.clock.advance({ days: 7 })
    const accepted = await approve(ada, fourth)
    world.clock.advance({ days: -7 })

    expect(refused).to.deep.equal({ ok: false, refusal: { kind: 'TooManyOpenProposals', maximum: 3 } })
    expect(accepted.ok).to.equal(true)
  })

  it('frees a hold that has lapsed before it looks, though no job has run', async () => {
    const placeId = await world.place(await world.host())
    const lapsed = await world.proposal({ caseId: await world.relocationCase(), placeId, ...JUNE })
    await approve(ada, lapsed)
    const next = await world.proposal({ caseId: await world.relocationCase(), placeId, ...JUNE })

    world.clock.advance({ days: 7, ms: -1 })
    const early = await approve(bea, next)
    world.clock.advance({ ms: 1 })
    const answer = await approve(bea, next)
    world.clock.advance({ days: -7 })

    expect([early.ok, answer.ok]).to.deep.equal([false, true])
    expect((await world.read(lapsed.id)).status).to.equal('EXPIRED')
    expect(await occupancies(lapsed)).to.have.length(1)
  })

  it('does the same request once, however often it comes', async () => {
    const proposal = await proposed()
    const key = randomUUID()

    const answers = [await approve(ada, proposal, key), await approve(ada, proposal, key)]

    expect(answers.map(({ ok }) => ok)).to.deep.equal([true, true])
    expect((await world.read(proposal.id)).version).to.equal(2)
    expect(await occupancies(proposal)).to.have.length(1)
  })

  it('has one effect when the same request comes ten times at once', async () => {
    const proposal = await proposed()
    const key = randomUUID()

    const answers = await Promise.all(Array.from({ length: 10 }, () => approve(ada, proposal, key)))

    expect(answers.every(({ ok }) => ok)).to.equal(true)
    expect((await world.read(proposal.id)).version).to.equal(2)
    expect(await world.proposals.history(ada, [proposal.id])).to.have.length(2)
  })

  it('refuses a key that was used for something else', async () => {
    const [one, other] = [await proposed(), await proposed()]
    const key = randomUUID()
    await approve(ada, one, key)

    const answer = await approve(ada, other, key)

    expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'IdempotencyKeyReused' } })
    expect((await world.read(other.id)).status).to.equal('PROPOSED')
  })

  it('may be tried again with the same key after a refusal', async () => {
    const proposal = await proposed()
    const key = randomUUID()
    await world.query(`UPDATE relocation_case SET status = 'WITHDRAWN' WHERE id = $1`, [proposal.caseId])
    await approve(ada, proposal, key)
    await world.query(`UPDATE relocation_case SET status = 'CANDIDATE' WHERE id = $1`, [proposal.caseId])

    const answer = await approve(ada, proposal, key)

    expect(answer.ok).to.equal(true)
  })

  const occupancies = ({ placeId }: Proposal) =>
    world.query(
      `SELECT kind, during::text, expires_at AS "expiresAt" FROM occupancy WHERE place_id = $1 ORDER BY during`,
      [placeId],
    )
})
