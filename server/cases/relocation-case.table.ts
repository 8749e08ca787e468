import { EntitySchema } from 'typeorm'
import type { CaseDetails, RelocationCase } from './relocation-case.js'

/** What of a case stands in lists of its own. */
export type CaseLists = Pick<CaseDetails, 'familyMembers' | 'excludedCountries' | 'accompanimentNeeds'>

/** A case without its lists. */
export type CaseRow = Omit<RelocationCase, keyof CaseLists>

const statuses =
  "'DRAFT', 'SUBMITTED', 'UNDER_VERIFICATION', 'UNDER_ASSESSMENT', 'CANDIDATE', 'PLACED', 'IN_STAY', 'FOLLOW_UP', 'CLOSED', " +
  "'ON_HOLD', 'NOT_ELIGIBLE', 'REFERRED_ELSEWHERE', 'DUPLICATE', 'WITHDRAWN'"

export const relocationCaseTable = new EntitySchema<CaseRow>({
  name: 'RelocationCase',
  tableName: 'relocation_case',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'relocation_case_pk' },
    reference: { type: 'text' },
    status: { type: 'text' },
    resumeStatus: { name: 'resume_status', type: 'text', nullable: true },
    origin: { type: 'text' },
    country: { type: 'text' },
    riskLevel: { name: 'risk_level', type: 'integer' },
    targetedGroup: { name: 'targeted_group', type: 'text', nullable: true },
    ageBand: { name: 'age_band', type: 'text' },
    applicantIsWoman: { name: 'applicant_is_woman', type: 'boolean' },
    scopes: { type: 'text', array: true },
    preferredScope: { name: 'preferred_scope', type: 'text', nullable: true },
    preferredSubRegions: { name: 'preferred_sub_regions', type: 'text', array: true },
    languages: { type: 'text', array: true },
    womenOnly: { name: 'women_only', type: 'boolean' },
    stepFree: { name: 'step_free', type: 'boolean' },
    lgbtiSafe: { name: 'lgbti_safe', type: 'boolean' },
    earliestDeparture: { name: 'earliest_departure', type: 'date' },
    neededBy: { name: 'needed_by', type: 'date' },
    latestArrival: { name: 'latest_arrival', type: 'date' },
    entryDays: { name: 'entry_days', type: 'integer' },
    minimumStayDays: { name: 'minimum_stay_days', type: 'integer' },
    desiredStayDays: { name: 'desired_stay_days', type: 'integer' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'integer', default: 1 },
  },
  uniques: [{ name: 'relocation_case_reference_unique', columns: ['reference'] }],
  indices: [
    { name: 'relocation_case_by_status', columns: ['status'] },
    { name: 'relocation_case_by_age', columns: ['createdAt', 'id'] },
  ],
  checks: [
    { name: 'relocation_case_status_known', expression: `status IN (${statuses})` },
    { name: 'relocation_case_origin_known', expression: `origin IN ('SELF', 'HOST', 'REFERRER')` },
    { name: 'relocation_case_country_code', expression: `country ~ '^[A-Z]{2}$'` },
    { name: 'relocation_case_risk', expression: 'risk_level BETWEEN 1 AND 5' },
    { name: 'relocation_case_entry_days', expression: 'entry_days BETWEEN 0 AND 365' },
    {
      name: 'relocation_case_dates',
      expression: 'earliest_departure <= needed_by AND needed_by <= latest_arrival',
    },
    {
      name: 'relocation_case_stay_lengths',
      expression: '1 <= minimum_stay_days AND minimum_stay_days <= desired_stay_days AND desired_stay_days <= 730',
    },
    {
      name: 'relocation_case_scopes_named',
      expression: 'cardinality(scopes) >= 1 AND cardinality(languages) >= 1',
    },
    { name: 'relocation_case_women_only', expression: 'applicant_is_woman OR NOT women_only' },
    { name: 'relocation_case_resume', expression: `(status = 'ON_HOLD') = (resume_status IS NOT NULL)` },
  ],
})
