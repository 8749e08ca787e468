import { expect } from 'chai'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

describe('declining a proposal, and the word of the defender', () => {
  let world: DecisionWorld
  let steps: DecisionSteps

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
  })
  after(() => world.database.drop())

  const held = (placeId: string) => world.query('SELECT 1 FROM occupancy WHERE place_id = $1', [placeId])

  it('a coordinator declines before approval, with a reason', async () => {
    const proposal = await steps.proposed()

    const answer = await world.proposals.declineProposal(steps.ada, {
      ...steps.asRead(proposal),
      reason: 'BETTER_PLACE_ELSEWHERE',
    })

    expect(answer.ok && answer.value).to.deep.include({
      status: 'DECLINED',
      declinedBy: 'COORDINATOR',
      declineReason: 'BETTER_PLACE_ELSEWHERE',
      version: 2,
    })
  })

  for (const state of ['approved', 'accepted', 'consented'] as const)
    it(`a coordinator declines what is ${state}: the place is free, the host sees a withdrawal without a reason`, async () => {
      const proposal = await steps[state]()

      const answer = await world.proposals.declineProposal(steps.bea, { ...steps.asRead(proposal), reason: 'OTHER' })

      expect(answer.ok && answer.value).to.deep.include({ status: 'DECLINED', expiresAt: null })
      expect(await held(proposal.placeId)).to.deep.equal([])
      expect((await steps.requestOf(proposal)).status).to.equal('WITHDRAWN')
    })

  it('a confirmed proposal can no longer be declined', async () => {
    const proposal = await steps.confirmed()

    const answer = await world.proposals.declineProposal(steps.ada, { ...steps.asRead(proposal), reason: 'OTHER' })

    expect(!answer.ok && answer.refusal).to.deep.include({
      kind: 'ActionNotAvailable',
      status: 'CONFIRMED',
      by: 'Synthetic Bea',
    })
    expect(await held(proposal.placeId)).to.have.length(1)
  })

  it('of a decline and an approval at the same moment the second is told of the first', async () => {
    const proposal = await steps.proposed()

    const answers = await Promise.all([
      world.proposals.approveProposal(steps.ada, steps.asRead(proposal)),
      world.proposals.declineProposal(steps.bea, { ...steps.asRead(proposal), reason: 'OTHER' }),
    ])

    expect(answers.filter(({ ok }) => ok)).to.have.length(1)
    const status = (await world.read(proposal.id)).status
    expect(await held(proposal.placeId)).to.have.length(status === 'APPROVED' ? 1 : 0)
  })

  it('consent is recorded, and the hold lasts until a second coordinator should have decided', async () => {
    const proposal = await steps.accepted()
    world.clock.advance({ days: 1 })

    const answer = await world.proposals.recordDefenderConsent(steps.ada, steps.asRead(proposal))

    const expiresAt = new Date(world.clock.now().getTime() + 7 * 86_400_000)
    world.clock.advance({ days: -1 })
    expect(answer.ok && answer.value).to.deep.include({ status: 'CONSENTED', expiresAt })
    expect(
      await world.query('SELECT expires_at AS "expiresAt" FROM occupancy WHERE proposal_id = $1', [proposal.id]),
    ).to.deep.equal([{ expiresAt }])
    expect(
      await world.query('SELECT recorded_by AS by FROM consent WHERE proposal_id = $1', [proposal.id]),
    ).to.deep.equal([{ by: steps.ada.accountId }])
  })

  it('no consent is recorded before the host has accepted', async () => {
    const answer = await world.proposals.recordDefenderConsent(steps.ada, steps.asRead(await steps.approved()))

    expect(!answer.ok && answer.refusal).to.deep.include({ kind: 'ActionNotAvailable', status: 'APPROVED' })
  })

  for (const state of ['approved', 'accepted', 'consented'] as const)
    it(`the defender refuses what is ${state}: the place is free and the case keeps its standing`, async () => {
      const proposal = await steps[state]()
      const standing = () =>
        world.query('SELECT status, version, risk_level FROM relocation_case WHERE id = $1', [proposal.caseId])
      const before = await standing()

      const answer = await world.proposals.recordDefenderRefusal(steps.ada, {
        ...steps.asRead(proposal),
        reason: 'FAMILY_CANNOT_COME',
      })

      expect(answer.ok && answer.value).to.deep.include({ status: 'DECLINED', declinedBy: 'DEFENDER' })
      expect(await held(proposal.placeId)).to.deep.equal([])
      expect(await standing()).to.deep.equal(before)
    })

  it('nobody refuses what nobody was asked about', async () => {
    const proposal = await steps.proposed()

    const answer = await world.proposals.recordDefenderRefusal(steps.ada, {
      ...steps.asRead(proposal),
      reason: 'NOT_GIVEN',
    })

    expect(!answer.ok && answer.refusal).to.deep.include({ kind: 'ActionNotAvailable', status: 'PROPOSED' })
  })

  it('each is refused for a version that is not the one read', async () => {
    const proposal = { ...(await steps.accepted()), version: 1 }

    const answers = [
      await world.proposals.declineProposal(steps.ada, { ...steps.asRead(proposal), reason: 'OTHER' }),
      await world.proposals.recordDefenderConsent(steps.ada, steps.asRead(proposal)),
      await world.proposals.recordDefenderRefusal(steps.ada, { ...steps.asRead(proposal), reason: 'NOT_GIVEN' }),
    ]

    for (const answer of answers)
      expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'VersionConflict', currentVersion: 3 } })
  })
})
