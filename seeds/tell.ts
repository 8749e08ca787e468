import { millisecondsInDay } from 'date-fns/constants'
import type { CaseAction } from '../server/cases/relocation-case.lifecycle.js'
import type { CaseDetails, RelocationCase } from '../server/cases/relocation-case.js'
import type { Proposal } from '../server/proposals/proposal.js'
import type { SeedRequest } from '../server/seeding.js'
import { today } from '../server/shared/clock.js'
import { newId } from '../server/shared/id.js'
import { decide, matchRun, type Outcome } from './decisions.js'
import { daysOfHistory, networkOf, type NetworkPlan } from './generators/network.js'
import type { Scenario } from './scenarios/scenario.js'
import { hostStaff, setUp, type Staff } from './set-up.js'
import { given, storyAt, type Story } from './story.js'

/** Today's cases came in during the hours before now. */
const PRESENT_BEGINS_MS_AGO = millisecondsInDay

/** What is under way when a newcomer arrives: something to see at every step, and most proposals still to decide. */
const underWay: readonly Outcome[] = [
  'APPROVED',
  'HOST_ACCEPTED',
  'CONSENTED',
  'APPROVED',
  'HOST_ACCEPTED',
  'CONSENTED',
  'DECLINED_BY_HOST',
  'DECLINED',
]

/** Tells the whole story of a scenario to an empty platform, from its beginning to now. */
export async function tell(
  { applicationAt, clock }: SeedRequest,
  { scenario, seed }: { scenario: Scenario; seed: number },
): Promise<void> {
  const plan = networkOf(scenario, seed, today(clock))
  const now = clock.now().getTime()
  const past = storyAt(new Date(now - daysOfHistory * millisecondsInDay), applicationAt)
  const staff = await setUp(past, plan)
  await earlierCases(past, staff, plan)
  await confirmCalendars(staff, daysAgo => storyAt(new Date(now - daysAgo * millisecondsInDay), applicationAt))
  await presentCases(storyAt(new Date(now - PRESENT_BEGINS_MS_AGO), applicationAt), staff, plan)
}

/** The first cases are placed where there is room; the others are referred elsewhere. */
async function earlierCases(story: Story, staff: Staff, plan: NetworkPlan): Promise<void> {
  const entered = []
  for (const details of plan.earlierCases) entered.push(await enter(story, staff, { details, admit: true }))
  const proposals = await matchRun(story, staff)
  for (const proposal of proposals) await decide(story, staff, proposal, 'CONFIRMED')
  const placed = new Set(proposals.map(({ caseId }) => caseId))
  for (const left of entered.filter(({ id }) => !placed.has(id))) await move(story, staff, left, 'REFER_ELSEWHERE')
}

/** Most hosts said within the last month that their calendar is right, on different days; every ninth has not for long. */
async function confirmCalendars(staff: Staff, daysAgo: (days: number) => Story): Promise<void> {
  for (const [index, viewer] of [...staff.hosts.values()].entries()) {
    if (index % 9 === 4) continue
    const story = daysAgo(2 + ((index * 7) % 25))
    given(await story.application.freshness.confirmCalendar(viewer, { idempotencyKey: newId() }))
  }
}

/** Today's cases arrive, a run is made over them, and some of its proposals are on their way. */
async function presentCases(story: Story, staff: Staff, plan: NetworkPlan): Promise<void> {
  for (const { details, steps, admitted } of plan.cases) {
    const entered = await enter(story, staff, { details, admit: admitted })
    for (const action of steps) await move(story, staff, entered, action)
  }
  const proposals = await matchRun(story, staff)
  const chosen = perHost(proposals)
  for (const [index, outcome] of underWay.entries())
    if (chosen[index]) await decide(story, staff, chosen[index], outcome)
  const hostId = chosen[0]?.hostId ?? [...staff.hosts.keys()][0]!
  await hostStaff(story, { hostId, number: 0, email: 'host@leeward.example' })
  given(await story.application.freshness.confirmCalendar(staff.hosts.get(hostId)!, { idempotencyKey: newId() }))
}

/** The best proposal of each host institution, most points first: decisions spread over the network. */
function perHost(proposals: readonly Proposal[]): Proposal[] {
  return [...new Map(proposals.toReversed().map(proposal => [proposal.hostId, proposal])).values()].toSorted(
    (a, b) => b.points - a.points,
  )
}

async function enter(
  story: Story,
  staff: Staff,
  request: { details: CaseDetails; admit: boolean },
): Promise<RelocationCase> {
  story.passMinutes(2)
  const entered = await story.application.cases.createRelocationCase(staff.first, {
    ...request,
    idempotencyKey: newId(),
  })
  return given(entered).relocationCase
}

async function move(story: Story, staff: Staff, of: RelocationCase, action: CaseAction): Promise<void> {
  story.passMinutes(2)
  const asRead = { caseId: of.id, expectedVersion: of.version, idempotencyKey: newId() }
  given(await story.application.cases.moveRelocationCase(staff.second, { ...asRead, action }))
}
