import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { HostStaffViewer } from '../../../server/access/viewer.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

const JUNE = { from: '2027-06-01', until: '2027-07-01' }

describe('place requests', () => {
  let world: DecisionWorld
  let steps: DecisionSteps
  let hostId: string
  let staff: HostStaffViewer
  let stranger: HostStaffViewer

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
  })
  beforeEach(async () => {
    hostId = await world.host({ services: { MEDICAL: 3 } })
    staff = await world.hostStaff(hostId)
    stranger = await world.hostStaff(await world.host())
  })
  after(() => world.database.drop())

  const propose = async () =>
    world.proposal({ caseId: await world.relocationCase(), placeId: await world.place(hostId), ...JUNE })
  const asked = async () => steps.approved(await propose())
  const list = (viewer: HostStaffViewer, statuses: Parameters<typeof page>[1] = null) => page(viewer, statuses)
  const page = (
    viewer: HostStaffViewer,
    statuses: readonly ('OPEN' | 'ACCEPTED' | 'CONFIRMED' | 'DECLINED' | 'EXPIRED' | 'WITHDRAWN')[] | null,
  ) => world.placeRequests.placeRequests(viewer, { first: 10, after: null, statuses })

  it('tell the host the minimum about the household, under a code of their own', async () => {
    const caseId = await world.relocationCase({
      family: ['CHILD', 'CHILD'],
      needs: [{ type: 'MEDICAL', required: true }],
    })
    const propose2 = async (placeId: string) => steps.approved(await world.proposal({ caseId, placeId, ...JUNE }))
    const one = await propose2(await world.place(hostId))
    const elsewhere = await propose2(await world.place(await world.host({ services: { MEDICAL: 1 } })))

    const request = await steps.requestOf(one)

    const { id, code, ...told } = request
    expect(told).to.deep.equal({
      proposalId: one.id,
      hostId,
      placeId: one.placeId,
      status: 'OPEN',
      stay: one.stay,
      householdSize: 'THREE_OR_FOUR',
      ageBands: ['CHILD', 'ADULT'],
      languages: ['en'],
      accompanimentNeeds: [{ type: 'MEDICAL', required: true }],
      stepFree: false,
      askedAt: world.clock.now(),
      answerBy: one.expiresAt,
      version: 2,
    })
    expect(code).not.to.equal((await steps.requestOf(elsewhere)).code)
    expect(id).not.to.equal(one.id)
  })

  it('are accepted: the place stays held until the defender should have answered', async () => {
    const proposal = await asked()

    const answer = await world.placeRequests.acceptPlaceRequest(staff, await steps.requestAsRead(proposal))

    expect(answer.ok && answer.value).to.deep.include({ status: 'ACCEPTED', answerBy: null, version: 3 })
    const expiresAt = new Date(world.clock.now().getTime() + 14 * 86_400_000)
    expect(await world.read(proposal.id)).to.deep.include({ status: 'HOST_ACCEPTED', expiresAt })
    expect(
      await world.query('SELECT expires_at AS "expiresAt" FROM occupancy WHERE proposal_id = $1', [proposal.id]),
    ).to.deep.equal([{ expiresAt }])
  })

  for (const state of ['approved', 'accepted', 'consented'] as const)
    it(`are declined when ${state}: the place is free at once`, async () => {
      const proposal = await steps[state]()
      const by = await world.hostStaff(proposal.hostId)

      const answer = await world.placeRequests.declinePlaceRequest(by, {
        ...(await steps.requestAsRead(proposal)),
        reason: 'NO_STAFF_CAPACITY',
      })

      expect(answer.ok && answer.value).to.deep.include({ status: 'DECLINED', answerBy: null })
      expect(await world.read(proposal.id)).to.deep.include({
        declinedBy: 'HOST',
        declineReason: 'NO_STAFF_CAPACITY',
      })
      expect(await world.query('SELECT 1 FROM occupancy WHERE proposal_id = $1', [proposal.id])).to.deep.equal([])
    })

  it('cannot be answered by another host, for whom they do not exist', async () => {
    const proposal = await asked()
    const { id } = await steps.requestOf(proposal)
    const request = await steps.requestAsRead(proposal)

    const answers = [
      await world.placeRequests.acceptPlaceRequest(stranger, request),
      await world.placeRequests.declinePlaceRequest(stranger, { ...request, reason: 'OTHER' }),
      await world.placeRequests.acceptPlaceRequest(stranger, { ...request, placeRequestId: randomUUID() }),
    ]

    for (const answer of answers) expect(answer).to.deep.equal({ ok: false, refusal: { kind: 'NotFound' } })
    expect(await world.placeRequests.placeRequest(stranger, id)).to.equal(null)
    expect(await world.placeRequests.ofProposals(stranger, [proposal.id])).to.deep.equal([])
    expect((await list(stranger)).items).to.deep.equal([])
    expect((await world.placeRequests.placeRequest(staff, id))?.id).to.equal(id)
    expect((await world.placeRequests.placeRequest(steps.ada, id))?.id).to.equal(id)
  })

  it('refuse a second answer, and say how they stand', async () => {
    const proposal = await asked()
    const request = await steps.requestAsRead(proposal)
    await world.placeRequests.acceptPlaceRequest(staff, request)

    const again = await world.placeRequests.acceptPlaceRequest(staff, { ...request, idempotencyKey: randomUUID() })
    const outdated = await world.placeRequests.declinePlaceRequest(staff, {
      ...request,
      idempotencyKey: randomUUID(),
      reason: 'OTHER',
    })

    expect(!again.ok && again.refusal).to.deep.equal({
      kind: 'AnswerNotAvailable',
      action: 'ACCEPT',
      status: 'ACCEPTED',
    })
    expect(!outdated.ok && outdated.refusal).to.deep.equal({ kind: 'VersionConflict', currentVersion: 3 })
  })

  it('cannot be answered after the deadline, though no job has run', async () => {
    const proposal = await asked()
    const request = await steps.requestAsRead(proposal)

    world.clock.advance({ days: 7 })
    const answer = await world.placeRequests.acceptPlaceRequest(staff, request)
    world.clock.advance({ days: -7 })

    expect(!answer.ok && answer.refusal).to.deep.include({ kind: 'AnswerNotAvailable', status: 'EXPIRED' })
  })

  it('answer the same request with the same result, and do nothing twice', async () => {
    const proposal = await asked()
    const request = await steps.requestAsRead(proposal)

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => world.placeRequests.acceptPlaceRequest(staff, request)),
    )

    for (const answer of answers) expect(answer).to.deep.equal(answers[0])
    expect((await world.read(proposal.id)).version).to.equal(3)
  })

  it('are listed newest first, page by page, by state', async () => {
    const proposals: Proposal[] = []
    for (let minute = 0; minute < 5; minute++) {
      proposals.push(await asked())
      world.clock.advance({ ms: 60_000 })
    }
    const [first, second, third] = proposals
    await steps.accepted(first)
    await world.placeRequests.declinePlaceRequest(staff, { ...(await steps.requestAsRead(second)), reason: 'OTHER' })
    await world.proposals.declineProposal(steps.ada, { ...steps.asRead(third), reason: 'OTHER' })
    const of = async (...statuses: ('OPEN' | 'ACCEPTED' | 'DECLINED' | 'WITHDRAWN' | 'EXPIRED')[]) =>
      (await list(staff, statuses)).items.map(({ proposalId }) => proposals.findIndex(({ id }) => id === proposalId))

    expect(await of('OPEN')).to.deep.equal([4, 3])
    expect(await of('ACCEPTED')).to.deep.equal([0])
    expect(await of('DECLINED', 'WITHDRAWN')).to.deep.equal([2, 1])
    expect(await of('EXPIRED')).to.deep.equal([])
    const start = await world.placeRequests.placeRequests(staff, { first: 2, after: null, statuses: null })
    const rest = await world.placeRequests.placeRequests(staff, {
      first: 3,
      after: start.items[1].id,
      statuses: null,
    })
    expect([start.hasNextPage, start.totalCount, rest.hasNextPage, rest.hasPreviousPage]).to.deep.equal([
      true,
      5,
      false,
      true,
    ])
    expect([...start.items, ...rest.items].map(({ proposalId }) => proposalId)).to.deep.equal(
      proposals.map(({ id }) => id).toReversed(),
    )
  })
})
