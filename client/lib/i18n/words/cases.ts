import { catalogue } from '../catalogue.js'

/** The number of a risk level, 1 to 5: `LEVEL_4` is 4. */
export function levelOf(risk: keyof typeof riskLevelWords): number {
  return Number(risk.slice(-1))
}

export const caseStatusWords = catalogue('caseStatus', {
  DRAFT: 'Draft',
  SUBMITTED: 'Submitted',
  UNDER_VERIFICATION: 'Under verification',
  UNDER_ASSESSMENT: 'Under assessment',
  CANDIDATE: 'Candidate',
  PLACED: 'Placed',
  IN_STAY: 'In stay',
  FOLLOW_UP: 'Follow-up',
  CLOSED: 'Closed',
  ON_HOLD: 'On hold',
  NOT_ELIGIBLE: 'Not eligible',
  REFERRED_ELSEWHERE: 'Referred elsewhere',
  DUPLICATE: 'Duplicate',
  WITHDRAWN: 'Withdrawn',
})

export const caseOriginWords = catalogue('caseOrigin', {
  SELF: 'The defender',
  HOST: 'A host institution',
  REFERRER: 'A referrer',
})

export const riskLevelWords = catalogue('riskLevel', {
  LEVEL_1: 'Respite needed',
  LEVEL_2: 'Risk may rise',
  LEVEL_3: 'Increased risk',
  LEVEL_4: 'High, acute risk',
  LEVEL_5: 'Imminent danger',
})

export const scopeWords = catalogue('scope', {
  IN_COUNTRY: 'Within the country',
  REGIONAL: 'Within the macro-region',
  INTERNATIONAL: 'International',
})

export const exclusionReasonWords = catalogue('exclusionReason', {
  THREAT_REACH: 'The persecutor can reach it',
  EXTRADITION: 'It may extradite or deport',
  EXILE_COMMUNITY: 'Danger from the exile community',
  NO_ENTRY: 'Entry is impossible',
  APPLICANT_WISH: 'The applicant does not wish it',
})
