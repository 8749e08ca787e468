import { expect } from 'chai'
import { randomUUID } from 'node:crypto'
import type { ApiClient } from '../support/api.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const PAGE = `query ($first: Int, $after: String, $statuses: [ProposalStatus!]) {
  proposals(first: $first, after: $after, statuses: $statuses) {
    totalCount pageInfo { hasNextPage hasPreviousPage endCursor } edges { cursor node { id } }
  }
}`

const EVERYTHING = `query ($id: ID!) {
  proposal(id: $id) {
    matchRun {
      number
      proposals {
        id status points reasons changesSince availableActions terms { name } findings { rule }
        relocationCase { reference proposals { id } } place { label hostInstitution { name } } approvedBy { displayName }
        alternatives { points place { label } heldBy { reference } } placeRequest { code } placement { id }
        history { to by { displayName } }
      }
    }
  }
}`

describe('reading proposals', () => {
  let world: World
  let coordinator: ApiClient

  before(async () => {
    world = await createWorld()
    coordinator = await world.as('COORDINATOR')
  })
  after(() => world.close())

  async function propose(count: number): Promise<string[]> {
    const wanted = []
    for (let number = 0; number < count; number++) {
      const at = await world.place()
      wanted.push({ of: await world.candidate(), at, from: '2027-06-01', until: '2027-08-01' })
    }
    return undecidedProposals(world, wanted)
  }
  const approve = (proposalId: string) =>
    coordinator.ask(
      'mutation ($input: ApproveProposalInput!) { approveProposal(input: $input) { errors { __typename } } }',
      { input: { proposalId, expectedVersion: 1, idempotencyKey: randomUUID() } },
    )

  it('goes newest first, page by page, by state', async () => {
    const made: string[] = []
    for (let minute = 0; minute < 5; minute++) {
      made.push(...(await propose(1)))
      world.clock.advance({ ms: 60_000 })
    }
    await approve(made[1])
    const page = async (variables: object) => (await coordinator.ask(PAGE, variables)).proposals
    const ids = (of: { edges: { node: { id: string } }[] }) => of.edges.map(({ node }) => node.id)

    const start = await page({ first: 2, statuses: ['PROPOSED'] })
    const rest = await page({ first: 2, after: start.pageInfo.endCursor, statuses: ['PROPOSED'] })

    expect(ids(start)).to.deep.equal([made[4], made[3]])
    expect(ids(rest)).to.deep.equal([made[2], made[0]])
    expect(start.pageInfo).to.deep.include({ hasNextPage: true, hasPreviousPage: false })
    expect(rest.pageInfo).to.deep.include({ hasNextPage: false, hasPreviousPage: true })
    expect(start.totalCount).to.equal(4)
    expect(ids(await page({ statuses: ['APPROVED'] }))).to.deep.equal([made[1]])
  })

  it('asks the database as often for twelve proposals of a run as for three', async () => {
    const [few, many] = [await propose(3), await propose(12)]
    for (const id of [few[0], many[0], many[1]]) await approve(id)

    const transactionsFor = async (id: string) => {
      const { createQueryRunner } = world.dataSource
      const counted = { transactions: 0 }
      world.dataSource.createQueryRunner = mode => {
        counted.transactions += 1
        return createQueryRunner.call(world.dataSource, mode)
      }
      const { proposal } = await coordinator.ask(EVERYTHING, { id })
      world.dataSource.createQueryRunner = createQueryRunner
      return { ...counted, proposals: proposal.matchRun.proposals.length }
    }

    const [three, twelve] = [await transactionsFor(few[0]), await transactionsFor(many[0])]

    expect([three.proposals, twelve.proposals]).to.deep.equal([3, 12])
    expect(twelve.transactions).to.equal(three.transactions)
  })
})
