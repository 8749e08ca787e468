import { expect } from 'chai'
import { complaintOf } from '../../../server/db/complaint.js'
import { placementService, type PlacementService } from '../../../server/placements/placement.service.js'
import { recordPlacement } from '../../../server/placements/placement.writer.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import { decisionSteps, type DecisionSteps } from '../proposals/decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from '../proposals/world.js'

describe('placements', () => {
  let world: DecisionWorld
  let steps: DecisionSteps
  let placements: PlacementService

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
    placements = placementService(world)
  })
  after(() => world.database.drop())

  it('are listed newest first, page by page', async () => {
    const confirmed: Proposal[] = []
    for (let minute = 0; minute < 3; minute++) {
      confirmed.push(await steps.confirmed())
      world.clock.advance({ ms: 60_000 })
    }

    const start = await placements.placements(steps.ada, { first: 2, after: null })
    const rest = await placements.placements(steps.ada, { first: 2, after: start.items[1].id })

    expect([...start.items, ...rest.items].map(({ proposalId }) => proposalId)).to.deep.equal(
      confirmed.map(({ id }) => id).toReversed(),
    )
    expect([start.hasNextPage, start.totalCount, rest.hasNextPage]).to.deep.equal([true, 3, false])
  })

  it('are found by identifier and by proposal', async () => {
    const proposal = await steps.confirmed()

    const [placement] = await placements.ofProposals(steps.ada, [proposal.id])

    expect(await placements.placement(steps.ada, placement.id)).to.deep.equal(placement)
    expect(await placements.placement(steps.ada, proposal.id)).to.equal(null)
  })

  const record = (proposal: Proposal, confirmedBy: string) => {
    const { id: proposalId, caseId, placeId, stay } = proposal
    const confirmed = { proposalId, caseId, placeId, stay, approvedBy: steps.ada.accountId, confirmedBy }
    return world.unitOfWork
      .transaction(tx => recordPlacement(tx, { ...confirmed, confirmedAt: world.clock.now() }))
      .then(() => null, complaintOf)
  }

  it('cannot be written twice for a case, even past every check', async () => {
    const placed = await steps.confirmed()
    const another = await world.proposal({
      caseId: placed.caseId,
      placeId: placed.placeId,
      from: '2027-09-01',
      until: '2027-10-01',
    })

    expect(await record(another, steps.bea.accountId)).to.deep.equal({
      kind: 'Duplicate',
      constraint: 'placement_one_per_case',
    })
  })

  it('cannot be written as confirmed by the one who approved, even past every check', async () => {
    expect(await record(await steps.proposed(), steps.ada.accountId)).to.deep.equal({
      kind: 'CheckFailed',
      constraint: 'placement_takes_two',
    })
  })
})
