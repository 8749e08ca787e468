import { isOverdue, proposalStatuses, statusAfter, type ProposalStep } from './proposal.lifecycle.js'
import type { PlaceRequest, PlaceRequestStatus } from './place-request.js'
import type { DecliningParty, Proposal, ProposalStatus } from './proposal.js'

/** Of a proposal, what decides how its place request stands. */
export interface RequestStanding {
  readonly status: ProposalStatus
  readonly declinedBy: DecliningParty | null
  /** True once the host has accepted. */
  readonly accepted: boolean
}

/**
 * How the host sees a proposal: its own answer, and whether it still counts. What others decided, and why, is no
 * matter of the host: every such end is a withdrawal. Throws before approval, when no host has been asked.
 */
export function placeRequestStatus({ status, declinedBy, accepted }: RequestStanding): PlaceRequestStatus {
  switch (status) {
    case 'APPROVED':
      return 'OPEN'
    case 'HOST_ACCEPTED':
    case 'CONSENTED':
      return 'ACCEPTED'
    case 'CONFIRMED':
      return 'CONFIRMED'
    case 'DECLINED':
      return declinedBy === 'HOST' ? 'DECLINED' : 'WITHDRAWN'
    case 'EXPIRED':
      return accepted ? 'WITHDRAWN' : 'EXPIRED'
    case 'PREEMPTED':
    case 'REVOKED':
      return 'WITHDRAWN'
    case 'PROPOSED':
      throw new RangeError('no host has been asked yet')
  }
}

const parties: readonly (DecliningParty | null)[] = [null, 'COORDINATOR', 'HOST', 'DEFENDER']

/** Every standing in which a place request shows one of these states. */
export function standingsOf(wanted: readonly PlaceRequestStatus[]): RequestStanding[] {
  return proposalStatuses
    .filter(status => status !== 'PROPOSED')
    .flatMap(status => parties.map(declinedBy => ({ status, declinedBy })))
    .flatMap(standing => [true, false].map(accepted => ({ ...standing, accepted })))
    .filter(standing => wanted.includes(placeRequestStatus(standing)))
}

/** Until when the host should answer; null once it has, or once the request has ended. */
export function answerBy({ status, expiresAt }: Pick<Proposal, 'status' | 'expiresAt'>): Date | null {
  return status === 'APPROVED' ? expiresAt : null
}

/** What host staff do with a place request. */
export const placeRequestActions = ['ACCEPT', 'DECLINE'] as const

export type PlaceRequestAction = (typeof placeRequestActions)[number]

/** The step of the proposal that each action takes. */
const stepOfHost = {
  ACCEPT: 'acceptAsHost',
  DECLINE: 'decline',
} as const satisfies Readonly<Record<PlaceRequestAction, ProposalStep>>

/** The proposal's state after the host's answer; null when the host cannot answer so. A host is asked by an approval, not before. */
export function statusAfterAnswer(status: ProposalStatus, action: PlaceRequestAction): ProposalStatus | null {
  return status === 'PROPOSED' ? null : statusAfter(status, stepOfHost[action])
}

const underway: Readonly<Partial<Record<PlaceRequestStatus, readonly PlaceRequestAction[]>>> = {
  OPEN: ['ACCEPT', 'DECLINE'],
  ACCEPTED: ['DECLINE'],
}

/** What host staff can do now: accept while asked, decline as long as nothing is confirmed. */
export function availableAnswers(
  { status, answerBy: deadline }: Pick<PlaceRequest, 'status' | 'answerBy'>,
  now: Date,
): readonly PlaceRequestAction[] {
  return isOverdue({ expiresAt: deadline }, now) ? [] : (underway[status] ?? [])
}
