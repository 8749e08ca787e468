import type { CaseDetails } from '../cases/relocation-case.js'
import type { AccompanimentType } from '../shared/accompaniment.js'
import { newId } from '../shared/id.js'
import type { Stay } from '../shared/stay.js'
import type { ProposalReview } from './proposal-review.js'

/** Where a proposal stands. */
export type ProposalStatus =
  | 'PROPOSED'
  | 'APPROVED'
  | 'HOST_ACCEPTED'
  | 'CONSENTED'
  | 'CONFIRMED'
  | 'DECLINED'
  | 'EXPIRED'
  | 'PREEMPTED'
  | 'REVOKED'

export type DecliningParty = 'COORDINATOR' | 'HOST' | 'DEFENDER'
export type CoordinatorDeclineReason =
  | 'UNSAFE_FOR_HOUSEHOLD'
  | 'BETTER_PLACE_ELSEWHERE'
  | 'NEEDS_NOT_MET'
  | 'VISA_IMPOSSIBLE'
  | 'FUNDING_NOT_AVAILABLE'
  | 'NEEDS_REASSESSMENT'
  | 'OTHER'
export type HostDeclineReason =
  'PLACE_NOT_AVAILABLE' | 'NEEDS_NOT_MET' | 'DATES_NOT_SUITABLE' | 'SAFETY_CONCERN' | 'NO_STAFF_CAPACITY' | 'OTHER'
export type DefenderDeclineReason =
  | 'FOUND_ANOTHER_PLACE'
  | 'PREFERS_ELSEWHERE'
  | 'FAMILY_CANNOT_COME'
  | 'SAFETY_CONCERN'
  | 'CONDITIONS_NOT_ACCEPTED'
  | 'NO_RESPONSE'
  | 'NOT_GIVEN'
export type OverrideReason =
  'LOCAL_KNOWLEDGE' | 'APPLICANT_WISH' | 'HOST_WISH' | 'SAFETY_CONCERN' | 'CONTINUITY' | 'OTHER'

export type DeclineReason = CoordinatorDeclineReason | HostDeclineReason | DefenderDeclineReason

/** A place suggested for a case on some days, until coordinator, host and defender have all said yes. */
export interface Proposal {
  readonly id: string
  readonly runId: string
  readonly caseId: string
  readonly placeId: string
  readonly hostId: string
  readonly stay: Stay
  readonly status: ProposalStatus
  /** Why a coordinator chose the place over the engine's; null for the engine's own. */
  readonly overrideReason: OverrideReason | null
  readonly points: number
  readonly review: ProposalReview
  /** The versions the proposal was made from: when one has moved on, the proposal is stale. */
  readonly madeFrom: { readonly caseVersion: number; readonly placeVersion: number; readonly hostVersion: number }
  readonly createdAt: Date
  readonly approvedBy: string | null
  readonly approvedAt: Date | null
  /** When the present step lapses; null when it does not. */
  readonly expiresAt: Date | null
  readonly declinedBy: DecliningParty | null
  readonly declineReason: DeclineReason | null
  /** Counts the changes. */
  readonly version: number
}

/** A proposal as whoever makes it knows it. */
export type ProposalDraft = Pick<
  Proposal,
  'runId' | 'caseId' | 'placeId' | 'hostId' | 'stay' | 'points' | 'review' | 'madeFrom'
>

/** A proposal nobody has decided about. */
export function newProposal(
  draft: ProposalDraft,
  { createdAt, overrideReason }: { createdAt: Date; overrideReason: OverrideReason | null },
): Proposal {
  return {
    ...draft,
    id: newId(),
    status: 'PROPOSED',
    overrideReason,
    createdAt,
    approvedBy: null,
    approvedAt: null,
    expiresAt: null,
    declinedBy: null,
    declineReason: null,
    version: 1,
  }
}

/** The accompaniment whose capacity a household uses up at its host: what it cannot do without. */
export function servicesUsed({ accompanimentNeeds }: Pick<CaseDetails, 'accompanimentNeeds'>): AccompanimentType[] {
  return accompanimentNeeds.filter(({ required }) => required).map(({ type }) => type)
}

/** One step of a proposal: who did what when. */
export interface ProposalTransition {
  readonly id: string
  readonly proposalId: string
  readonly at: Date
  /** The account; null when the platform did it. */
  readonly by: string | null
  /** Null for its making. */
  readonly from: ProposalStatus | null
  readonly to: ProposalStatus
  /** Null when the step asks for none. */
  readonly reason: DeclineReason | OverrideReason | null
}
