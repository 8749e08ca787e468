import type { CoordinatorViewer } from '../access/viewer.js'
import { refuse, success, type Result } from '../shared/result.js'
import { decide, obstacle, onProposal, takeStep, type Deciding, type ProposalAsRead } from './proposal.decision.js'
import type { DeclineRefusal } from './proposal.errors.js'
import type { CoordinatorDeclineReason, DefenderDeclineReason, Proposal } from './proposal.js'

export interface CoordinatorDecline extends ProposalAsRead {
  readonly reason: CoordinatorDeclineReason
}

export interface DefenderRefusal extends ProposalAsRead {
  readonly reason: DefenderDeclineReason
}

/** A coordinator says no, before or after the approval. */
export function declineProposal(
  deciding: Deciding,
  viewer: CoordinatorViewer,
  asked: CoordinatorDecline,
): Promise<Result<Proposal, DeclineRefusal>> {
  return decide(deciding, onProposal(viewer, 'declineProposal', asked), async decision => {
    const refusal = await obstacle(decision, { action: 'DECLINE', expectedVersion: asked.expectedVersion })
    if (refusal) return refuse(refusal)
    await takeStep(decision, 'decline', { declinedBy: 'COORDINATOR', declineReason: asked.reason })
    return success({ id: decision.proposal.id })
  })
}

/** The defender says no, and a coordinator writes it down. The case stays in the pool as it was. */
export function recordDefenderRefusal(
  deciding: Deciding,
  viewer: CoordinatorViewer,
  asked: DefenderRefusal,
): Promise<Result<Proposal, DeclineRefusal>> {
  return decide(deciding, onProposal(viewer, 'recordDefenderRefusal', asked), async decision => {
    const refusal = await obstacle(decision, { action: 'RECORD_REFUSAL', expectedVersion: asked.expectedVersion })
    if (refusal) return refuse(refusal)
    await takeStep(decision, 'decline', { declinedBy: 'DEFENDER', declineReason: asked.reason })
    return success({ id: decision.proposal.id })
  })
}
