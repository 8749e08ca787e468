import { EntitySchema } from 'typeorm'
import { stayColumn } from '../db/columns/daterange.js'
import type { AccompanimentOffer, ArrivalQuota, HostInstitution } from './host-institution.js'

/** A host institution without the offers and quotas, which have tables of their own. */
export type HostInstitutionRow = Omit<HostInstitution, 'accompanimentOffers' | 'arrivalQuotas'>

export interface AccompanimentOfferRow extends AccompanimentOffer {
  readonly hostId: string
}

export interface ArrivalQuotaRow extends ArrivalQuota {
  readonly id: string
  readonly hostId: string
}

export const hostInstitutionTable = new EntitySchema<HostInstitutionRow>({
  name: 'HostInstitution',
  tableName: 'host_institution',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'host_institution_pk' },
    organisationId: {
      name: 'organisation_id',
      type: 'uuid',
      foreignKey: { target: 'organisation', name: 'host_institution_organisation_fk' },
    },
    name: { type: 'text' },
    country: { type: 'text' },
    languages: { type: 'text', array: true },
    interpreter: { type: 'boolean' },
    leadDays: { name: 'lead_days', type: 'integer' },
    minimumStayDays: { name: 'minimum_stay_days', type: 'integer' },
    maximumStayDays: { name: 'maximum_stay_days', type: 'integer' },
    maximumHouseholds: { name: 'maximum_households', type: 'integer' },
    receivesGroups: { name: 'receives_groups', type: 'text', array: true, nullable: true },
    lgbtiSafe: { name: 'lgbti_safe', type: 'boolean' },
    version: { type: 'integer', default: 1 },
  },
  indices: [{ name: 'host_institution_by_organisation', columns: ['organisationId'] }],
  uniques: [{ name: 'host_institution_name_unique', columns: ['name'] }],
  checks: [
    { name: 'host_institution_country_code', expression: `country ~ '^[A-Z]{2}$'` },
    { name: 'host_institution_lead_days', expression: 'lead_days BETWEEN 0 AND 365' },
    { name: 'host_institution_households', expression: 'maximum_households BETWEEN 1 AND 100' },
    {
      name: 'host_institution_stay_lengths',
      expression: '1 <= minimum_stay_days AND minimum_stay_days <= maximum_stay_days AND maximum_stay_days <= 1096',
    },
  ],
})

export const accompanimentOfferTable = new EntitySchema<AccompanimentOfferRow>({
  name: 'AccompanimentOffer',
  tableName: 'accompaniment_offer',
  columns: {
    hostId: {
      name: 'host_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'accompaniment_offer_pk',
      foreignKey: { target: hostInstitutionTable, name: 'accompaniment_offer_host_fk' },
    },
    type: { type: 'text', primary: true, primaryKeyConstraintName: 'accompaniment_offer_pk' },
    households: { type: 'integer' },
  },
  checks: [{ name: 'accompaniment_offer_households', expression: 'households BETWEEN 1 AND 100' }],
})

export const arrivalQuotaTable = new EntitySchema<ArrivalQuotaRow>({
  name: 'ArrivalQuota',
  tableName: 'arrival_quota',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'arrival_quota_pk' },
    hostId: {
      name: 'host_id',
      type: 'uuid',
      foreignKey: { target: hostInstitutionTable, name: 'arrival_quota_host_fk' },
    },
    during: { type: 'daterange', transformer: stayColumn },
    arrivals: { type: 'integer' },
  },
  checks: [
    { name: 'arrival_quota_arrivals', expression: 'arrivals >= 0' },
    {
      name: 'arrival_quota_bounded',
      expression: 'NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)',
    },
  ],
  exclusions: [{ name: 'arrival_quota_no_overlap', expression: 'USING gist (host_id WITH =, during WITH &&)' }],
})
