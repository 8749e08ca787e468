import type { CalendarDay } from '../shared/calendar-day.js'

/** The hard rules of matching. */
export const matchRules = [
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
  'EXCLUSION',
] as const

export type MatchRule = (typeof matchRules)[number]

/** What a hard rule says about a case and a place, as a sentence with its figures. */
export interface RuleFinding {
  readonly rule: MatchRule
  readonly passed: boolean
  readonly authority: 'CASE' | 'HOST' | 'PROGRAMME'
  readonly message: string
}

/** A part of the points of a stay. */
export interface ScoreTerm {
  readonly name: string
  readonly points: number
}

/** Another place a case could have gone to. */
export interface Alternative {
  readonly placeId: string
  readonly from: CalendarDay
  readonly until: CalendarDay
  readonly points: number
  readonly terms: readonly ScoreTerm[]
  /** Cases that have the place in the plan on some of these days. */
  readonly heldBy: readonly string[]
}

/** How the engine explains a proposal; kept with it as it was when the proposal was made. */
export interface ProposalReview {
  readonly terms: readonly ScoreTerm[]
  readonly findings: readonly RuleFinding[]
  readonly reasons: readonly string[]
  readonly alternatives: readonly Alternative[]
}
