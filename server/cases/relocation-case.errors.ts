import type { InvalidInput } from '../shared/invalid-input.js'
import type { CaseAction } from './relocation-case.lifecycle.js'
import type { RelocationCaseStatus } from './relocation-case.js'

/** The case does not exist. */
export interface CaseNotFound {
  readonly kind: 'NotFound'
}

/** The case has changed since it was read. */
export interface CaseChanged {
  readonly kind: 'VersionConflict'
  readonly currentVersion: number
}

/** The state of the case does not allow the step, or a change of its details (then `action` is null). */
export interface ActionNotAvailable {
  readonly kind: 'ActionNotAvailable'
  readonly action: CaseAction | null
  readonly status: RelocationCaseStatus
}

/** The case cannot leave the pool while a host or the defender is being asked about a place for it. */
export interface UnderDecision {
  readonly kind: 'UnderDecision'
  readonly action: CaseAction
}

export interface KeyReused {
  readonly kind: 'IdempotencyKeyReused'
}

/** Every fault of the details at once. */
export interface InvalidDetails {
  readonly kind: 'InvalidDetails'
  readonly faults: readonly InvalidInput[]
}

export type CreateCaseRefusal = InvalidDetails | KeyReused
export type UpdateCaseRefusal = InvalidDetails | CaseNotFound | CaseChanged | ActionNotAvailable | KeyReused
export type MoveCaseRefusal = CaseNotFound | CaseChanged | ActionNotAvailable | UnderDecision | KeyReused
