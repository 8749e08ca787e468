import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import type { CoordinatorViewer } from '../../../server/access/viewer.js'
import { complaintOf } from '../../../server/db/complaint.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import type { ProposalAsRead } from '../../../server/proposals/proposal.decision.js'
import { bookingOffences } from '../../support/booking-oracle.js'
import { withClient } from '../../support/client.js'
import { seededRandom } from '../../support/random.js'
import { contestedProposals } from './contested-proposals.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

const JUNE = { from: '2027-06-01', until: '2027-07-01' }

describe('contested decisions', () => {
  let world: DecisionWorld
  let coordinators: CoordinatorViewer[]

  beforeEach(async () => {
    world = await createDecisionWorld()
    coordinators = []
    for (let number = 1; number <= 5; number++)
      coordinators.push(await world.coordinator(`Synthetic Coordinator ${number}`))
  })
  afterEach(() => world.database.drop())

  const approve = (by: CoordinatorViewer, request: ProposalAsRead) => world.proposals.approveProposal(by, request)
  const asRead = ({ id, version }: Proposal): ProposalAsRead => ({
    proposalId: id,
    expectedVersion: version,
    idempotencyKey: randomUUID(),
  })
  const statusOf = async ({ id }: Proposal) => (await world.read(id)).status

  it('of two conflicting approvals at the same moment exactly one wins, and the other is told why', async () => {
    for (let round = 0; round < 5; round++) {
      const placeId = await world.place(await world.host())
      const both = [
        await world.proposal({ caseId: await world.relocationCase(), placeId, ...JUNE }),
        await world.proposal({
          caseId: await world.relocationCase(),
          placeId,
          from: '2027-06-29',
          until: '2027-07-20',
        }),
      ]

      const answers = await Promise.all(both.map((proposal, index) => approve(coordinators[index], asRead(proposal))))

      const winner = both[answers.findIndex(({ ok }) => ok)]
      const refusals = answers.flatMap(answer => (answer.ok ? [] : [answer.refusal]))
      expect(refusals).to.have.length(1)
      expect(refusals[0]).to.deep.include({ kind: 'CapacityTaken', cause: 'OCCUPIED', days: winner.stay })
    }
    expect(await bookingOffences(world.query)).to.deep.equal([])
  })

  it('of one proposal approved by five at the same moment, one approves and four learn who', async () => {
    const proposal = await world.proposal({
      caseId: await world.relocationCase(),
      placeId: await world.place(await world.host()),
      ...JUNE,
    })

    const answers = await Promise.all(coordinators.map(by => approve(by, asRead(proposal))))

    expect(answers.filter(({ ok }) => ok)).to.have.length(1)
    for (const answer of answers)
      if (!answer.ok) {
        expect(answer.refusal).to.deep.include({ kind: 'ActionNotAvailable', status: 'APPROVED' })
        expect(answer.refusal.kind === 'ActionNotAvailable' && answer.refusal.by).to.match(/^Synthetic Coordinator/)
      }
  })

  it('of five proposals of one case approved at the same moment at five hosts, three are opened', async () => {
    for (let round = 0; round < 3; round++) {
      const caseId = await world.relocationCase()
      const wanted = []
      for (let host = 0; host < 5; host++)
        wanted.push({ caseId, placeId: await world.place(await world.host()), ...JUNE })
      const proposals = await world.proposalsOfOneRun(wanted)

      const answers = await Promise.all(
        proposals.map((proposal, index) => approve(coordinators[index], asRead(proposal))),
      )

      const refusals = answers.flatMap(answer => (answer.ok ? [] : [answer.refusal]))
      const tooMany = { kind: 'TooManyOpenProposals', maximum: 3 }
      expect(refusals).to.deep.equal([tooMany, tooMany])
    }
  })

  for (const seed of [1, 2])
    it(`fifty approvals at once, over places, hosts and cases in common, book nothing twice (seed ${seed})`, async () => {
      const proposals = await contestedProposals(world, { seed, count: 50 })

      const answers = await Promise.all(
        proposals.map((proposal, index) => approve(coordinators[index % 5], asRead(proposal))),
      )

      expect(await bookingOffences(world.query)).to.deep.equal([])
      const kinds = new Set(answers.map(answer => (answer.ok ? 'done' : answer.refusal.kind)))
      expect([...kinds]).to.include.members(['done', 'CapacityTaken'])
      expect(
        [...kinds].filter(kind => !['done', 'CapacityTaken', 'TooManyOpenProposals'].includes(kind)),
      ).to.deep.equal([])
      for (const [index, answer] of answers.entries())
        expect(await statusOf(proposals[index])).to.equal(answer.ok ? 'APPROVED' : 'PROPOSED')
    })

  it('every kind of decision at once leaves the books in order', async () => {
    const random = seededRandom(7)
    const proposals = await contestedProposals(world, { seed: 7, count: 50 })
    const staffOf = new Map<string, Awaited<ReturnType<DecisionWorld['hostStaff']>>>()
    for (const hostId of new Set(proposals.map(proposal => proposal.hostId)))
      staffOf.set(hostId, await world.hostStaff(hostId))
    const steps = (by: CoordinatorViewer, proposal: Proposal) => ({
      approve: () => approve(by, asRead(proposal)),
      decline: () => world.proposals.declineProposal(by, { ...asRead(proposal), reason: 'OTHER' }),
      consent: () => world.proposals.recordDefenderConsent(by, asRead(proposal)),
      refuse: () => world.proposals.recordDefenderRefusal(by, { ...asRead(proposal), reason: 'NOT_GIVEN' }),
      confirm: () => world.proposals.confirmProposal(by, asRead(proposal)),
      accept: async () => {
        const [request] = await world.placeRequests.ofProposals(by, [proposal.id])
        const { id: placeRequestId, version: expectedVersion } = request ?? { id: randomUUID(), version: 1 }
        const body = { placeRequestId, expectedVersion, idempotencyKey: randomUUID() }
        return world.placeRequests.acceptPlaceRequest(staffOf.get(proposal.hostId)!, body)
      },
      expire: () => world.proposals.expireOverdueProposals(),
    })
    const confirmed: unknown[] = []

    for (let round = 0; round < 8; round++) {
      const work = random
        .shuffled(proposals)
        .slice(0, 40)
        .map(async ({ id }) => {
          const by = random.pick(coordinators as [CoordinatorViewer, ...CoordinatorViewer[]])
          const now = await world.read(id)
          const forward = {
            PROPOSED: 'approve',
            APPROVED: 'accept',
            HOST_ACCEPTED: 'consent',
            CONSENTED: 'confirm',
          } as const
          const step = now.status in forward ? forward[now.status as keyof typeof forward] : 'expire'
          const astray =
            random.below(12) === 0 ? random.pick(['decline', 'refuse', 'expire', 'approve'] as const) : step
          const answer = await steps(by, now)[astray]()
          if (astray === 'confirm' && typeof answer === 'object' && answer.ok) confirmed.push(answer.value)
        })
      await Promise.all(work)
      expect(await bookingOffences(world.query)).to.deep.equal([])
      world.clock.advance({ days: random.below(3) })
    }

    expect(confirmed.length).to.be.greaterThan(2)
  })

  for (const table of ['occupancy', 'proposal_transition', 'place_request', 'idempotency_key'])
    it(`a connection cut while ${table} is written leaves nothing half done, and the same request may come again`, async () => {
      const [proposal] = await contestedProposals(world, { seed: 4, count: 1 })
      const request = asRead(proposal)
      await world.query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NEW; END'`)
      await world.query(`CREATE TRIGGER cut AFTER INSERT ON ${table} FOR EACH ROW EXECUTE FUNCTION cut()`)

      const error: unknown = await approve(coordinators[0], request).then(
        () => null,
        (thrown: unknown) => thrown,
      )
      await world.query('DROP FUNCTION cut() CASCADE')

      expect(complaintOf(error)).to.deep.equal({ kind: 'DatabaseAway' })
      expect(await statusOf(proposal)).to.equal('PROPOSED')
      expect(await bookingOffences(world.query)).to.deep.equal([])
      expect((await approve(coordinators[0], request)).ok).to.equal(true)
      expect(await bookingOffences(world.query)).to.deep.equal([])
    })

  it('connections cut at random lose no acknowledged approval, and every unknown outcome is settled by asking again', async () => {
    const proposals = await contestedProposals(world, { seed: 5, count: 50 })
    const over = { yes: false }
    const cuts = { count: 0 }
    const killer = withClient(world.database.url, async client => {
      while (!over.yes) {
        const cut = await client.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle' ORDER BY random() LIMIT 2`,
        )
        cuts.count += cut.rowCount ?? 0
        await sleep(5)
      }
    })
    const insist = async (by: CoordinatorViewer, request: ProposalAsRead): ReturnType<typeof approve> => {
      for (;;) {
        try {
          return await approve(by, request)
        } catch (error) {
          if (complaintOf(error)?.kind !== 'DatabaseAway') throw error
          if (cuts.count > 30) over.yes = true
        }
      }
    }

    const answers = await Promise.all(
      proposals.map((proposal, index) => insist(coordinators[index % 5], asRead(proposal))),
    )
    over.yes = true
    await killer

    expect(cuts.count).to.be.greaterThan(0)
    expect(await bookingOffences(world.query)).to.deep.equal([])
    for (const [index, answer] of answers.entries())
      expect(await statusOf(proposals[index])).to.equal(answer.ok ? 'APPROVED' : 'PROPOSED')
  })
})
