/** What a validator can find wrong; `case`, `place`, `host` and `day` where the fault has one. */
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
  /** Rules 1 to 13. */
  | 'RULE_BROKEN'
  /** None of the stays of A3: off the grid, or neither the shortest nor the longest there. */
  | 'NOT_A_CANDIDATE'
  | 'OVERLAP'
  | 'TOO_MANY_HOUSEHOLDS'
  | 'SERVICE_OVERUSED'
  | 'QUOTA_EXCEEDED'
  | 'OVER_BUDGET'
  | 'PIN_MOVED'
  | 'EXCLUDED'
  | 'WRONG_POINTS'
  | 'WRONG_TERMS'
  | 'WRONG_SCORE'
  | 'BOUND_BELOW_SCORE'
  | 'WRONG_GAP'
  | 'WRONG_COUNT'
  | 'NOT_SORTED'

/** Any value of a file in a message; never fails, whatever the value is. */
export function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return value === undefined ? 'nothing' : String(value).slice(0, 60)
}

export type Item = Readonly<Record<string, unknown>>

export function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
