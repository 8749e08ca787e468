import { expect } from 'chai'
import { complaintOf } from '../../../server/db/complaint.js'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

describe('expireOverdueProposals', () => {
  let world: DecisionWorld
  let steps: DecisionSteps

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
  })
  after(() => world.database.drop())
  afterEach(() => world.clock.set('2027-03-01T09:00:00Z'))

  it('ends what nobody decided in time, frees the place, and leaves the rest alone', async () => {
    const lapsing = [await steps.approved(), await steps.consented()]
    const waiting = await steps.accepted()
    const decided = await steps.confirmed()
    world.clock.advance({ days: 7, ms: -1 })
    expect(await world.proposals.expireOverdueProposals()).to.equal(0)

    world.clock.advance({ ms: 1 })
    const count = await world.proposals.expireOverdueProposals()

    expect(count).to.equal(2)
    const statuses = await Promise.all([...lapsing, waiting, decided].map(({ id }) => world.read(id)))
    expect(statuses.map(({ status, expiresAt }) => [status, expiresAt === null])).to.deep.equal([
      ['EXPIRED', true],
      ['EXPIRED', true],
      ['HOST_ACCEPTED', false],
      ['CONFIRMED', true],
    ])
    for (const { placeId } of lapsing)
      expect(await world.query('SELECT 1 FROM occupancy WHERE place_id = $1', [placeId])).to.deep.equal([])
    for (const { placeId } of [waiting, decided])
      expect(await world.query('SELECT 1 FROM occupancy WHERE place_id = $1', [placeId])).to.have.length(1)
  })

  it('tells a host that did not answer from one that did', async () => {
    const [silent, answered] = [await steps.approved(), await steps.accepted()]
    world.clock.advance({ days: 15 })

    await world.proposals.expireOverdueProposals()

    expect((await steps.requestOf(silent)).status).to.equal('EXPIRED')
    expect((await steps.requestOf(answered)).status).to.equal('WITHDRAWN')
  })

  it('leaves history that names nobody', async () => {
    const proposal = await steps.approved()
    world.clock.advance({ days: 8 })

    await world.proposals.expireOverdueProposals()

    const history = await world.proposals.history(steps.ada, [proposal.id])
    expect(history.at(-1)).to.deep.include({ from: 'APPROVED', to: 'EXPIRED', by: null, at: world.clock.now() })
  })

  it('ends undecided proposals once their first day has passed', async () => {
    const days = { from: '2027-03-10', until: '2027-04-10' }
    const proposal = await steps.proposed(days)

    world.clock.set('2027-03-10T23:59:59Z')
    expect(await world.proposals.expireOverdueProposals()).to.equal(0)
    world.clock.set('2027-03-11T00:00:00Z')
    expect(await world.proposals.expireOverdueProposals()).to.equal(1)

    expect((await world.read(proposal.id)).status).to.equal('EXPIRED')
  })

  it('ends a proposal and frees its place together or not at all', async () => {
    const { id } = await steps.approved()
    world.clock.advance({ days: 7 })
    const stateNow = async () => {
      const held = await world.query('SELECT 1 FROM occupancy WHERE proposal_id = $1', [id])
      return [(await world.read(id)).status, held.length]
    }
    await world.query(`CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS
      'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN OLD; END'`)
    await world.query('CREATE TRIGGER cut BEFORE DELETE ON occupancy FOR EACH ROW EXECUTE FUNCTION cut()')

    const error: unknown = await world.proposals.expireOverdueProposals().catch((thrown: unknown) => thrown)
    await world.query('DROP FUNCTION cut() CASCADE')
    const afterTheCut = await stateNow()
    await world.proposals.expireOverdueProposals()

    expect(complaintOf(error)).to.deep.equal({ kind: 'DatabaseAway' })
    expect(afterTheCut).to.deep.equal(['APPROVED', 1])
    expect(await stateNow()).to.deep.equal(['EXPIRED', 0])
  })

  it('frees a place for the next in the middle of decisions about it', async () => {
    const hostId = await world.host()
    const placeId = await world.place(hostId)
    const june = { from: '2027-06-01', until: '2027-07-01' }
    const propose = async () => world.proposal({ caseId: await world.relocationCase(), placeId, ...june })
    const lapsing = await steps.approved(await propose())
    const next = await propose()
    world.clock.advance({ days: 7 })

    const [approval] = await Promise.all([
      world.proposals.approveProposal(steps.bea, steps.asRead(next)),
      world.proposals.expireOverdueProposals(),
      world.proposals.expireOverdueProposals(),
    ])

    expect(approval.ok).to.equal(true)
    expect(await world.proposals.history(steps.ada, [lapsing.id])).to.have.length(3)
  })
})
