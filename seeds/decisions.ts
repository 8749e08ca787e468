import { runMatch } from '../server/match-runs/match-run.job.js'
import { newId } from '../server/shared/id.js'
import type { Proposal } from '../server/proposals/proposal.js'
import type { Staff } from './set-up.js'
import { given, type Story } from './story.js'

/** How far a proposal comes in the story. */
export type Outcome = 'APPROVED' | 'HOST_ACCEPTED' | 'CONSENTED' | 'CONFIRMED' | 'DECLINED_BY_HOST' | 'DECLINED'

/** Runs the engine over the pool, here and now, and answers its proposals, most points first. */
export async function matchRun(story: Story, staff: Staff): Promise<Proposal[]> {
  const { application } = story
  const asked = {
    seed: 1,
    timeLimitSeconds: null,
    lookAhead: false,
    tiers: false,
    floorShare: null,
    idempotencyKey: newId(),
  }
  const { id } = given(await application.matchRuns.startMatchRun(staff.first, asked))
  const attempt = { number: 1, last: true, signal: new AbortController().signal }
  await application.tasks[runMatch]!({ runId: id }, attempt)
  story.passMinutes(5)
  const run = await application.matchRuns.matchRun(staff.first, id)
  if (run?.status !== 'FINISHED')
    throw new Error(`the match run of the synthetic network has not finished: ${run?.failure}`)
  return application.proposals.ofRuns(staff.first, [id])
}

/** Takes a proposal as far as its outcome, each step by whoever has to take it. */
export async function decide(story: Story, staff: Staff, proposal: Proposal, outcome: Outcome): Promise<void> {
  const { proposals } = story.application
  if (outcome === 'DECLINED') {
    given(await proposals.declineProposal(staff.second, { ...(await asRead(proposal)), reason: 'NEEDS_REASSESSMENT' }))
    return
  }
  given(await proposals.approveProposal(staff.first, await asRead(proposal)))
  if (outcome === 'APPROVED') return
  await answer(outcome === 'DECLINED_BY_HOST')
  if (outcome === 'DECLINED_BY_HOST' || outcome === 'HOST_ACCEPTED') return
  given(await proposals.recordDefenderConsent(staff.first, await asRead(proposal)))
  if (outcome === 'CONSENTED') return
  given(await proposals.confirmProposal(staff.second, await asRead(proposal)))

  async function asRead({ id }: Proposal) {
    story.passMinutes(7)
    const [now] = await proposals.byIds(staff.first, [id])
    return { proposalId: id, expectedVersion: now!.version, idempotencyKey: newId() }
  }

  async function answer(declines: boolean): Promise<void> {
    const { placeRequests } = story.application
    const viewer = staff.hosts.get(proposal.hostId)!
    const [request] = await placeRequests.ofProposals(viewer, [proposal.id])
    const read = { placeRequestId: request!.id, expectedVersion: request!.version, idempotencyKey: newId() }
    story.passMinutes(30)
    if (declines) given(await placeRequests.declinePlaceRequest(viewer, { ...read, reason: 'NO_STAFF_CAPACITY' }))
    else given(await placeRequests.acceptPlaceRequest(viewer, read))
  }
}
