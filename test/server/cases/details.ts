import type { CaseDetails } from '../../../server/cases/relocation-case.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'

/** The day on which these details are sound. */
export const today = calendarDay('2027-03-01')

/** Sound details of a mother with two children. */
export const soundDetails: CaseDetails = {
  origin: 'SELF',
  country: 'SD',
  riskLevel: 4,
  targetedGroup: 'WHRD',
  ageBand: 'ADULT',
  applicantIsWoman: true,
  familyMembers: [
    { ageBand: 'CHILD', relation: 'CHILD' },
    { ageBand: 'INFANT', relation: 'CHILD' },
  ],
  scopes: ['REGIONAL', 'INTERNATIONAL'],
  preferredScope: 'REGIONAL',
  preferredSubRegions: ['014'],
  excludedCountries: [{ country: 'ET', reason: 'THREAT_REACH' }],
  languages: ['ar', 'en'],
  accompanimentNeeds: [
    { type: 'LEGAL', required: false },
    { type: 'PSYCHOSOCIAL', required: true },
  ],
  womenOnly: false,
  stepFree: false,
  lgbtiSafe: false,
  earliestDeparture: calendarDay('2027-03-10'),
  neededBy: calendarDay('2027-04-10'),
  latestArrival: calendarDay('2027-06-01'),
  entryDays: 21,
  minimumStayDays: 60,
  desiredStayDays: 120,
}
