import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const PROPOSALS = `query ($id: ID!) { matchRun(id: $id) {
  finishedAt unplacedCases { cause failedRules { rule } nearestMisses { failures { rule } } }
  proposals { id version status place { id label } alternatives { place { id label } from until } } } }`

/** What a coordinator may count on when a run is followed by another. */
describe('running again', () => {
  let world: World
  let coordinator: HttpApiClient

  beforeEach(async () => {
    world = await createWorld()
    await world.place({ label: 'Place 1' })
    await world.candidate()
    coordinator = await world.overHttp('COORDINATOR')
    await world.work()
  })

  afterEach(() => world.close())

  async function run() {
    const { startMatchRun } = await coordinator.ask(
      `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { id } errors { __typename } } }`,
      { input: { idempotencyKey: randomUUID() } },
    )
    expect(startMatchRun.errors).to.deep.equal([])
    return eventually(async () => {
      const { matchRun } = await coordinator.ask(PROPOSALS, { id: startMatchRun.matchRun.id })
      if (matchRun.finishedAt === null) throw new Error('not yet')
      return matchRun
    })
  }

  const decide = async (mutation: string, type: string, input: object) =>
    (
      await coordinator.ask(
        `mutation ($input: ${type}!) { ${mutation}(input: $input) { proposal { status } errors { __typename ... on UserError { message } } } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      )
    )[mutation]

  it('supersedes what the earlier run proposed and nobody decided', async () => {
    const first = await run()

    const second = await run()

    const { proposals } = await coordinator.ask('{ proposals { edges { node { id status } } } }')
    const statuses = new Map(
      proposals.edges.map(({ node }: { node: { id: string; status: string } }) => [node.id, node.status]),
    )
    expect(statuses.get(first.proposals[0].id)).to.equal('EXPIRED')
    expect(statuses.get(second.proposals[0].id)).to.equal('PROPOSED')
    const late = await decide('approveProposal', 'ApproveProposalInput', {
      proposalId: first.proposals[0].id,
      expectedVersion: first.proposals[0].version,
    })
    expect(late.errors[0].__typename).to.equal('ActionNotAvailable')
    expect(late.errors[0].message).to.contain('newer match run')
  })

  it('leaves alone what is under decision', async () => {
    const first = await run()
    const [{ id: proposalId, version: expectedVersion }] = first.proposals
    await world.candidate()
    expect(await decide('approveProposal', 'ApproveProposalInput', { proposalId, expectedVersion })).to.deep.include({
      proposal: { status: 'APPROVED' },
    })

    await run()

    const { proposal } = await coordinator.ask('query ($id: ID!) { proposal(id: $id) { status } }', { id: proposalId })
    expect(proposal.status).to.equal('APPROVED')
  })

  it('does not propose again what was declined for good, and says that a decision keeps the two apart', async () => {
    const first = await run()
    const [{ id: proposalId, version: expectedVersion }] = first.proposals
    const declined = await decide('declineProposal', 'DeclineProposalInput', {
      proposalId,
      expectedVersion,
      reason: 'UNSAFE_FOR_HOUSEHOLD',
    })
    expect(declined.errors).to.deep.equal([])

    const second = await run()

    expect(second.proposals).to.deep.equal([])
    expect(second.unplacedCases[0].failedRules).to.deep.include({ rule: 'EXCLUSION' })
  })

  it('proposes again what was declined for the moment only', async () => {
    const first = await run()
    const [{ id: proposalId, version: expectedVersion }] = first.proposals
    await decide('declineProposal', 'DeclineProposalInput', {
      proposalId,
      expectedVersion,
      reason: 'NEEDS_REASSESSMENT',
    })

    const second = await run()

    expect(second.proposals).to.have.length(1)
  })
})
