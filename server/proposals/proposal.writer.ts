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

/**
 * Ends what earlier runs proposed for the cases of a run, where nobody has decided it: the newer run has looked again. A
 * coordinator's own choice stays. To be called after everything else of the run is written, so that its locks come last.
 */
export async function supersede(
  tx: EntityManager,
  clock: Clock,
  run: { runId: string; caseIds: readonly string[] },
): Promise<void> {
  const proposals = proposalRepository(tx)
  const superseded = await proposals.lockSuperseded(run)
  await proposals.endAll(superseded, { status: 'EXPIRED', at: clock.now(), by: null })
}
