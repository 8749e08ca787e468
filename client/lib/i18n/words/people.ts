import { catalogue } from '../catalogue.js'

export const ageBandWords = catalogue('ageBand', {
  INFANT: 'Infant (under 3)',
  CHILD: 'Child (3–11)',
  YOUTH: 'Youth (12–17)',
  ADULT: 'Adult (18–59)',
  OLDER: 'Older person (60+)',
})

export const familyRelationWords = catalogue('familyRelation', {
  PARTNER: 'Spouse or partner',
  CHILD: 'Son or daughter',
  PARENT: 'Father or mother',
  SIBLING: 'Brother or sister',
  OTHER_DEPENDANT: 'Other dependant',
})

export const householdSizeWords = catalogue('householdSize', {
  ONE: '1 person',
  TWO: '2 persons',
  THREE_OR_FOUR: '3 or 4 persons',
  FIVE_OR_MORE: '5 persons or more',
})

export const targetedGroupWords = catalogue('targetedGroup', {
  WHRD: 'Woman human rights defender',
  LGBTI_RIGHTS: 'LGBTI rights',
  LAND_ENVIRONMENT: 'Land and environmental rights',
  INDIGENOUS_RIGHTS: 'Rights of indigenous peoples',
  ECONOMIC_SOCIAL_RIGHTS: 'Economic and social rights',
  MINORITIES: 'Minorities',
  LAWYER: 'Lawyer',
  FREEDOM_OF_EXPRESSION: 'Freedom of expression',
  FREEDOM_OF_ASSOCIATION: 'Freedom of association',
  REMOTE_AREA: 'Defender in a remote area',
  SCHOLAR: 'Scholar at risk',
  ARTIST: 'Artist at risk',
})

export const roleWords = catalogue('role', {
  HOST_STAFF: 'Host staff',
  COORDINATOR: 'Coordinator',
  MEMBER: 'Platform member',
  ADMIN: 'Administrator',
})

export const accountStateWords = catalogue('accountState', {
  INVITED: 'Invited',
  ACTIVE: 'Active',
  SUSPENDED: 'Suspended',
})
