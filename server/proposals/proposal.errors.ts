import type { CapacityTaken } from '../capacity/taking.js'
import type { InvalidInput } from '../shared/invalid-input.js'
import type { PlaceRequestAction } from './place-request.lifecycle.js'
import type { PlaceRequestStatus } from './place-request.js'
import type { RuleFinding } from './proposal-review.js'
import type { ProposalAction } from './proposal.lifecycle.js'
import type { DecliningParty, ProposalStatus } from './proposal.js'

/** Absent, or not for the viewer to know. */
export interface NotFound {
  readonly kind: 'NotFound'
}

export interface KeyReused {
  readonly kind: 'IdempotencyKeyReused'
}

/** The proposal has changed since it was read. */
export interface VersionConflict {
  readonly kind: 'VersionConflict'
  readonly currentVersion: number
}

/** The state of the proposal does not allow it, with who brought it into that state, and when. */
export interface ActionNotAvailable {
  readonly kind: 'ActionNotAvailable'
  readonly action: ProposalAction
  readonly status: ProposalStatus
  readonly declinedBy: DecliningParty | null
  /** The name shown for the person; null when the platform did it. */
  readonly by: string | null
  readonly at: Date
}

/** The state of the place request does not allow it. */
export interface AnswerNotAvailable {
  readonly kind: 'AnswerNotAvailable'
  readonly action: PlaceRequestAction
  readonly status: PlaceRequestStatus
}

/** Nothing more is proposed for a case outside the pool. */
export interface NoCandidate {
  readonly kind: 'NoCandidate'
  /** The case's reference. */
  readonly reference: string
}

/** What the proposal was made from has changed. */
export interface ProposalStale {
  readonly kind: 'ProposalStale'
  /** In sentences; at least one. */
  readonly changes: readonly string[]
}

/** As many places as allowed are held for the case already. */
export interface TooManyOpenProposals {
  readonly kind: 'TooManyOpenProposals'
  readonly maximum: number
}

/** Whoever approved cannot also confirm. */
export interface SecondPersonNeeded {
  readonly kind: 'SecondPersonNeeded'
}

/** The place cannot be the case's, whatever is free. */
export interface RulesBroken {
  readonly kind: 'RulesBroken'
  /** Those that fail; at least one. */
  readonly findings: readonly RuleFinding[]
}

/** What any decision may meet. */
export type DecisionRefusal = NotFound | KeyReused
export type DeclineRefusal = DecisionRefusal | VersionConflict | ActionNotAvailable
export type ConsentRefusal = DeclineRefusal
export type ApproveRefusal = DeclineRefusal | ProposalStale | TooManyOpenProposals | CapacityTaken
export type ConfirmRefusal = DeclineRefusal | SecondPersonNeeded | ProposalStale
export type AnswerRefusal = DecisionRefusal | VersionConflict | AnswerNotAvailable
export type ProposeAlternativeRefusal = DecisionRefusal | InvalidInput | NoCandidate | RulesBroken | CapacityTaken
