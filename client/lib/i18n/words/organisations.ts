import { catalogue } from '../catalogue.js'

export const memberCategoryWords = catalogue('memberCategory', {
  HOST_ENTITY: 'Hosts defenders',
  GRANT_MAKING_ENTITY: 'Makes grants',
  DONOR: 'Donor',
  POLICY_ADVOCACY_ENTITY: 'Policy and advocacy',
  REFERRAL_ENTITY: 'Refers defenders',
  COORDINATION_HUB: 'Coordinates programmes',
  OTHER: 'Other',
})

export const organisationTypeWords = catalogue('organisationType', {
  NGO: 'Non-governmental organisation',
  UNIVERSITY: 'University or research institute',
  NATIONAL_GOVERNMENT: 'National government programme',
  REGIONAL_GOVERNMENT: 'Regional government programme',
  LOCAL_GOVERNMENT: 'City or municipality',
  EU_INSTITUTION: 'Institution of the European Union',
  CULTURAL_INSTITUTION: 'Cultural institution',
  OTHER: 'Other',
})
