import { EntitySchema } from 'typeorm'
import type { AccompanimentNeed, ExcludedCountry, FamilyMember } from './relocation-case.js'
import { relocationCaseTable } from './relocation-case.table.js'

export interface FamilyMemberRow extends FamilyMember {
  readonly id: string
  readonly caseId: string
}

export interface ExcludedCountryRow extends ExcludedCountry {
  readonly caseId: string
}

export interface AccompanimentNeedRow extends AccompanimentNeed {
  readonly caseId: string
}

export const familyMemberTable = new EntitySchema<FamilyMemberRow>({
  name: 'FamilyMember',
  tableName: 'family_member',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'family_member_pk' },
    caseId: {
      name: 'case_id',
      type: 'uuid',
      foreignKey: { target: relocationCaseTable, name: 'family_member_case_fk' },
    },
    ageBand: { name: 'age_band', type: 'text' },
    relation: { type: 'text' },
  },
  indices: [{ name: 'family_member_by_case', columns: ['caseId'] }],
  checks: [
    {
      name: 'family_member_age_band',
      expression: `age_band IN ('INFANT', 'CHILD', 'YOUTH', 'ADULT', 'OLDER')`,
    },
    {
      name: 'family_member_relation',
      expression: `relation IN ('PARTNER', 'CHILD', 'PARENT', 'SIBLING', 'OTHER_DEPENDANT')`,
    },
  ],
})

export const excludedCountryTable = new EntitySchema<ExcludedCountryRow>({
  name: 'ExcludedCountry',
  tableName: 'excluded_country',
  columns: {
    caseId: {
      name: 'case_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'excluded_country_pk',
      foreignKey: { target: relocationCaseTable, name: 'excluded_country_case_fk' },
    },
    country: { type: 'text', primary: true, primaryKeyConstraintName: 'excluded_country_pk' },
    reason: { type: 'text' },
  },
  checks: [{ name: 'excluded_country_code', expression: `country ~ '^[A-Z]{2}$'` }],
})

export const accompanimentNeedTable = new EntitySchema<AccompanimentNeedRow>({
  name: 'AccompanimentNeed',
  tableName: 'accompaniment_need',
  columns: {
    caseId: {
      name: 'case_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'accompaniment_need_pk',
      foreignKey: { target: relocationCaseTable, name: 'accompaniment_need_case_fk' },
    },
    type: { type: 'text', primary: true, primaryKeyConstraintName: 'accompaniment_need_pk' },
    required: { type: 'boolean' },
  },
})
