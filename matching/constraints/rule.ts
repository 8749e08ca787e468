/** Stable names of the hard constraints; one file in this folder for each. */
export const ruleIds = [
  'EXCLUSION',
  'SLEEPS',
  'REQUIRED_ACCOMPANIMENT',
  'SCOPE',
  'EXCLUDED_COUNTRY',
  'LANGUAGE',
  'GROUP',
  'LGBTI_SAFE',
  'STEP_FREE',
  'WOMEN_ONLY',
  'CHILD_SAFE',
  'EMERGENCY_RESERVE',
  'ARRIVAL',
  'LENGTH',
  'WINDOW',
  'OCCUPIED',
  'HOUSEHOLDS',
  'SERVICE_CAPACITY',
  'QUOTA',
  'BUDGET',
  'ONE_STAY',
] as const

export type RuleId = (typeof ruleIds)[number]

/** Whose word the rule is: the defender's case, the host institution, or the relocation programme. */
export type RuleSource = 'CASE' | 'HOST' | 'PROGRAMME'

/** What `shortfall` counts. `ITEMS`: entries of `missing`, or 1 for a yes/no rule. */
export type RuleUnit = 'PERSONS' | 'DAYS' | 'HOUSEHOLDS' | 'ARRIVALS' | 'MONEY' | 'ITEMS'

/** A value shown beside a rule. Days are ISO strings. */
export type RuleValue = string | number | boolean | null | readonly string[]

/** `UNKNOWN`: cannot be judged, since a rule before it leaves no stay to judge. */
export type Verdict = 'PASS' | 'FAIL' | 'UNKNOWN'

/** One rule looked at for one case and one place (and, for the rules about dates, one stay). */
export interface RuleFinding {
  readonly rule: RuleId
  readonly verdict: Verdict
  readonly says: RuleSource
  readonly unit: RuleUnit
  /** What the case, or the programme, asks for. */
  readonly needed: RuleValue
  /** What the place, the host, or the programme has. */
  readonly offered: RuleValue
  /** The entries asked for and not offered; empty when the rule is not about a list. */
  readonly missing: readonly string[]
  /** By how much the rule fails, in `unit`; 0 when it passes or is unknown. */
  readonly shortfall: number
}
