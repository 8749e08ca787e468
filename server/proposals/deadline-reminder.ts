import type { PlaceRequest } from './place-request.js'
import type { openStatuses } from './proposal.lifecycle.js'
import type { Proposal } from './proposal.js'

/** A state of a proposal in which somebody is asked, and the answer is due. */
export type OpenStep = (typeof openStatuses)[number]

/** An item for whoever must answer before a step lapses and what is held is free again. */
export interface DeadlineReminder {
  readonly remindedAt: Date
  /** When the step lapses. */
  readonly deadline: Date
  readonly proposal: Proposal
  /** What the host was asked. */
  readonly placeRequest: PlaceRequest
}

/** How long before a step lapses whoever must answer is reminded, in hours. */
export const REMIND_BEFORE_HOURS = 48

/** The steps that wait for host staff, and those that wait for the relocation desk. */
export const stepsOfRole = {
  HOST_STAFF: ['APPROVED'],
  COORDINATOR: ['HOST_ACCEPTED', 'CONSENTED'],
} as const satisfies Readonly<Record<string, readonly OpenStep[]>>

/** True when a coordinator can take the step: whoever approved a proposal does not also confirm it. */
export function canAnswer({ status, approvedBy }: Pick<Proposal, 'status' | 'approvedBy'>, accountId: string): boolean {
  return status !== 'CONSENTED' || approvedBy !== accountId
}
