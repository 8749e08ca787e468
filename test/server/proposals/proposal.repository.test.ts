import { expect } from 'chai'
import { proposalRepository } from '../../../server/proposals/proposal.repository.js'
import { eventually } from '../../support/eventually.js'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

describe('proposalRepository', () => {
  let world: DecisionWorld
  let steps: DecisionSteps

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
  })
  after(() => world.database.drop())

  it('waits for whoever is ending a proposal, and then leaves it alone', async () => {
    const proposal = await steps.approved()
    const now = new Date(proposal.expiresAt!)

    const ended = await world.unitOfWork.transaction(async tx => {
      const proposals = proposalRepository(tx)
      await proposals.endAll(await proposals.lockUnended(proposal.caseId), { status: 'PREEMPTED', at: now, by: null })
      const meanwhile = world.unitOfWork.transaction(async other => {
        const overdue = await proposalRepository(other).lockOverdue(proposal.hostId, now)
        await proposalRepository(other).endAll(overdue, { status: 'EXPIRED', at: now, by: null })
        return overdue.length
      })
      await eventually(async () => expect(await waiting()).to.equal(1))
      return { meanwhile }
    })

    expect(await ended.meanwhile).to.equal(0)
    expect((await world.read(proposal.id)).status).to.equal('PREEMPTED')
    expect(await world.proposals.history(steps.ada, [proposal.id])).to.have.length(3)
  })

  it('refuses to take a step from a state that is not the one in the database', async () => {
    const proposal = await steps.proposed()
    const step = { before: { ...proposal, version: 2 }, at: world.clock.now(), by: null }
    const after = { status: 'EXPIRED', expiresAt: null } as const

    const error: unknown = await world.unitOfWork
      .transaction(tx => proposalRepository(tx).take({ ...step, after }))
      .catch((thrown: unknown) => thrown)

    expect(String(error)).to.contain('changed under its lock')
    expect((await world.read(proposal.id)).status).to.equal('PROPOSED')
  })

  it('lists newest first, by state, page by page', async () => {
    const made = []
    for (let minute = 0; minute < 4; minute++) {
      made.push(await steps.proposed())
      world.clock.advance({ ms: 60_000 })
    }
    const [oldest, second] = made
    await steps.approved(oldest)
    const ids = async (
      request: { first: number; after: string | null },
      statuses: readonly ('PROPOSED' | 'APPROVED')[],
    ) => (await world.proposals.proposals(steps.ada, { ...request, statuses })).items.map(({ id }) => id)

    const newest = await ids({ first: 2, after: null }, ['PROPOSED'])
    const next = await ids({ first: 1, after: newest[1] }, ['PROPOSED'])

    expect([...newest, ...next]).to.deep.equal([made[3].id, made[2].id, second.id])
    expect(await ids({ first: 1, after: null }, ['APPROVED'])).to.deep.equal([oldest.id])
    expect(await ids({ first: 9, after: null }, [])).to.deep.equal([])
  })

  it('reads back every part of a proposal as it was written', async () => {
    const proposal = await steps.proposed()

    const [read] = await world.proposals.ofCases(steps.ada, [proposal.caseId])

    expect(read).to.deep.equal(proposal)
    expect(read.madeFrom).to.deep.equal({ caseVersion: 1, placeVersion: 1, hostVersion: 1 })
  })

  const waiting = async () => {
    const [{ count }] = await world.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    return count
  }
})
