import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import type { MatchRule } from '../../../server/proposals/proposal-review.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, emptyReview, type DecisionWorld } from './world.js'

describe('proposeAlternative', () => {
  let world: DecisionWorld
  let steps: DecisionSteps
  let original: Proposal
  let placeId: string

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
  })
  beforeEach(async () => {
    original = await steps.proposed()
    placeId = await world.place(await world.host())
    says([])
  })
  after(() => world.database.drop())

  const says = (failing: readonly MatchRule[]) => {
    const findings = failing.map(rule => ({
      rule,
      passed: false,
      authority: 'HOST' as const,
      message: `${rule} fails.`,
    }))
    world.engine.judge = async () => ({ points: 33, review: { ...emptyReview, findings } })
  }
  const propose = (change: { from?: string; until?: string; placeId?: string } = {}) => {
    const { from = '2027-06-05', until = '2027-07-05' } = change
    return world.proposals.proposeAlternative(steps.ada, {
      proposalId: original.id,
      placeId: change.placeId ?? placeId,
      from: calendarDay(from),
      until: calendarDay(until),
      reason: 'CONTINUITY',
      idempotencyKey: randomUUID(),
    })
  }

  it('puts another proposal beside the one of the engine, open for approval like any other', async () => {
    const answer = await propose()

    if (!answer.ok) throw new Error(answer.refusal.kind)
    expect(answer.value).to.deep.include({
      runId: original.runId,
      caseId: original.caseId,
      placeId,
      status: 'PROPOSED',
      overrideReason: 'CONTINUITY',
      points: 33,
      madeFrom: { caseVersion: 1, placeVersion: 1, hostVersion: 1 },
    })
    expect((await world.read(original.id)).status).to.equal('PROPOSED')
    const approval = await world.proposals.approveProposal(steps.bea, steps.asRead(answer.value))
    expect(approval.ok).to.equal(true)
    const [made] = await world.proposals.history(steps.ada, [answer.value.id])
    expect(made).to.deep.include({ from: null, to: 'PROPOSED', by: steps.ada.accountId, reason: 'CONTINUITY' })
  })

  it('tells the engine which run has named the very stay, so that it grows no older than the proposal', async () => {
    const named = { placeId, from: '2027-06-05', until: '2027-07-05', points: 5, terms: [], heldBy: [] }
    await world.query(`UPDATE proposal SET review = jsonb_set(review, '{alternatives}', $2) WHERE id = $1`, [
      original.id,
      JSON.stringify([named]),
    ])
    const askedOf: (string | null)[] = []
    world.engine.judge = async (_tx, { namedBy }) => {
      askedOf.push(namedBy)
      return { points: 33, review: emptyReview }
    }
    const elsewhere = await world.place(await world.host())

    await propose()
    await propose({ from: '2027-06-04' })
    await propose({ until: '2027-07-06' })
    await propose({ placeId: elsewhere })

    expect(askedOf).to.deep.equal([original.runId, null, null, null])
  })

  it('refuses a place that breaks hard rules, naming them', async () => {
    says(['SLEEPS', 'OCCUPIED', 'LANGUAGE'])

    const answer = await propose()

    const broken = !answer.ok && answer.refusal.kind === 'RulesBroken' ? answer.refusal.findings : []
    expect(broken.map(({ rule }) => rule)).to.deep.equal(['SLEEPS', 'LANGUAGE'])
  })

  it('leaves to the ledger what is free', async () => {
    says(['WINDOW', 'OCCUPIED', 'HOUSEHOLDS', 'SERVICE_CAPACITY', 'QUOTA'])

    expect((await propose()).ok).to.equal(true)
  })

  it('refuses days on which the place is taken or not offered', async () => {
    const other = await world.proposal({
      caseId: await world.relocationCase(),
      placeId,
      from: '2027-07-04',
      until: '2027-08-01',
    })
    await steps.approved(other)

    const [taken, notOffered] = [await propose(), await propose({ from: '2028-12-15', until: '2029-01-02' })]

    expect(!taken.ok && taken.refusal).to.deep.include({ kind: 'CapacityTaken', cause: 'OCCUPIED' })
    expect(!notOffered.ok && notOffered.refusal).to.deep.include({ kind: 'CapacityTaken', cause: 'NOT_OFFERED' })
  })

  it('refuses days in the wrong order, in the past, and the proposal itself', async () => {
    const same = { placeId: original.placeId, from: original.stay.from, until: original.stay.until }

    const answers = [
      await propose({ from: '2027-06-05', until: '2027-06-05' }),
      await propose({ from: '2027-02-28' }),
      await propose(same),
      await propose({ from: '2027-03-01' }),
    ]

    const paths = answers.map(answer => !answer.ok && answer.refusal.kind === 'InvalidInput' && answer.refusal.path)
    expect(paths).to.deep.equal([['until'], ['from'], ['placeId'], false])
  })

  it('refuses a case outside the pool, and a place that does not exist', async () => {
    const absent = await propose({ placeId: randomUUID() })
    await world.query(`UPDATE relocation_case SET status = 'PLACED' WHERE id = $1`, [original.caseId])
    const placed = await propose()

    expect(!absent.ok && absent.refusal.kind).to.equal('NotFound')
    expect(!placed.ok && placed.refusal.kind).to.equal('NoCandidate')
  })
})
