import type { CoordinatorViewer } from '../access/viewer.js'
import { householdOf } from '../capacity/window-conditions.js'
import { refuse, success, type Result } from '../shared/result.js'
import { expiryOf } from './deadlines.js'
import { changesOf } from './proposal.changes.js'
import { inBrief } from './place-request.js'
import { placeRequestRepository } from './place-request.repository.js'
import {
  decide,
  obstacle,
  onProposal,
  takeStep,
  type Deciding,
  type Decision,
  type ProposalAsRead,
} from './proposal.decision.js'
import type { ApproveRefusal } from './proposal.errors.js'
import { isOverdue } from './proposal.lifecycle.js'
import { servicesUsed, type Proposal } from './proposal.js'

/** How many proposals of one case may be under decision at once: each holds a place that nobody else can have. */
const MAXIMUM_OPEN = 3

/** Holds the place of a proposal and asks its host institution. */
export function approveProposal(
  deciding: Deciding,
  viewer: CoordinatorViewer,
  asRead: ProposalAsRead,
): Promise<Result<Proposal, ApproveRefusal>> {
  return decide(deciding, onProposal(viewer, 'approveProposal', asRead), async decision => {
    const refusal = (await whyNot(decision, asRead)) ?? (await hold(decision))
    if (refusal) return refuse(refusal)
    const { tx, by, now, proposal, relocationCase } = decision
    await takeStep(decision, 'approve', { approvedBy: by, approvedAt: now })
    await placeRequestRepository(tx, { hostId: proposal.hostId }).insert(proposal, {
      ...inBrief(relocationCase),
      askedAt: now,
    })
    return success({ id: proposal.id })
  })
}

async function whyNot(
  decision: Decision,
  { expectedVersion }: { expectedVersion: number },
): Promise<ApproveRefusal | null> {
  const { tx, now, today, proposal, proposals } = decision
  const refusal = await obstacle(decision, { action: 'APPROVE', expectedVersion })
  if (refusal) return refusal
  const changes = (await changesOf(tx, [proposal], today)).get(proposal.id) ?? []
  if (changes.length > 0) return { kind: 'ProposalStale', changes }
  const open = (await proposals.openOfCase(proposal.caseId)).filter(other => !isOverdue(other, now))
  return open.length < MAXIMUM_OPEN ? null : { kind: 'TooManyOpenProposals', maximum: MAXIMUM_OPEN }
}

async function hold({ now, deadlines, proposal, relocationCase, ledger }: Decision): Promise<ApproveRefusal | null> {
  const { id: proposalId, hostId, placeId, stay } = proposal
  const services = servicesUsed(relocationCase)
  const expiresAt = expiryOf('APPROVED', { now, deadlines })
  const held = await ledger.hold({
    proposalId,
    hostId,
    placeId,
    stay,
    services,
    household: householdOf(relocationCase),
    expiresAt,
  })
  return held.ok ? null : held.refusal
}
