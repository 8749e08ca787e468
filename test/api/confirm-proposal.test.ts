import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { Account } from '../../server/accounts/account.js'
import type { Place } from '../../server/capacity/place.js'
import type { RelocationCase } from '../../server/cases/relocation-case.js'
import type { ApiClient } from '../support/api.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const ERRORS = 'errors { __typename ... on UserError { message } }'
const CONFIRM = `mutation ($input: ConfirmProposalInput!) {
  confirmProposal(input: $input) {
    placement {
      id status from until confirmedAt approvedBy { displayName } confirmedBy { displayName }
      place { label } relocationCase { reference status } proposal { status placement { id } }
    }
    ${ERRORS}
  }
}`

describe('confirmProposal', () => {
  let world: World
  let ada: Account
  let bea: Account
  let first: ApiClient
  let second: ApiClient
  let relocationCase: RelocationCase
  let place: Place
  let proposalId: string

  before(async () => {
    world = await createWorld()
    ada = await world.account('COORDINATOR')
    bea = await world.account('COORDINATOR')
    first = await world.as('COORDINATOR', { account: ada })
    second = await world.as('COORDINATOR', { account: bea })
  })
  beforeEach(async () => {
    relocationCase = await world.candidate()
    place = await world.place()
    proposalId = await proposed()
  })
  after(() => world.close())

  const proposed = async (at = place) =>
    (await undecidedProposals(world, [{ of: relocationCase, at, from: '2027-06-01', until: '2027-08-01' }]))[0]
  const take = async (mutation: string, expectedVersion: number, id = proposalId) => {
    const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`
    const answer = await first.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { ${ERRORS} } }`, {
      input: { proposalId: id, expectedVersion, idempotencyKey: randomUUID() },
    })
    expect(answer[mutation].errors).to.deep.equal([])
  }
  const consented = async () => {
    await take('approveProposal', 1)
    const staff = await world.as('HOST_STAFF', { hostId: place.hostId })
    const { placeRequests } = await staff.ask('{ placeRequests { edges { node { id version } } } }')
    const { id: placeRequestId, version: expectedVersion } = placeRequests.edges[0].node
    await staff.ask(
      'mutation ($input: AcceptPlaceRequestInput!) { acceptPlaceRequest(input: $input) { errors { __typename } } }',
      { input: { placeRequestId, expectedVersion, idempotencyKey: randomUUID() } },
    )
    await take('recordDefenderConsent', 3)
  }
  const confirm = async (by: ApiClient, expectedVersion = 4) =>
    (await by.ask(CONFIRM, { input: { proposalId, expectedVersion, idempotencyKey: randomUUID() } })).confirmProposal

  it('lets the placement stand, and places the case', async () => {
    await consented()

    const { placement, errors } = await confirm(second)

    expect(errors).to.deep.equal([])
    const { id, ...rest } = placement
    expect(rest).to.deep.equal({
      status: 'CONFIRMED',
      from: '2027-06-01',
      until: '2027-08-01',
      confirmedAt: '2027-03-01T09:00:00.000Z',
      approvedBy: { displayName: ada.displayName },
      confirmedBy: { displayName: bea.displayName },
      place: { label: place.label },
      relocationCase: { reference: relocationCase.reference, status: 'PLACED' },
      proposal: { status: 'CONFIRMED', placement: { id } },
    })
    const { placements } = await first.ask('{ placements(first: 1) { totalCount edges { node { id } } } }')
    expect(placements.edges).to.deep.equal([{ node: { id } }])
  })

  it('takes a second person', async () => {
    await consented()

    const { placement, errors } = await confirm(first)

    expect(placement).to.equal(null)
    expect(errors[0].__typename).to.equal('SecondPersonNeeded')
    const actions = 'query ($id: ID!) { proposal(id: $id) { availableActions } }'
    const [own, others] = [await first.ask(actions, { id: proposalId }), await second.ask(actions, { id: proposalId })]
    expect(own.proposal.availableActions).not.to.include('CONFIRM')
    expect(others.proposal.availableActions).to.include('CONFIRM')
  })

  it('takes the word of host and defender before', async () => {
    await take('approveProposal', 1)

    const { errors } = await confirm(second, 2)

    expect(errors[0].__typename).to.equal('ActionNotAvailable')
  })

  it('overtakes every other proposal of the case', async () => {
    const elsewhere = await world.place()
    const other = await proposed(elsewhere)
    await take('approveProposal', 1, other)
    await consented()

    await confirm(second)

    const { relocationCase: seen } = await first.ask(
      `query ($id: ID!) { relocationCase(id: $id) { proposals { id status history { to by { displayName } } } } }`,
      { id: Buffer.from(`RelocationCase:${relocationCase.id}`).toString('base64url') },
    )
    const overtaken = seen.proposals.find(({ id }: { id: string }) => id === other)
    expect(overtaken.status).to.equal('PREEMPTED')
    expect(overtaken.history.at(-1)).to.deep.equal({ to: 'PREEMPTED', by: { displayName: bea.displayName } })
    const staff = await world.as('HOST_STAFF', { hostId: elsewhere.hostId })
    const { placeRequests } = await staff.ask('{ placeRequests { edges { node { status } } } }')
    expect(placeRequests.edges).to.deep.equal([{ node: { status: 'WITHDRAWN' } }])
  })

  it('gives a placement to no one but coordinators', async () => {
    await consented()
    const { placement } = await confirm(second)
    for (const role of ['HOST_STAFF', 'MEMBER', 'ADMIN'] as const) {
      const outsider = await world.as(role, role === 'HOST_STAFF' ? { hostId: place.hostId } : {})

      const { data, errors } = await outsider.send(
        'query ($id: ID!) { placement(id: $id) { status } node(id: $id) { id } }',
        { id: placement.id },
      )

      expect(data).to.deep.equal({ placement: null, node: null })
      expect(errors[0].extensions.code).to.equal('FORBIDDEN')
    }
  })
})
