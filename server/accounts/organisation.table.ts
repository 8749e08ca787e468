import { EntitySchema } from 'typeorm'
import type { Organisation } from './organisation.js'

export const organisationTable = new EntitySchema<Organisation>({
  name: 'Organisation',
  tableName: 'organisation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'organisation_pk' },
    name: { type: 'text' },
    category: { type: 'text' },
    type: { type: 'text' },
    country: { type: 'text' },
  },
  uniques: [{ name: 'organisation_name_unique', columns: ['name'] }],
  checks: [
    {
      name: 'organisation_category_known',
      expression: `category IN ('HOST_ENTITY', 'GRANT_MAKING_ENTITY', 'DONOR', 'POLICY_ADVOCACY_ENTITY', 'REFERRAL_ENTITY', 'COORDINATION_HUB', 'OTHER')`,
    },
    {
      name: 'organisation_type_known',
      expression: `type IN ('NGO', 'UNIVERSITY', 'NATIONAL_GOVERNMENT', 'REGIONAL_GOVERNMENT', 'LOCAL_GOVERNMENT', 'EU_INSTITUTION', 'CULTURAL_INSTITUTION', 'OTHER')`,
    },
    { name: 'organisation_country_code', expression: `country ~ '^[A-Z]{2}$'` },
  ],
})
