import { expect } from 'chai'
import type { CoordinatorViewer, HostStaffViewer } from '../../../server/access/viewer.js'
import {
  deadlineReminderService,
  type DeadlineReminderService,
} from '../../../server/proposals/deadline-reminder.service.js'
import { decisionSteps, type DecisionSteps } from './decision-steps.js'
import { createDecisionWorld, type DecisionWorld } from './world.js'

const HOUR_MS = 3_600_000

describe('deadline reminders', () => {
  let world: DecisionWorld
  let steps: DecisionSteps
  let reminders: DeadlineReminderService

  before(async () => {
    world = await createDecisionWorld()
    steps = await decisionSteps(world)
    reminders = deadlineReminderService(world)
  })
  after(() => world.database.drop())
  beforeEach(() => world.clock.set('2027-03-01T09:00:00Z'))
  afterEach(async () => {
    world.clock.advance({ days: 30 })
    await world.proposals.expireOverdueProposals()
  })

  const itemsOf = async (viewer: CoordinatorViewer | HostStaffViewer) =>
    (await reminders.reminders(viewer)).map(({ proposal }) => proposal.id)

  it('come two days before the deadline, to the millisecond, and once', async () => {
    const waiting = await steps.approved()
    const staff = await world.hostStaff(waiting.hostId)
    world.clock.advance({ days: 5, ms: -1 })
    expect(await reminders.remindOfDeadlines()).to.equal(0)
    expect(await itemsOf(staff)).to.deep.equal([])

    world.clock.advance({ ms: 1 })
    const made = [await reminders.remindOfDeadlines(), await reminders.remindOfDeadlines()]

    expect(made).to.deep.equal([1, 0])
    const [item] = await reminders.reminders(staff)
    expect(item).to.deep.include({ remindedAt: world.clock.now(), deadline: waiting.expiresAt })
    expect(item.placeRequest.proposalId).to.equal(waiting.id)
  })

  it('go to whoever must answer: the host asked, the desk, and of the desk not whoever approved', async () => {
    const atHost = await steps.approved()
    const staff = await world.hostStaff(atHost.hostId)
    const elsewhere = await world.hostStaff(await world.host())
    const toConfirm = await steps.consented()
    world.clock.advance({ days: 6 })
    await reminders.remindOfDeadlines()

    expect(await itemsOf(staff)).to.deep.equal([atHost.id])
    expect(await itemsOf(elsewhere)).to.deep.equal([])
    expect(await itemsOf(steps.bea)).to.deep.equal([toConfirm.id])
    expect(await itemsOf(steps.ada)).to.deep.equal([])
  })

  it('to the desk are for the defender’s answer too, whoever approved', async () => {
    const accepted = await steps.accepted()
    world.clock.advance({ days: 13 })
    await reminders.remindOfDeadlines()

    expect(await itemsOf(steps.ada)).to.deep.equal([accepted.id])
    expect(await itemsOf(steps.bea)).to.deep.equal([accepted.id])
  })

  it('are gone once the step is taken, and the next step has one of its own', async () => {
    const waiting = await steps.approved()
    const staff = await world.hostStaff(waiting.hostId)
    world.clock.advance({ days: 6 })
    await reminders.remindOfDeadlines()

    await steps.accepted(waiting)

    expect(await itemsOf(staff)).to.deep.equal([])
    expect(await itemsOf(steps.bea)).to.deep.equal([])
    world.clock.advance({ days: 12, ms: HOUR_MS })
    expect(await reminders.remindOfDeadlines()).to.equal(1)
    expect(await itemsOf(steps.bea)).to.deep.equal([waiting.id])
  })

  it('are gone at the deadline, also before anybody has noted that the step lapsed', async () => {
    const waiting = await steps.approved()
    const staff = await world.hostStaff(waiting.hostId)
    world.clock.advance({ days: 6 })
    await reminders.remindOfDeadlines()

    world.clock.advance({ days: 1 })

    expect(await itemsOf(staff)).to.deep.equal([])
    expect(await reminders.remindOfDeadlines()).to.equal(0)
  })
})
