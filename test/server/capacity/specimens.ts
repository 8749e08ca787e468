import type { Place } from '../../../server/capacity/place.js'
import type { HostInstitution } from '../../../server/hosts/host-institution.js'

/** A place with a turnover of three days. */
export const specimenPlace: Place = {
  id: 'place-1',
  hostId: 'host-1',
  label: 'Place 1',
  sleeps: 2,
  stepFree: false,
  childSafe: true,
  womenOnly: false,
  emergencyReserve: false,
  turnoverDays: 3,
  version: 1,
}

/** The host of that place: two households at a time. */
export const specimenHost: HostInstitution = {
  id: 'host-1',
  organisationId: 'organisation-1',
  name: 'Specimen House',
  country: 'UY',
  languages: ['es'],
  interpreter: false,
  leadDays: 7,
  minimumStayDays: 14,
  maximumStayDays: 180,
  maximumHouseholds: 2,
  arrivalQuotas: [],
  receivesGroups: null,
  lgbtiSafe: true,
  accompanimentOffers: [],
  version: 1,
}
