import type { CoordinatorViewer } from '../access/viewer.js'
import type { Placement } from '../placements/placement.js'
import { today } from '../shared/clock.js'
import type { Page, PageRequest } from '../shared/page.js'
import type { Result } from '../shared/result.js'
import { approveProposal } from './approve-proposal.service.js'
import { confirmProposal } from './confirm-proposal.service.js'
import {
  declineProposal,
  recordDefenderRefusal,
  type CoordinatorDecline,
  type DefenderRefusal,
} from './decline-proposal.service.js'
import { expireOverdueProposals } from './expire-proposals.service.js'
import { changesOf } from './proposal.changes.js'
import type { Deciding, ProposalAsRead } from './proposal.decision.js'
import type {
  ApproveRefusal,
  ConfirmRefusal,
  ConsentRefusal,
  DeclineRefusal,
  ProposeAlternativeRefusal,
} from './proposal.errors.js'
import { availableActions, type ProposalAction } from './proposal.lifecycle.js'
import type { Proposal, ProposalStatus, ProposalTransition } from './proposal.js'
import { proposalRepository } from './proposal.repository.js'
import { proposeAlternative, type AlternativeToPropose, type JudgeStay } from './propose-alternative.service.js'
import { recordDefenderConsent } from './record-consent.service.js'

export interface ProposalService {
  proposal(viewer: CoordinatorViewer, id: string): Promise<Proposal | null>
  /** Newest first; all states when `statuses` is null. */
  proposals(
    viewer: CoordinatorViewer,
    request: PageRequest & { readonly statuses: readonly ProposalStatus[] | null },
  ): Promise<Page<Proposal>>
  /** The proposals with these identifiers, in no order. */
  byIds(viewer: CoordinatorViewer, ids: readonly string[]): Promise<Proposal[]>
  /** Newest first. */
  ofCases(viewer: CoordinatorViewer, caseIds: readonly string[]): Promise<Proposal[]>
  /** Most points first. */
  ofRuns(viewer: CoordinatorViewer, runIds: readonly string[]): Promise<Proposal[]>
  /** The history of several proposals, oldest first. */
  history(viewer: CoordinatorViewer, ids: readonly string[]): Promise<ProposalTransition[]>
  /** What changed since each of these proposals was made, in sentences, by identifier. */
  changesSince(
    viewer: CoordinatorViewer,
    proposals: readonly Proposal[],
  ): Promise<ReadonlyMap<string, readonly string[]>>
  /** What the viewer can do with a proposal now, given what changed since it was made. */
  availableActions(viewer: CoordinatorViewer, proposal: Proposal, changes: readonly string[]): readonly ProposalAction[]

  approveProposal(viewer: CoordinatorViewer, request: ProposalAsRead): Promise<Result<Proposal, ApproveRefusal>>
  declineProposal(viewer: CoordinatorViewer, request: CoordinatorDecline): Promise<Result<Proposal, DeclineRefusal>>
  recordDefenderConsent(viewer: CoordinatorViewer, request: ProposalAsRead): Promise<Result<Proposal, ConsentRefusal>>
  recordDefenderRefusal(viewer: CoordinatorViewer, request: DefenderRefusal): Promise<Result<Proposal, DeclineRefusal>>
  confirmProposal(viewer: CoordinatorViewer, request: ProposalAsRead): Promise<Result<Placement, ConfirmRefusal>>
  proposeAlternative(
    viewer: CoordinatorViewer,
    request: AlternativeToPropose,
  ): Promise<Result<Proposal, ProposeAlternativeRefusal>>

  /** For the clock's job: ends what has lapsed and frees what it held. Answers how many proposals it ended. */
  expireOverdueProposals(): Promise<number>
}

export function proposalService({ judge, ...deciding }: Deciding & { judge: JudgeStay }): ProposalService {
  const { unitOfWork, clock } = deciding
  return {
    proposal: (_viewer, id) => unitOfWork.read(async tx => (await proposalRepository(tx).byIds([id]))[0] ?? null),
    proposals: (_viewer, { statuses, ...page }) => unitOfWork.read(tx => proposalRepository(tx).page(page, statuses)),
    byIds: (_viewer, ids) => unitOfWork.read(tx => proposalRepository(tx).byIds(ids)),
    ofCases: (_viewer, caseIds) => unitOfWork.read(tx => proposalRepository(tx).ofCases(caseIds)),
    ofRuns: (_viewer, runIds) => unitOfWork.read(tx => proposalRepository(tx).ofRuns(runIds)),
    history: (_viewer, ids) => unitOfWork.read(tx => proposalRepository(tx).history(ids)),
    changesSince: (_viewer, proposals) => unitOfWork.read(tx => changesOf(tx, proposals, today(clock))),
    availableActions: ({ accountId }, proposal, changes) =>
      availableActions(proposal, { accountId, now: clock.now(), isStale: changes.length > 0 }),

    approveProposal: (viewer, request) => approveProposal(deciding, viewer, request),
    declineProposal: (viewer, request) => declineProposal(deciding, viewer, request),
    recordDefenderConsent: (viewer, request) => recordDefenderConsent(deciding, viewer, request),
    recordDefenderRefusal: (viewer, request) => recordDefenderRefusal(deciding, viewer, request),
    confirmProposal: (viewer, request) => confirmProposal(deciding, viewer, request),
    proposeAlternative: (viewer, request) => proposeAlternative({ ...deciding, judge }, viewer, request),

    expireOverdueProposals: () => expireOverdueProposals(deciding),
  }
}
