import type { AccompanimentType } from '../shared/accompaniment.js'
import type { CalendarDay } from '../shared/calendar-day.js'
import type { TargetedGroup } from '../shared/targeted-group.js'

/** Where a case stands. */
export type RelocationCaseStatus =
  | 'DRAFT'
  | 'SUBMITTED'
  | 'UNDER_VERIFICATION'
  | 'UNDER_ASSESSMENT'
  | 'CANDIDATE'
  | 'PLACED'
  | 'IN_STAY'
  | 'FOLLOW_UP'
  | 'CLOSED'
  | 'ON_HOLD'
  | 'NOT_ELIGIBLE'
  | 'REFERRED_ELSEWHERE'
  | 'DUPLICATE'
  | 'WITHDRAWN'

export type CaseOrigin = 'SELF' | 'HOST' | 'REFERRER'
export type RelocationScope = 'IN_COUNTRY' | 'REGIONAL' | 'INTERNATIONAL'
export type AgeBand = 'INFANT' | 'CHILD' | 'YOUTH' | 'ADULT' | 'OLDER'
export type FamilyRelation = 'PARTNER' | 'CHILD' | 'PARENT' | 'SIBLING' | 'OTHER_DEPENDANT'
export type ExclusionReason = 'THREAT_REACH' | 'EXTRADITION' | 'EXILE_COMMUNITY' | 'NO_ENTRY' | 'APPLICANT_WISH'

/** 1 is the lowest, 5 imminent danger to life or liberty. */
export type RiskLevel = 1 | 2 | 3 | 4 | 5

/** Somebody who comes along with the applicant. */
export interface FamilyMember {
  readonly ageBand: AgeBand
  readonly relation: FamilyRelation
}

export interface ExcludedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly reason: ExclusionReason
}

export interface AccompanimentNeed {
  readonly type: AccompanimentType
  /** True when no place without it will do. */
  readonly required: boolean
}

/** What matching needs to know about a case. */
export interface CaseDetails {
  readonly origin: CaseOrigin
  /** The country to leave, or to move within: ISO 3166-1 alpha-2. */
  readonly country: string
  readonly riskLevel: RiskLevel
  readonly targetedGroup: TargetedGroup | null
  readonly ageBand: AgeBand
  readonly applicantIsWoman: boolean
  readonly familyMembers: readonly FamilyMember[]
  readonly scopes: readonly RelocationScope[]
  readonly preferredScope: RelocationScope | null
  /** UN M49 codes. */
  readonly preferredSubRegions: readonly string[]
  readonly excludedCountries: readonly ExcludedCountry[]
  /** BCP 47 tags. */
  readonly languages: readonly string[]
  readonly accompanimentNeeds: readonly AccompanimentNeed[]
  readonly womenOnly: boolean
  readonly stepFree: boolean
  readonly lgbtiSafe: boolean
  readonly earliestDeparture: CalendarDay
  readonly neededBy: CalendarDay
  readonly latestArrival: CalendarDay
  /** Days for passports and visas before an international arrival. */
  readonly entryDays: number
  readonly minimumStayDays: number
  readonly desiredStayDays: number
}

/** A defender in danger, and the family that comes along, under a pseudonym. */
export interface RelocationCase extends CaseDetails {
  readonly id: string
  /** The pseudonym, such as TR-2026-0142. */
  readonly reference: string
  readonly status: RelocationCaseStatus
  /** Where a case on hold goes on when resumed; null unless on hold. */
  readonly resumeStatus: RelocationCaseStatus | null
  readonly createdAt: Date
  /** Counts the changes. */
  readonly version: number
}

/** One step of a case: its history, oldest first, explains its state. */
export interface CaseTransition {
  readonly id: string
  readonly caseId: string
  readonly at: Date
  /** The account that took the step; null when the platform did. */
  readonly by: string | null
  /** The state before; null for the entry of the case. */
  readonly from: RelocationCaseStatus | null
  readonly to: RelocationCaseStatus
}

/** The pseudonym of the case with a number, unique over all years: safe to say aloud, and it says nothing about anyone. */
export function caseReference({ year, number }: { year: number; number: number }): string {
  return `TR-${year}-${String(number).padStart(4, '0')}`
}

/** Persons who need a bed: the applicant and the family. */
export function householdSize(of: Pick<CaseDetails, 'familyMembers'>): number {
  return 1 + of.familyMembers.length
}

/** True when somebody in the household is under 18. */
export function hasChildren(of: Pick<CaseDetails, 'familyMembers' | 'ageBand'>): boolean {
  const minor: ReadonlySet<AgeBand> = new Set(['INFANT', 'CHILD', 'YOUTH'])
  return [of.ageBand, ...of.familyMembers.map(member => member.ageBand)].some(band => minor.has(band))
}
