import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { addDays } from '../../server/shared/calendar-day.js'
import { today } from '../../server/shared/clock.js'
import { idOf } from '../../server/shared/global-id.js'
import type { ApiClient } from '../support/api.js'
import { bookingOffences } from '../support/booking-oracle.js'
import { serverProcess, type ServerProcess } from '../support/server-process.js'
import { undecidedProposals } from '../support/undecided-proposals.js'
import { createWorld, type World } from '../support/world.js'

const APPROVE = `mutation ($input: ApproveProposalInput!) {
  approveProposal(input: $input) { proposal { status expiresAt placeRequest { id version } } errors { __typename } } }`
const ACCEPT = `mutation ($input: AcceptPlaceRequestInput!) {
  acceptPlaceRequest(input: $input) { placeRequest { status } errors { __typename ... on UserError { message } } } }`
const REMINDERS = `{ deadlineReminders { remindedAt deadline placeRequest { id status } } }`

describe('a hold whose deadline passes', function () {
  this.timeout(60_000)
  let world: World
  let coordinator: ApiClient
  const servers: ServerProcess[] = []

  before(async () => {
    world = await createWorld()
    // The servers live in the present, and so must what they find.
    world.clock.set(new Date().toISOString())
  })
  after(async () => {
    for (const { child } of servers) child.kill('SIGKILL')
    await world.close()
  })
  beforeEach(async () => {
    world.clock.set(new Date().toISOString())
    coordinator = await world.as('COORDINATOR')
  })

  it('no longer lets the host accept, although nobody has noted yet that it lapsed', async () => {
    const { id, hostId, placeRequest } = await held()

    world.clock.advance({ days: 7 })
    const staff = await world.as('HOST_STAFF', { hostId })
    const answer = (await staff.ask(ACCEPT, { input: asRead(placeRequest) })).acceptPlaceRequest
    const standing = await stateOf(id)
    await world.application.catchUp()
    const after = await stateOf(id)

    expect(answer.placeRequest).to.equal(null)
    expect(answer.errors).to.have.length(1)
    expect(answer.errors[0].__typename).to.equal('ActionNotAvailable')
    expect(standing).to.deep.equal({ status: 'APPROVED', holds: 1 })
    expect(after).to.deep.equal({ status: 'EXPIRED', holds: 0 })
  })

  it('still lets the host accept a millisecond before', async () => {
    const { hostId, placeRequest } = await held()

    world.clock.advance({ days: 7, ms: -1 })
    const staff = await world.as('HOST_STAFF', { hostId })
    const { acceptPlaceRequest } = await staff.ask(ACCEPT, { input: asRead(placeRequest) })

    expect(acceptPlaceRequest).to.deep.equal({ placeRequest: { status: 'ACCEPTED' }, errors: [] })
  })

  it('has lapsed before a server that was down at that minute says that it is ready', async () => {
    const { id } = await held()
    const first = await started()
    expect(await stateOf(id)).to.deep.equal({ status: 'APPROVED', holds: 1 })
    first.child.kill('SIGKILL')
    await first.ended
    await letTheDeadlinePass(id)

    const second = await started()
    const found = await stateOf(id)

    expect(found).to.deep.equal({ status: 'EXPIRED', holds: 0 })
    expect(await bookingOffences((sql, parameters) => world.dataSource.query(sql, parameters))).to.deep.equal([])
    second.child.kill('SIGTERM')
    expect(await second.ended).to.equal(0)
  })

  it('is preceded by a reminder to the host, which names no one', async () => {
    const { hostId, placeRequest } = await held()
    world.clock.advance({ days: 5 })
    const [staff, other] = [await world.as('HOST_STAFF', { hostId }), await world.as('HOST_STAFF')]
    expect((await staff.ask(REMINDERS)).deadlineReminders).to.deep.equal([])

    await world.application.tasks['remind-of-deadlines']!({}, { number: 1, last: true, signal: never })

    const [item, ...rest] = (await staff.ask(REMINDERS)).deadlineReminders
    expect(item.placeRequest).to.deep.equal({ id: placeRequest.id, status: 'OPEN' })
    expect(Date.parse(item.deadline) - Date.parse(item.remindedAt)).to.equal(2 * 86_400_000)
    expect(rest).to.deep.equal([])
    expect((await other.ask(REMINDERS)).deadlineReminders).to.deep.equal([])
  })

  const never = new AbortController().signal

  const asRead = ({ id, version }: { id: string; version: number }) => ({
    placeRequestId: id,
    expectedVersion: version,
    idempotencyKey: randomUUID(),
  })

  /** A proposal of a new case at a new place, approved. */
  async function held() {
    const from = addDays(today(world.clock), 40)
    const until = addDays(from, 60)
    const at = await world.place({ windows: [[from, until]] })
    const [proposalId] = await undecidedProposals(world, [{ of: await world.candidate(), at, from, until }])
    const input = { proposalId, expectedVersion: 1, idempotencyKey: randomUUID() }
    const { approveProposal } = await coordinator.ask(APPROVE, { input })
    expect(approveProposal.errors).to.deep.equal([])
    const { placeRequest } = approveProposal.proposal as { placeRequest: { id: string; version: number } }
    return { id: idOf('Proposal', proposalId)!, hostId: at.hostId, placeRequest }
  }

  async function stateOf(id: string) {
    const [state] = await world.dataSource.query<{ status: string; holds: number }[]>(
      `SELECT status, (SELECT count(*)::int FROM occupancy o WHERE o.proposal_id = p.id) AS holds
       FROM proposal p WHERE id = $1`,
      [id],
    )
    return state
  }

  async function letTheDeadlinePass(id: string): Promise<void> {
    const past = new Date(Date.now() - 60_000)
    await world.dataSource.query('UPDATE proposal SET expires_at = $2 WHERE id = $1', [id, past])
    await world.dataSource.query('UPDATE occupancy SET expires_at = $2 WHERE proposal_id = $1', [id, past])
  }

  async function started(): Promise<ServerProcess> {
    const server = serverProcess({ DATABASE_URL: world.databaseUrl })
    servers.push(server)
    await server.ready
    return server
  }
})
