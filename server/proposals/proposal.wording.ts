import type { PlaceRequestAction } from './place-request.lifecycle.js'
import type { PlaceRequestStatus } from './place-request.js'
import type { ActionNotAvailable, AnswerNotAvailable, ProposalStale, RulesBroken } from './proposal.errors.js'
import type { ProposalAction } from './proposal.lifecycle.js'
import type { DecliningParty, ProposalTransition } from './proposal.js'

export const notFound = 'There is no such proposal.'
export const proposalOrPlaceNotFound = 'There is no such proposal or place.'
export const requestNotFound = 'There is no such place request.'
export const changedMeanwhile = 'Somebody changed it meanwhile; read it again and decide again.'
export const keyReused = 'This idempotency key was used for another request; repeat the request with a new one.'
export const secondPersonNeeded =
  'You approved this proposal yourself; confirming it takes another coordinator. Ask a colleague to confirm it.'

const cannot: Readonly<Record<ProposalAction, string>> = {
  APPROVE: 'it cannot be approved',
  DECLINE: 'it cannot be declined',
  RECORD_CONSENT: 'no consent can be recorded',
  RECORD_REFUSAL: 'no refusal can be recorded',
  CONFIRM: 'it cannot be confirmed',
}

export function notAvailable(refusal: ActionNotAvailable): string {
  return `${standing(refusal)}: ${cannot[refusal.action]} now.`
}

function standing({ status, by, at, declinedBy }: ActionNotAvailable): string {
  const who = by ?? 'the platform'
  const when = instantInWords(at)
  switch (status) {
    case 'PROPOSED':
      return 'No coordinator has approved this proposal yet'
    case 'APPROVED':
      return `Already approved by ${who} on ${when}, and the host institution has not answered yet`
    case 'HOST_ACCEPTED':
      return `Accepted by the host institution on ${when}, and the defender has not decided yet`
    case 'CONSENTED':
      return `The consent of the defender was recorded by ${who} on ${when}, and a second coordinator is asked`
    case 'CONFIRMED':
      return `Already confirmed by ${who} on ${when}`
    case 'DECLINED':
      return `Declined by ${declinedBy === 'COORDINATOR' ? who : parties[declinedBy ?? 'COORDINATOR']} on ${when}`
    case 'EXPIRED':
      return 'Nobody decided before it lapsed or a newer match run looked again, so this proposal has ended and holds no place'
    case 'PREEMPTED':
      return `Another place was confirmed for the case by ${who} on ${when}`
    case 'REVOKED':
      return `Taken back by ${who} on ${when}`
  }
}

const parties: Readonly<Record<DecliningParty, string>> = {
  COORDINATOR: 'a coordinator',
  HOST: 'the host institution',
  DEFENDER: 'the defender',
}

const requestStanding: Readonly<Record<PlaceRequestStatus, string>> = {
  OPEN: 'This place request is waiting for an answer',
  ACCEPTED: 'This place request is accepted already',
  CONFIRMED: 'The placement is confirmed',
  DECLINED: 'This place request is declined already',
  EXPIRED: 'This place request was not answered in time, and the place is free again',
  WITHDRAWN: 'The relocation desk has taken this place request back',
}

const hostCannot: Readonly<Record<PlaceRequestAction, string>> = {
  ACCEPT: 'it cannot be accepted',
  DECLINE: 'it cannot be declined',
}

export function answerNotAvailable({ status, action }: AnswerNotAvailable): string {
  return `${requestStanding[status]}: ${hostCannot[action]} now.`
}

export function noCandidate(reference: string): string {
  return `${reference} is no candidate now: nothing can be proposed for it.`
}

export function stale({ changes }: ProposalStale): string {
  return `${changes.join(' ')} Start a new match run or propose another place.`
}

export function tooManyOpen(maximum: number): string {
  return `The case has ${maximum} proposals under decision, the most it may have; decline one of them first.`
}

export function rulesBroken({ findings }: RulesBroken): string {
  return `The place breaks hard rules. ${findings.map(({ message }) => message).join(' ')}`
}

/** Words for a typed reason of any party. */
export function reasonInWords(reason: NonNullable<ProposalTransition['reason']>): string {
  return reasons[reason]
}

const reasons: Readonly<Record<NonNullable<ProposalTransition['reason']>, string>> = {
  UNSAFE_FOR_HOUSEHOLD: 'The place is not safe for this household.',
  BETTER_PLACE_ELSEWHERE: 'Another place suits better.',
  NEEDS_NOT_MET: 'The host institution cannot meet the needs.',
  VISA_IMPOSSIBLE: 'A visa is refused or impossible.',
  FUNDING_NOT_AVAILABLE: 'There is no money for it.',
  NEEDS_REASSESSMENT: 'The case must be looked at again first.',
  OTHER: 'Another reason.',
  PLACE_NOT_AVAILABLE: 'The place is no longer available.',
  DATES_NOT_SUITABLE: 'The dates do not suit.',
  SAFETY_CONCERN: 'A safety concern.',
  NO_STAFF_CAPACITY: 'There are no staff for it.',
  FOUND_ANOTHER_PLACE: 'The defender found another place.',
  PREFERS_ELSEWHERE: 'The defender prefers another region or language.',
  FAMILY_CANNOT_COME: 'The family cannot come.',
  CONDITIONS_NOT_ACCEPTED: 'The defender does not agree to the conditions.',
  NO_RESPONSE: 'No answer came in time.',
  NOT_GIVEN: 'No reason was given.',
  LOCAL_KNOWLEDGE: 'A coordinator knows of something that the data does not say.',
  APPLICANT_WISH: 'The applicant asked for it.',
  HOST_WISH: 'The host institution asked for it.',
  CONTINUITY: 'Continuity of care or schooling.',
}

/** `2027-03-01 09:00 UTC`. */
function instantInWords(at: Date): string {
  return `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
