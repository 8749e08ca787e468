import { grant, hostStaffAndCoordinators, ownHostAndCoordinators } from '../rule.js'

/** Host institutions and what they offer. */
export const hostsPolicy = {
  ...grant('Query', hostStaffAndCoordinators, [
    'hostInstitutions',
    'hostInstitutions(first:)',
    'hostInstitutions(after:)',
    'hostInstitution',
    'hostInstitution(id:)',
  ]),
  ...grant('HostInstitution', ownHostAndCoordinators, [
    'id',
    'name',
    'organisation',
    'country',
    'languages',
    'interpreter',
    'leadDays',
    'minimumStayDays',
    'maximumStayDays',
    'maximumHouseholds',
    'arrivalQuotas',
    'receivesGroups',
    'lgbtiSafe',
    'accompanimentOffers',
    'places',
    'calendarFeeds',
    'calendarFreshness',
  ]),
  ...grant('HostInstitutionConnection', hostStaffAndCoordinators, ['edges', 'pageInfo', 'totalCount']),
  ...grant('HostInstitutionEdge', hostStaffAndCoordinators, ['cursor', 'node']),
  ...grant('ArrivalQuota', hostStaffAndCoordinators, ['from', 'until', 'arrivals']),
  ...grant('AccompanimentOffer', hostStaffAndCoordinators, ['type', 'households']),
}
