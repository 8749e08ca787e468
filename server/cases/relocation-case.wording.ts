import type { CaseAction } from './relocation-case.lifecycle.js'
import type { RelocationCaseStatus } from './relocation-case.js'

const states: Readonly<Record<RelocationCaseStatus, string>> = {
  DRAFT: 'a draft',
  SUBMITTED: 'handed in',
  UNDER_VERIFICATION: 'under verification',
  UNDER_ASSESSMENT: 'under assessment',
  CANDIDATE: 'a candidate',
  PLACED: 'placed',
  IN_STAY: 'in its stay',
  FOLLOW_UP: 'in follow-up',
  CLOSED: 'closed',
  ON_HOLD: 'on hold',
  NOT_ELIGIBLE: 'found not eligible',
  REFERRED_ELSEWHERE: 'referred elsewhere',
  DUPLICATE: 'marked as a duplicate',
  WITHDRAWN: 'withdrawn',
}

const steps: Readonly<Record<CaseAction, string>> = {
  BEGIN_VERIFICATION: 'verification cannot begin',
  BEGIN_ASSESSMENT: 'assessment cannot begin',
  ADMIT: 'it cannot be admitted to the pool',
  PUT_ON_HOLD: 'it cannot be put on hold',
  RESUME: 'it cannot be resumed',
  FIND_NOT_ELIGIBLE: 'it cannot be found not eligible',
  REFER_ELSEWHERE: 'it cannot be referred elsewhere',
  MARK_DUPLICATE: 'it cannot be marked as a duplicate',
  WITHDRAW: 'it cannot be withdrawn',
}

export function notAvailable({ action, status }: { action: CaseAction | null; status: RelocationCaseStatus }): string {
  const what = action === null ? 'its details can no longer be changed' : steps[action]
  return `The case is ${states[status]}: ${what}.`
}

export function underDecision({ action }: { action: CaseAction }): string {
  return `The case has a proposal under decision: ${steps[action]} before that proposal is declined or has lapsed.`
}

export const caseNotFound = 'There is no such case.'
export const caseChanged = 'Somebody changed the case meanwhile; read it again and repeat your change.'
export const keyReused = 'This idempotency key was used for another request; repeat the request with a new one.'
