import type { EntityManager } from 'typeorm'
import type { Clock } from '../shared/clock.js'
import { newProposal, type ProposalDraft } from './proposal.js'
import { proposalRepository } from './proposal.repository.js'

export type { ProposalDraft } from './proposal.js'

/** Stores what a match run proposes. Nothing is held by it: every proposal waits for a coordinator. */
export async function recordProposals(
  tx: EntityManager,
  clock: Clock,
  drafts: readonly ProposalDraft[],
): Promise<void> {
  const createdAt = clock.now()
  await proposalRepository(tx).insert(
    drafts.map(draft => newProposal(draft, { createdAt, overrideReason: null })),
    { by: null },
  )
}
