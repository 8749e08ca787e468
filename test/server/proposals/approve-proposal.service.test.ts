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

  const occupancies = ({ placeId }: Proposal) =>
    world.query(
      `SELECT kind, during::text, expires_at AS "expiresAt" FROM occupancy WHERE place_id = $1 ORDER BY during`,
      [placeId],
    )
})
