import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostInstitution } from '../../server/hosts/host-institution.js'
import type { HttpApiClient } from '../support/api.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const ERRORS = 'errors { __typename ... on UserError { message } }'

/** The six steps of the main job, each by the people whose step it is, over real HTTP. */
describe('the main job', () => {
  let world: World
  let host: HostInstitution
  let staff: HttpApiClient
  let first: HttpApiClient
  let second: HttpApiClient
  let member: HttpApiClient
  let placeId: string
  let runId: string
  let proposal: { id: string; version: number }
  let placeRequest: { id: string; version: number }
  let address: string

  before(async () => {
    world = await createWorld()
    host = await world.host({ name: 'Synthetic house of the main job' })
    await world.place({ hostId: host.id, label: 'Place 1', windows: [] })
    ;[staff, first, second, member] = await Promise.all([
      world.overHttp('HOST_STAFF', { hostId: host.id }),
      world.overHttp('COORDINATOR'),
      world.overHttp('COORDINATOR'),
      world.overHttp('MEMBER'),
    ])
    await world.work()
  })

  after(() => world.close())

  it('1: host staff publish a window and subscribe to the calendar of the place', async () => {
    const { viewer } = await staff.ask('{ viewer { hostInstitution { places { id label } } } }')
    placeId = viewer.hostInstitution.places[0].id

    const { publishAvailabilityWindow: published } = await staff.ask(
      `mutation ($input: PublishAvailabilityWindowInput!) {
        publishAvailabilityWindow(input: $input) { window { from until version } ${ERRORS} }
      }`,
      { input: { placeId, from: '2027-03-10', until: '2027-12-01', idempotencyKey: randomUUID() } },
    )
    const { createCalendarFeed: made } = await staff.ask(
      `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) { address ${ERRORS} } }`,
      { input: { placeId } },
    )

    expect(published.errors).to.deep.equal([])
    expect(published.window).to.deep.equal({ from: '2027-03-10', until: '2027-12-01', version: 1 })
    expect(made.errors).to.deep.equal([])
    address = new URL(made.address).pathname
    expect(await calendar())
      .to.include('SUMMARY:Open')
      .and.not.to.match(/SUMMARY:(Held|Occupied)/)
  })

  it('2: a coordinator enters a case, sees it in the pool, starts a run and waits for its end', async () => {
    const details = {
      origin: 'SELF',
      country: 'KE',
      riskLevel: 'LEVEL_4',
      ageBand: 'ADULT',
      applicantIsWoman: true,
      familyMembers: [{ ageBand: 'CHILD', relation: 'CHILD' }],
      scopes: ['INTERNATIONAL'],
      languages: ['en'],
      earliestDeparture: '2027-03-15',
      neededBy: '2027-04-01',
      latestArrival: '2027-05-01',
      entryDays: 0,
      minimumStayDays: 60,
      desiredStayDays: 90,
    }
    const { createRelocationCase: entered } = await first.ask(
      `mutation ($input: CreateRelocationCaseInput!) {
        createRelocationCase(input: $input) { relocationCase { reference status } warnings ${ERRORS} }
      }`,
      { input: { details, admit: true, idempotencyKey: randomUUID() } },
    )
    const { relocationCases: pool } = await first.ask(
      '{ relocationCases(statuses: [CANDIDATE]) { totalCount edges { node { reference } } } }',
    )
    const { startMatchRun: started } = await first.ask(
      `mutation ($input: StartMatchRunInput!) { startMatchRun(input: $input) { matchRun { id status } ${ERRORS} } }`,
      { input: { seed: 1, idempotencyKey: randomUUID() } },
    )
    expect(started.errors).to.deep.equal([])
    runId = started.matchRun.id
    await eventually(async () => {
      const { matchRun } = await first.ask('query ($id: ID!) { matchRun(id: $id) { status failure } }', { id: runId })
      expect(matchRun).to.deep.equal({ status: 'FINISHED', failure: null })
    })

    expect(entered.errors).to.deep.equal([])
    expect(entered.relocationCase.status).to.equal('CANDIDATE')
    expect(pool.edges).to.deep.equal([{ node: { reference: entered.relocationCase.reference } }])
  })

  it('3: the run proposes the place, with reasons', async () => {
    const { matchRun } = await first.ask(
      `query ($id: ID!) { matchRun(id: $id) {
        progress { placed gap }
        proposals { id version status reasons changesSince findings { rule passed } place { id } from until
          availableActions }
        unplacedCases { message }
      } }`,
      { id: runId },
    )

    expect(matchRun.unplacedCases).to.deep.equal([])
    expect(matchRun.proposals).to.have.lengthOf(1)
    proposal = matchRun.proposals[0]
    expect(proposal).to.deep.include({ status: 'PROPOSED', place: { id: placeId }, changesSince: [] })
    expect(matchRun.proposals[0].reasons).not.to.deep.equal([])
    expect(matchRun.proposals[0].findings.every((finding: { passed: boolean }) => finding.passed)).to.equal(true)
    expect(matchRun.proposals[0].availableActions).to.include('APPROVE')
  })

  it('4: the coordinator approves; a hold stands on the place, and the window can no longer be withdrawn', async () => {
    const { approveProposal: approved } = await first.ask(
      `mutation ($input: ApproveProposalInput!) {
        approveProposal(input: $input) { proposal { id version status placeRequest { code } } ${ERRORS} }
      }`,
      { input: { proposalId: proposal.id, expectedVersion: proposal.version, idempotencyKey: randomUUID() } },
    )
    expect(approved.errors).to.deep.equal([])
    proposal = approved.proposal
    const { place } = await staff.ask(
      `query ($id: ID!) { place(id: $id) {
        windows { id version } occupancies { kind placeRequest { code status } }
      } }`,
      { id: placeId },
    )
    const { withdrawAvailabilityWindow: withdrawn } = await staff.ask(
      `mutation ($input: WithdrawAvailabilityWindowInput!) {
        withdrawAvailabilityWindow(input: $input) { place { id } ${ERRORS} }
      }`,
      {
        input: {
          windowId: place.windows[0].id,
          expectedVersion: place.windows[0].version,
          idempotencyKey: randomUUID(),
        },
      },
    )

    expect(approved.proposal.status).to.equal('APPROVED')
    const { code } = approved.proposal.placeRequest
    expect(place.occupancies).to.deep.equal([{ kind: 'HOLD', placeRequest: { code, status: 'OPEN' } }])
    expect(withdrawn.errors[0].__typename).to.equal('WindowInUse')
    expect(await calendar()).to.include('SUMMARY:Held')
  })

  it('5: the host accepts, the defender agrees, and only a second coordinator can confirm', async () => {
    const { placeRequests } = await staff.ask(
      '{ placeRequests(statuses: [OPEN]) { edges { node { id version householdSize ageBands place { label } } } } }',
    )
    placeRequest = placeRequests.edges[0].node
    const { acceptPlaceRequest: accepted } = await staff.ask(
      `mutation ($input: AcceptPlaceRequestInput!) {
        acceptPlaceRequest(input: $input) { placeRequest { status } ${ERRORS} }
      }`,
      {
        input: {
          placeRequestId: placeRequest.id,
          expectedVersion: placeRequest.version,
          idempotencyKey: randomUUID(),
        },
      },
    )
    expect(accepted).to.deep.equal({ placeRequest: { status: 'ACCEPTED' }, errors: [] })
    const { recordDefenderConsent: consented } = await first.ask(
      `mutation ($input: RecordDefenderConsentInput!) {
        recordDefenderConsent(input: $input) { proposal { version status } ${ERRORS} }
      }`,
      { input: { proposalId: proposal.id, expectedVersion: await version(), idempotencyKey: randomUUID() } },
    )
    expect(consented.errors).to.deep.equal([])

    const byTheSame = await confirm(first)
    const bySecond = await confirm(second)

    expect(byTheSame.errors[0].__typename).to.equal('SecondPersonNeeded')
    expect(bySecond.errors).to.deep.equal([])
    expect(bySecond.placement.status).to.equal('CONFIRMED')
    const { place } = await staff.ask('query ($id: ID!) { place(id: $id) { occupancies { kind } } }', { id: placeId })
    expect(place.occupancies).to.deep.equal([{ kind: 'STAY' }])
    expect(await calendar()).to.include('SUMMARY:Occupied')
  })

  it('6: a member sees the network in bands, and nothing about anybody', async () => {
    const { networkCapacity } = await member.ask('{ networkCapacity { banded total { withheld } } }')
    const forbidden = await member.send('query ($id: ID!) { place(id: $id) { label } }', { id: placeId })

    expect(networkCapacity).to.deep.equal({ banded: true, total: { withheld: true } })
    expect(forbidden.errors[0]?.extensions.code).to.equal('FORBIDDEN')
  })

  async function calendar(): Promise<string> {
    const response = await staff.fetch(address)
    expect(response.status).to.equal(200)
    return response.text()
  }

  async function version(): Promise<number> {
    return (await first.ask('query ($id: ID!) { proposal(id: $id) { version } }', { id: proposal.id })).proposal.version
  }

  async function confirm(by: HttpApiClient) {
    const { confirmProposal } = await by.ask(
      `mutation ($input: ConfirmProposalInput!) { confirmProposal(input: $input) { placement { status } ${ERRORS} } }`,
      { input: { proposalId: proposal.id, expectedVersion: await version(), idempotencyKey: randomUUID() } },
    )
    return confirmProposal
  }
})
