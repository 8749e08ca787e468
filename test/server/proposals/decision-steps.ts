import { randomUUID } from 'node:crypto'
import type { CoordinatorViewer, HostStaffViewer } from '../../../server/access/viewer.js'
import type { Proposal } from '../../../server/proposals/proposal.js'
import type { DecisionWorld } from './world.js'

const JUNE = { from: '2027-06-01', until: '2027-07-01' }

/** Three people, and how they take a proposal from step to step. Each step throws when it is refused. */
export async function decisionSteps(world: DecisionWorld) {
  const ada: CoordinatorViewer = await world.coordinator('Synthetic Ada')
  const bea: CoordinatorViewer = await world.coordinator('Synthetic Bea')
  const asRead = ({ id, version }: Proposal) => ({
    proposalId: id,
    expectedVersion: version,
    idempotencyKey: randomUUID(),
  })
  const requestOf = async ({ id }: Proposal) => (await world.placeRequests.ofProposals(ada, [id]))[0]
  const requestAsRead = async (proposal: Proposal) => {
    const { id, version } = await requestOf(proposal)
    return { placeRequestId: id, expectedVersion: version, idempotencyKey: randomUUID() }
  }

  const proposed = async (days = JUNE) =>
    world.proposal({ caseId: await world.relocationCase(), placeId: await world.place(await world.host()), ...days })
  const approved = async (proposal?: Proposal) =>
    done(await world.proposals.approveProposal(ada, asRead(proposal ?? (await proposed()))))
  const accepted = async (proposal?: Proposal): Promise<Proposal> => {
    const before = proposal ?? (await approved())
    const staff: HostStaffViewer = await world.hostStaff(before.hostId)
    done(await world.placeRequests.acceptPlaceRequest(staff, await requestAsRead(before)))
    return world.read(before.id)
  }
  const consented = async (proposal?: Proposal) =>
    done(await world.proposals.recordDefenderConsent(bea, asRead(proposal ?? (await accepted()))))
  const confirmed = async (proposal?: Proposal) => {
    const before = proposal ?? (await consented())
    done(await world.proposals.confirmProposal(bea, asRead(before)))
    return world.read(before.id)
  }
  return { ada, bea, asRead, requestAsRead, requestOf, proposed, approved, accepted, consented, confirmed }
}

export type DecisionSteps = Awaited<ReturnType<typeof decisionSteps>>

function done<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { kind: string } }): Value {
  if (!result.ok) throw new Error(`a step was refused: ${result.refusal.kind}`)
  return result.value
}
