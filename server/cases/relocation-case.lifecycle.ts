import type { RelocationCase, RelocationCaseStatus } from './relocation-case.js'

/** Steps that coordinators take, in the order they are offered. */
export const caseActions = [
  'BEGIN_VERIFICATION',
  'BEGIN_ASSESSMENT',
  'ADMIT',
  'PUT_ON_HOLD',
  'RESUME',
  'FIND_NOT_ELIGIBLE',
  'REFER_ELSEWHERE',
  'MARK_DUPLICATE',
  'WITHDRAW',
] as const

export type CaseAction = (typeof caseActions)[number]

/** Steps that follow from something else: an application handed in, a placement confirmed, begun, ended, followed up. */
export const caseConsequences = ['SUBMIT', 'PLACE', 'BEGIN_STAY', 'END_STAY', 'CLOSE'] as const

export type CaseConsequence = (typeof caseConsequences)[number]
export type CaseStep = CaseAction | CaseConsequence

/** Back to where the case was set aside. */
type Target = RelocationCaseStatus | 'RESUME_STATUS'

const endings = {
  FIND_NOT_ELIGIBLE: 'NOT_ELIGIBLE',
  REFER_ELSEWHERE: 'REFERRED_ELSEWHERE',
  MARK_DUPLICATE: 'DUPLICATE',
  WITHDRAW: 'WITHDRAWN',
} as const

export const lifecycle = {
  DRAFT: { SUBMIT: 'SUBMITTED', MARK_DUPLICATE: 'DUPLICATE', WITHDRAW: 'WITHDRAWN' },
  SUBMITTED: { BEGIN_VERIFICATION: 'UNDER_VERIFICATION', PUT_ON_HOLD: 'ON_HOLD', ...endings },
  UNDER_VERIFICATION: { BEGIN_ASSESSMENT: 'UNDER_ASSESSMENT', PUT_ON_HOLD: 'ON_HOLD', ...endings },
  UNDER_ASSESSMENT: { ADMIT: 'CANDIDATE', PUT_ON_HOLD: 'ON_HOLD', ...endings },
  CANDIDATE: { PLACE: 'PLACED', PUT_ON_HOLD: 'ON_HOLD', ...endings },
  PLACED: { BEGIN_STAY: 'IN_STAY' },
  IN_STAY: { END_STAY: 'FOLLOW_UP' },
  FOLLOW_UP: { CLOSE: 'CLOSED' },
  CLOSED: {},
  ON_HOLD: { RESUME: 'RESUME_STATUS', ...endings },
  NOT_ELIGIBLE: {},
  REFERRED_ELSEWHERE: {},
  DUPLICATE: {},
  WITHDRAWN: {},
} as const satisfies Readonly<Record<RelocationCaseStatus, Readonly<Partial<Record<CaseStep, Target>>>>>

/** Where a case stands, as far as its next step depends on it. */
export type Standing = Pick<RelocationCase, 'status' | 'resumeStatus'>

/** Where the step leads; null when it is not open to the case. */
export function standingAfter({ status, resumeStatus }: Standing, step: CaseStep): Standing | null {
  const steps: Readonly<Partial<Record<CaseStep, Target>>> = lifecycle[status]
  const target = steps[step]
  if (target === undefined) return null
  if (target === 'ON_HOLD') return { status: target, resumeStatus: status }
  if (target !== 'RESUME_STATUS') return { status: target, resumeStatus: null }
  return resumeStatus === null ? null : { status: resumeStatus, resumeStatus: null }
}

/** The steps a coordinator can take now: none while somebody is being asked about a place for the case. */
export function availableActions(
  standing: Standing,
  { isUnderDecision }: { isUnderDecision: boolean },
): readonly CaseAction[] {
  if (isUnderDecision) return []
  return caseActions.filter(action => standingAfter(standing, action) !== null)
}

const open: ReadonlySet<RelocationCaseStatus> = new Set([
  'DRAFT',
  'SUBMITTED',
  'UNDER_VERIFICATION',
  'UNDER_ASSESSMENT',
  'CANDIDATE',
  'ON_HOLD',
])

/** True while the details may still change: before a placement is confirmed, and as long as the case has not ended. */
export function canBeChanged({ status }: Pick<RelocationCase, 'status'>): boolean {
  return open.has(status)
}
