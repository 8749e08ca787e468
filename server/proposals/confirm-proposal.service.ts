import type { CoordinatorViewer } from '../access/viewer.js'
import { markPlaced } from '../cases/relocation-case.writer.js'
import { placementReader } from '../placements/placement.reader.js'
import { recordPlacement } from '../placements/placement.writer.js'
import type { Placement } from '../placements/placement.js'
import { refuse, success, type Result } from '../shared/result.js'
import { changesOf } from './proposal.changes.js'
import {
  decide,
  obstacle,
  onProposal,
  takeStep,
  type Deciding,
  type Decision,
  type ProposalAsRead,
} from './proposal.decision.js'
import type { ConfirmRefusal } from './proposal.errors.js'

/** A second coordinator says yes: the hold becomes a stay, the case is placed, and its other proposals are overtaken. */
export function confirmProposal(
  deciding: Deciding,
  viewer: CoordinatorViewer,
  asRead: ProposalAsRead,
): Promise<Result<Placement, ConfirmRefusal>> {
  const request = {
    ...onProposal(viewer, 'confirmProposal', asRead),
    answer: async (tx: Decision['tx'], id: string) => (await placementReader(tx).byIds([id]))[0],
  }
  return decide(deciding, request, async decision => {
    const refusal = await whyNot(decision, asRead)
    if (refusal) return refuse(refusal)
    const { tx, by, proposal } = decision
    await takeStep(decision, 'confirm')
    await preemptOthers(decision)
    await markPlaced(tx, proposal.caseId, by, deciding.clock)
    return success({ id: await recordPlacement(tx, placementOf(decision)) })
  })
}

async function whyNot(
  decision: Decision,
  { expectedVersion }: { expectedVersion: number },
): Promise<ConfirmRefusal | null> {
  const { tx, by, today, proposal } = decision
  const refusal = await obstacle(decision, { action: 'CONFIRM', expectedVersion })
  if (refusal?.kind === 'ActionNotAvailable') return refusal
  if (proposal.approvedBy === by) return { kind: 'SecondPersonNeeded' }
  if (refusal) return refusal
  const changes = (await changesOf(tx, [proposal], today)).get(proposal.id) ?? []
  return changes.length > 0 ? { kind: 'ProposalStale', changes } : null
}

/** At other hosts too, without their locks: freeing a place takes nothing from anybody, and the case's lock keeps the others undecided. */
async function preemptOthers({ now, by, proposal, proposals, ledger }: Decision): Promise<void> {
  const others = (await proposals.lockUnended(proposal.caseId)).filter(({ id }) => id !== proposal.id)
  await proposals.endAll(others, { status: 'PREEMPTED', at: now, by })
  await ledger.release(others.map(({ id }) => id))
}

function placementOf({ now, by, proposal }: Decision): Omit<Placement, 'id' | 'status' | 'version'> {
  const { id: proposalId, caseId, placeId, stay, approvedBy } = proposal
  if (approvedBy === null) throw new Error('a proposal was confirmed that nobody approved')
  return { proposalId, caseId, placeId, stay, approvedBy, confirmedBy: by, confirmedAt: now }
}
