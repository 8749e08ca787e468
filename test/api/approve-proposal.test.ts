import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { Account } from '../../server/accounts/account.js'
import type { Place } from '../../server/capacity/place.js'
import type { ApiClient } from '../support/api.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const APPROVE = `mutation ($input: ApproveProposalInput!) {
  approveProposal(input: $input) {
    proposal {
      id status version approvedAt expiresAt availableActions
      approvedBy { displayName }
      placeRequest { code status householdSize answerBy }
      history { from to by { displayName } }
    }
    errors {
      __typename ... on UserError { message }
      ... on VersionConflict { currentVersion } ... on ProposalStale { changes }
    }
  }
}`

const JUNE = { from: '2027-06-01', until: '2027-08-01' }

const CASELOAD_FEED = `mutation { createCalendarFeed(input: {}) { address } }`

describe('approveProposal', () => {
  let world: World
  let ada: Account
  let coordinator: ApiClient
  let colleague: ApiClient
  let place: Place

  before(async () => {
    world = await createWorld()
    ada = await world.account('COORDINATOR')
    coordinator = await world.as('COORDINATOR', { account: ada })
    colleague = await world.as('COORDINATOR')
  })
  beforeEach(async () => {
    place = await world.place()
  })
  after(() => world.close())

  const proposed = async (days = JUNE) => {
    const [id] = await undecidedProposals(world, [{ of: await world.candidate(), at: place, ...days }])
    return id
  }
  const approve = async (
    by: ApiClient,
    proposalId: string,
    rest: { expectedVersion?: number; idempotencyKey?: string } = {},
  ) => {
    const input = { proposalId, expectedVersion: 1, idempotencyKey: randomUUID(), ...rest }
    return (await by.ask(APPROVE, { input })).approveProposal
  }

  it('holds the place, asks the host institution, and says who decided and until when', async () => {
    const id = await proposed()

    const { proposal, errors } = await approve(coordinator, id)

    expect(errors).to.deep.equal([])
    expect(proposal.placeRequest.code).to.match(/^PR-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(proposal).to.deep.equal({
      id,
      status: 'APPROVED',
      version: 2,
      approvedAt: '2027-03-01T09:00:00.000Z',
      expiresAt: '2027-03-08T09:00:00.000Z',
      availableActions: ['RECORD_REFUSAL', 'DECLINE'],
      approvedBy: { displayName: ada.displayName },
      placeRequest: {
        code: proposal.placeRequest.code,
        status: 'OPEN',
        householdSize: 'ONE',
        answerBy: '2027-03-08T09:00:00.000Z',
      },
      history: [
        { from: null, to: 'PROPOSED', by: null },
        { from: 'PROPOSED', to: 'APPROVED', by: { displayName: ada.displayName } },
      ],
    })
  })

  it('puts the days into the calendar of whoever approved, and of nobody else', async () => {
    const calendarOf = async (of: ApiClient) => {
      const { createCalendarFeed } = await of.ask(CASELOAD_FEED)
      const read = await world.application.feeds.render(createCalendarFeed.address.split('/').at(-1)!.slice(0, -4))
      return read.ok ? read.value.body : ''
    }
    const days = { from: '2027-09-03', until: '2027-11-30' }
    await approve(coordinator, await proposed(days))

    expect(await calendarOf(coordinator)).to.match(
      /DATE:20270903\r\nDTEND;VALUE=DATE:20271130\r\n(X-.*\r\n)*SUMMARY:Held/,
    )
    expect(await calendarOf(colleague)).not.to.include('20270903')
  })

  it('tells a colleague who comes second who was first', async () => {
    const id = await proposed()
    await approve(coordinator, id)

    const { proposal, errors } = await approve(colleague, id)

    expect(proposal).to.equal(null)
    expect(errors).to.deep.equal([
      {
        __typename: 'ActionNotAvailable',
        message: `Already approved by ${ada.displayName} on 2027-03-01 09:00 UTC, and the host institution has not answered yet: it cannot be approved now.`,
      },
    ])
  })

  it('refuses when the place was taken meanwhile, and says by what', async () => {
    const [first, second] = [await proposed(), await proposed({ from: '2027-07-31', until: '2027-10-01' })]
    await approve(coordinator, first)

    const { errors } = await approve(colleague, second)

    const [{ __typename, message }] = errors
    expect(__typename).to.equal('CapacityTaken')
    expect(message).to.include(place.label).and.to.include('held from 2027-06-01 until 2027-08-01')
  })

  it('refuses an outdated reading', async () => {
    const { errors } = await approve(coordinator, await proposed(), { expectedVersion: 2 })

    expect(errors).to.deep.equal([
      {
        __typename: 'VersionConflict',
        message: 'Somebody changed it meanwhile; read it again and decide again.',
        currentVersion: 1,
      },
    ])
  })

  it('refuses what no longer fits, and says what changed', async () => {
    const relocationCase = await world.candidate()
    const [id] = await undecidedProposals(world, [{ of: relocationCase, at: place, ...JUNE }])
    await world.dataSource.query('UPDATE relocation_case SET version = 2 WHERE id = $1', [relocationCase.id])

    const { errors } = await approve(coordinator, id)
    const { proposal } = await coordinator.ask(
      'query ($id: ID!) { proposal(id: $id) { changesSince availableActions } }',
      { id },
    )

    const changes = [`What is known about ${relocationCase.reference} has changed.`]
    expect(errors[0]).to.deep.include({ __typename: 'ProposalStale', changes })
    expect(proposal.changesSince).to.deep.equal(changes)
    expect(proposal.availableActions).to.deep.equal(['DECLINE'])
  })

  it('is harmless to repeat, and refuses the key for anything else', async () => {
    const [id, other] = [await proposed(), await proposed({ from: '2027-09-01', until: '2027-11-01' })]
    const idempotencyKey = randomUUID()
    const first = await approve(coordinator, id, { idempotencyKey })

    const again = await approve(coordinator, id, { idempotencyKey })
    const reused = await approve(coordinator, other, { idempotencyKey })

    expect(again).to.deep.equal(first)
    expect(reused.errors[0].__typename).to.equal('IdempotencyKeyReused')
  })

  it('does not know what is no proposal', async () => {
    const answers = [
      await approve(coordinator, Buffer.from(`Proposal:${randomUUID()}`).toString('base64url')),
      await approve(coordinator, Buffer.from(`Place:${place.id}`).toString('base64url')),
      await approve(coordinator, 'anything'),
    ]

    for (const answer of answers)
      expect(answer).to.deep.equal({
        proposal: null,
        errors: [{ __typename: 'NotFound', message: 'There is no such proposal.' }],
      })
  })

  for (const role of ['HOST_STAFF', 'MEMBER', 'ADMIN'] as const)
    it(`is not for ${role}, nor is a proposal theirs to see`, async () => {
      const id = await proposed()
      const outsider = await world.as(role, role === 'HOST_STAFF' ? { hostId: place.hostId } : {})

      const answer = await outsider.send(APPROVE, {
        input: { proposalId: id, expectedVersion: 1, idempotencyKey: randomUUID() },
      })
      const { data, errors } = await outsider.send(
        'query ($id: ID!) { proposal(id: $id) { status } node(id: $id) { id } }',
        {
          id,
        },
      )

      expect(answer.errors[0].extensions.code).to.equal('FORBIDDEN')
      expect(errors[0].extensions.code).to.equal('FORBIDDEN')
      expect(data).to.deep.equal({ proposal: null, node: null })
      const untouched = await coordinator.ask('query ($id: ID!) { proposal(id: $id) { status } }', { id })
      expect(untouched.proposal.status).to.equal('PROPOSED')
    })
})
