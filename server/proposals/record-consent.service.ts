import type { CoordinatorViewer } from '../access/viewer.js'
import { refuse, success, type Result } from '../shared/result.js'
import { consentRepository } from './consent.repository.js'
import { decide, obstacle, onProposal, takeStep, type Deciding, type ProposalAsRead } from './proposal.decision.js'
import type { ConsentRefusal } from './proposal.errors.js'
import type { Proposal } from './proposal.js'

/** The defender agrees to the host institution, and a coordinator writes it down. */
export function recordDefenderConsent(
  deciding: Deciding,
  viewer: CoordinatorViewer,
  asRead: ProposalAsRead,
): Promise<Result<Proposal, ConsentRefusal>> {
  return decide(deciding, onProposal(viewer, 'recordDefenderConsent', asRead), async decision => {
    const { tx, by, now, proposal } = decision
    const refusal = await obstacle(decision, { action: 'RECORD_CONSENT', expectedVersion: asRead.expectedVersion })
    if (refusal) return refuse(refusal)
    await takeStep(decision, 'consent')
    await consentRepository(tx).insert({ proposalId: proposal.id, recordedBy: by, recordedAt: now })
    return success({ id: proposal.id })
  })
}
