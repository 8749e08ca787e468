import { expect } from 'chai'
import { bookingOffences } from '../../support/booking-oracle.js'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

const JUNE = { from: '2027-06-01', until: '2027-07-01' }

describe('confirmProposal', () => {
  let world: DecisionWorld
  let steps: DecisionSteps

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
  })
  after(() => world.database.drop())

  it('opens the placement, places the case and turns the hold into a stay', async () => {
    const proposal = await steps.consented()

    const answer = await world.proposals.confirmProposal(steps.bea, steps.asRead(proposal))

    expect(answer.ok && answer.value).to.deep.include({
      proposalId: proposal.id,
      caseId: proposal.caseId,
      placeId: proposal.placeId,
      stay: proposal.stay,
      status: 'CONFIRMED',
      approvedBy: steps.ada.accountId,
      confirmedBy: steps.bea.accountId,
      confirmedAt: world.clock.now(),
    })
    expect(await world.query('SELECT status FROM relocation_case WHERE id = $1', [proposal.caseId])).to.deep.equal([
      { status: 'PLACED' },
    ])
    expect(
      await world.query('SELECT kind, expires_at FROM occupancy WHERE proposal_id = $1', [proposal.id]),
    ).to.deep.equal([{ kind: 'STAY', expires_at: null }])
    expect((await steps.requestOf(proposal)).status).to.equal('CONFIRMED')
  })

  it('takes another coordinator than the one who approved', async () => {
    const proposal = await steps.consented()

    const answer = await world.proposals.confirmProposal(steps.ada, steps.asRead(proposal))

    expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'SecondPersonNeeded' } })
    expect((await world.read(proposal.id)).status).to.equal('CONSENTED')
  })

  it('overtakes the other proposals of the case, and frees what they held', async () => {
    const caseId = await world.relocationCase()
    const propose = async () => world.proposal({ caseId, placeId: await world.place(await world.host()), ...JUNE })
    const [chosen, open, undecided] = [await propose(), await steps.approved(await propose()), await propose()]
    const declined = await propose()
    await world.proposals.declineProposal(steps.ada, { ...steps.asRead(declined), reason: 'OTHER' })
    const proposal = await steps.consented(await steps.accepted(await steps.approved(chosen)))

    await steps.confirmed(proposal)

    const after = await Promise.all([open, undecided, declined].map(({ id }) => world.read(id)))
    expect(after.map(({ status }) => status)).to.deep.equal(['PREEMPTED', 'PREEMPTED', 'DECLINED'])
    expect(after[0].expiresAt).to.equal(null)
    expect(await world.query('SELECT 1 FROM occupancy WHERE place_id = $1', [open.placeId])).to.deep.equal([])
    expect(await steps.requestOf(open)).to.deep.include({ status: 'WITHDRAWN', answerBy: null })
    const [last] = (await world.proposals.history(steps.ada, [open.id])).toReversed()
    expect(last).to.deep.include({ from: 'APPROVED', to: 'PREEMPTED', by: steps.bea.accountId })
  })

  it('refuses a proposal whose case has changed since', async () => {
    const proposal = await steps.consented()
    await world.query('UPDATE relocation_case SET version = version + 1 WHERE id = $1', [proposal.caseId])

    const answer = await world.proposals.confirmProposal(steps.bea, steps.asRead(proposal))

    expect(!answer.ok && answer.refusal.kind).to.equal('ProposalStale')
  })

  it('refuses a proposal the defender has not agreed to', async () => {
    const proposal = await steps.accepted()

    const answer = await world.proposals.confirmProposal(steps.bea, steps.asRead(proposal))

    expect(!answer.ok && answer.refusal).to.deep.include({ kind: 'ActionNotAvailable', status: 'HOST_ACCEPTED' })
  })

  it('answers the placement again when asked again', async () => {
    const request = steps.asRead(await steps.consented())
    const first = await world.proposals.confirmProposal(steps.bea, request)

    const second = await world.proposals.confirmProposal(steps.bea, request)

    expect(second).to.deep.equal(first)
  })

  it('confirms one of two proposals of a case that are confirmed at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const caseId = await world.relocationCase()
      const consented = async () =>
        steps.consented(
          await steps.accepted(
            await steps.approved(
              await world.proposal({ caseId, placeId: await world.place(await world.host()), ...JUNE }),
            ),
          ),
        )
      const both = [await consented(), await consented()]

      const answers = await Promise.all(
        both.map(proposal => world.proposals.confirmProposal(steps.bea, steps.asRead(proposal))),
      )

      expect(answers.filter(({ ok }) => ok)).to.have.length(1)
      const refused = answers.find(({ ok }) => !ok)!
      expect(!refused.ok && refused.refusal).to.deep.include({ kind: 'ActionNotAvailable', status: 'PREEMPTED' })
    }
  })

  it('overtakes a proposal that is being approved at the same moment, whoever comes first', async () => {
    for (let round = 0; round < 5; round++) {
      const caseId = await world.relocationCase()
      const propose = async () => world.proposal({ caseId, placeId: await world.place(await world.host()), ...JUNE })
      const chosen = await steps.consented(await steps.accepted(await steps.approved(await propose())))
      const rival = await propose()

      const [confirmed] = await Promise.all([
        world.proposals.confirmProposal(steps.bea, steps.asRead(chosen)),
        world.proposals.approveProposal(steps.ada, steps.asRead(rival)),
      ])

      expect(confirmed.ok).to.equal(true)
      expect((await world.read(rival.id)).status).to.equal('PREEMPTED')
      expect(await world.query('SELECT 1 FROM occupancy WHERE place_id = $1', [rival.placeId])).to.deep.equal([])
    }
  })

  it('overtakes or finds lapsed, but not both, what lapses at the same moment', async () => {
    for (let round = 0; round < 5; round++) {
      const caseId = await world.relocationCase()
      const propose = async () => world.proposal({ caseId, placeId: await world.place(await world.host()), ...JUNE })
      const lapsing = await steps.approved(await propose())
      world.clock.advance({ days: 1 })
      const chosen = await steps.consented(await steps.accepted(await steps.approved(await propose())))
      world.clock.advance({ days: 6 })

      const [confirmed] = await Promise.all([
        world.proposals.confirmProposal(steps.bea, steps.asRead(chosen)),
        world.proposals.expireOverdueProposals(),
      ])

      expect(confirmed.ok).to.equal(true)
      expect(await world.proposals.history(steps.ada, [lapsing.id])).to.have.length(3)
      expect(await bookingOffences(world.query)).to.deep.equal([])
      world.clock.advance({ days: -7 })
    }
  })
})
