import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { RelocationCase } from '../../server/cases/relocation-case.js'
import type { ApiClient } from '../support/api.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const ERRORS = 'errors { __typename ... on UserError { message } }'
const ALL = `{ placeRequests { totalCount edges { node {
  id code status place { label } from until householdSize ageBands languages { tag } stepFree
  accompanimentNeeds { type required } askedAt answerBy version availableActions
} } } }`
const ACCEPT = `mutation ($input: AcceptPlaceRequestInput!) {
  acceptPlaceRequest(input: $input) { placeRequest { status answerBy version availableActions } ${ERRORS} }
}`
const DECLINE = `mutation ($input: DeclinePlaceRequestInput!) {
  declinePlaceRequest(input: $input) { placeRequest { status version availableActions } ${ERRORS} }
}`

describe('place requests', () => {
  let world: World
  let coordinator: ApiClient
  let staff: ApiClient
  let stranger: ApiClient
  let hostId: string

  before(async () => {
    world = await createWorld()
    coordinator = await world.as('COORDINATOR')
    stranger = await world.as('HOST_STAFF')
  })
  beforeEach(async () => {
    hostId = (await world.host()).id
    staff = await world.as('HOST_STAFF', { hostId })
  })
  after(() => world.close())

  const household = () =>
    world.candidate({
      languages: ['sw', 'en'],
      familyMembers: [
        { ageBand: 'CHILD', relation: 'CHILD' },
        { ageBand: 'ADULT', relation: 'PARTNER' },
      ],
    })

  /** A household of three, approved for a place of the host. */
  async function asked(by?: RelocationCase): Promise<string> {
    const of = by ?? (await household())
    const at = await world.place({ hostId, label: 'Place 7' })
    const [proposalId] = await undecidedProposals(world, [{ of, at, from: '2027-06-01', until: '2027-08-01' }])
    const input = { proposalId, expectedVersion: 1, idempotencyKey: randomUUID() }
    await coordinator.ask(
      'mutation ($input: ApproveProposalInput!) { approveProposal(input: $input) { errors { __typename } } }',
      { input },
    )
    return proposalId
  }
  const all = async (by: ApiClient) =>
    (await by.ask(ALL)).placeRequests.edges.map(({ node }: { node: { id: string } }) => node)
  const answer = (id: string, version = 2) => ({
    placeRequestId: id,
    expectedVersion: version,
    idempotencyKey: randomUUID(),
  })

  it('tell the host the minimum, and nothing that names the case', async () => {
    const of = await household()
    await asked(of)

    const [request] = await all(staff)

    const { id, code, ...told } = request
    expect(told).to.deep.equal({
      status: 'OPEN',
      place: { label: 'Place 7' },
      from: '2027-06-01',
      until: '2027-08-01',
      householdSize: 'THREE_OR_FOUR',
      ageBands: ['CHILD', 'ADULT'],
      languages: [{ tag: 'en' }, { tag: 'sw' }],
      stepFree: false,
      accompanimentNeeds: [],
      askedAt: '2027-03-01T09:00:00.000Z',
      answerBy: '2027-03-08T09:00:00.000Z',
      version: 2,
      availableActions: ['ACCEPT', 'DECLINE'],
    })
    expect(code).to.match(/^PR-/)
    const named = [Buffer.from(id, 'base64').toString(), code].join(' ')
    expect(named).not.to.contain(of.reference).and.not.to.contain(of.id)
  })

  it('are accepted, and may still be declined until the placement is confirmed', async () => {
    const proposalId = await asked()
    const [{ id }] = await all(staff)

    const { acceptPlaceRequest: accepted } = await staff.ask(ACCEPT, { input: answer(id) })
    const { declinePlaceRequest: declined } = await staff.ask(DECLINE, {
      input: { ...answer(id, 3), reason: 'NO_STAFF_CAPACITY' },
    })

    expect(accepted).to.deep.equal({
      placeRequest: { status: 'ACCEPTED', answerBy: null, version: 3, availableActions: ['DECLINE'] },
      errors: [],
    })
    expect(declined).to.deep.equal({
      placeRequest: { status: 'DECLINED', version: 4, availableActions: [] },
      errors: [],
    })
    const { proposal } = await coordinator.ask(
      'query ($id: ID!) { proposal(id: $id) { status declinedBy declineReason } }',
      { id: proposalId },
    )
    expect(proposal).to.deep.equal({
      status: 'DECLINED',
      declinedBy: 'HOST',
      declineReason: 'There are no staff for it.',
    })
  })

  it('show a withdrawal without its reason when the relocation desk declines', async () => {
    const proposalId = await asked()
    await coordinator.ask(
      'mutation ($input: DeclineProposalInput!) { declineProposal(input: $input) { errors { __typename } } }',
      { input: { proposalId, expectedVersion: 2, idempotencyKey: randomUUID(), reason: 'UNSAFE_FOR_HOUSEHOLD' } },
    )

    const [request] = await all(staff)
    const { acceptPlaceRequest: late } = await staff.ask(ACCEPT, { input: answer(request.id, 3) })

    expect(request).to.deep.include({ status: 'WITHDRAWN', answerBy: null, availableActions: [] })
    expect(late.errors).to.deep.equal([
      {
        __typename: 'ActionNotAvailable',
        message: 'The relocation desk has taken this place request back: it cannot be accepted now.',
      },
    ])
  })

  it('do not exist for another host, whatever it asks', async () => {
    await asked()
    const [{ id }] = await all(staff)
    const absent = Buffer.from(`PlaceRequest:${randomUUID()}`).toString('base64url')
    const read = 'query ($id: ID!) { placeRequest(id: $id) { code } node(id: $id) { id } }'
    const send = async (which: string) => [
      await stranger.send(read, { id: which }),
      await stranger.send(ACCEPT, { input: answer(which) }),
      await stranger.send(DECLINE, { input: { ...answer(which), reason: 'OTHER' } }),
    ]

    const [forbidden, missing] = [await send(id), await send(absent)]

    expect(forbidden).to.deep.equal(missing)
    expect(forbidden[1].data.acceptPlaceRequest.errors[0].__typename).to.equal('NotFound')
    expect(await all(stranger)).to.deep.equal([])
    expect((await all(staff))[0].status).to.equal('OPEN')
  })
})
