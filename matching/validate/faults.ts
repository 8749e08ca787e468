/** What a validator can find wrong; `case` and `place` where the fault has one. */
export interface PlanFault {
  readonly fault: PlanFaultId
  readonly case?: string
  readonly place?: string
  readonly host?: string
  readonly day?: string
  readonly detail: string
}

export type PlanFaultId =
  | 'MALFORMED'
  | 'UNKNOWN_CASE'
  | 'UNKNOWN_PLACE'
  | 'CASE_TWICE'
  | 'CASE_MISSING'
  | 'RULE_BROKEN'
  | 'OVERLAP'
  | 'TOO_MANY_HOUSEHOLDS'
  | 'SERVICE_OVERUSED'
  | 'QUOTA_EXCEEDED'
  | 'OVER_BUDGET'
  | 'PIN_MOVED'
  | 'EXCLUDED'
  | 'WRONG_POINTS'
  | 'WRONG_SCORE'
  | 'BOUND_BELOW_SCORE'
  | 'NOT_SORTED'
