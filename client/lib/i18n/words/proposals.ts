import { catalogue } from '../catalogue.js'

export const proposalStatusWords = catalogue('proposalStatus', {
  PROPOSED: 'Awaiting approval',
  APPROVED: 'Awaiting the host',
  HOST_ACCEPTED: 'Awaiting the defender',
  CONSENTED: 'Awaiting confirmation',
  CONFIRMED: 'Confirmed',
  DECLINED: 'Declined',
  EXPIRED: 'Expired',
  PREEMPTED: 'Overtaken',
  REVOKED: 'Taken back',
})

/** What happened when a proposal came into a state, as opposed to what it waits for in it. */
export const proposalStepWords = catalogue('proposalStep', {
  PROPOSED: 'Proposed',
  APPROVED: 'Approved, place held',
  HOST_ACCEPTED: 'Accepted by the host',
  CONSENTED: 'Agreed to by the defender',
  CONFIRMED: 'Confirmed',
  DECLINED: 'Declined',
  EXPIRED: 'Lapsed',
  PREEMPTED: 'Overtaken by another proposal',
  REVOKED: 'Taken back',
})

export const decliningPartyWords = catalogue('decliningParty', {
  COORDINATOR: 'a coordinator',
  HOST: 'the host institution',
  DEFENDER: 'the defender',
})

export const coordinatorDeclineWords = catalogue('coordinatorDecline', {
  UNSAFE_FOR_HOUSEHOLD: 'Not safe for this household',
  BETTER_PLACE_ELSEWHERE: 'Another place suits better',
  NEEDS_NOT_MET: 'The household needs more than the host can give',
  VISA_IMPOSSIBLE: 'A visa is refused or impossible',
  FUNDING_NOT_AVAILABLE: 'There is no money for it',
  NEEDS_REASSESSMENT: 'The case must be looked at again first',
  OTHER: 'Another reason',
})

export const hostDeclineWords = catalogue('hostDecline', {
  PLACE_NOT_AVAILABLE: 'The place is no longer available',
  NEEDS_NOT_MET: 'We cannot meet the needs',
  DATES_NOT_SUITABLE: 'The dates do not suit',
  SAFETY_CONCERN: 'It would not be safe here',
  NO_STAFF_CAPACITY: 'There are no staff for it',
  OTHER: 'Another reason',
})

export const defenderDeclineWords = catalogue('defenderDecline', {
  FOUND_ANOTHER_PLACE: 'Found another place',
  PREFERS_ELSEWHERE: 'Prefers another region or language',
  FAMILY_CANNOT_COME: 'The family cannot come',
  SAFETY_CONCERN: 'It would not be safe there',
  CONDITIONS_NOT_ACCEPTED: 'Does not agree to the conditions',
  NO_RESPONSE: 'No answer came in time',
  NOT_GIVEN: 'Gave no reason',
})

export const overrideReasonWords = catalogue('overrideReason', {
  LOCAL_KNOWLEDGE: 'I know of something the data does not say',
  APPLICANT_WISH: 'The applicant asked for it',
  HOST_WISH: 'The host institution asked for it',
  SAFETY_CONCERN: 'A safety concern about the proposed place',
  CONTINUITY: 'Continuity of care or schooling',
  OTHER: 'Another reason',
})

export const placementStatusWords = catalogue('placementStatus', {
  CONFIRMED: 'Confirmed, before the journey',
  TRAVELLING: 'On the way',
  IN_STAY: 'In stay',
  COMPLETED: 'Completed',
  ENDED_EARLY: 'Ended early',
  CANCELLED: 'Cancelled',
})
