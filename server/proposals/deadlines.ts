import type { ProposalStatus } from './proposal.js'
import { daysAfter } from '../shared/instant.js'

/** How long each open step may take before it lapses and frees what is held, in days of 24 hours, each at least 1. */
export interface ProposalDeadlines {
  /** For the host institution, from the approval. */
  readonly hostAnswerDays: number
  /** For the defender, from the host's acceptance. */
  readonly defenderAnswerDays: number
  /** For the second coordinator, from the defender's consent. */
  readonly confirmationDays: number
}

export const defaultDeadlines: ProposalDeadlines = { hostAnswerDays: 7, defenderAnswerDays: 14, confirmationDays: 7 }

type OpenStatus = 'APPROVED' | 'HOST_ACCEPTED' | 'CONSENTED'

const daysOf: Readonly<Record<OpenStatus, (deadlines: ProposalDeadlines) => number>> = {
  APPROVED: ({ hostAnswerDays }) => hostAnswerDays,
  HOST_ACCEPTED: ({ defenderAnswerDays }) => defenderAnswerDays,
  CONSENTED: ({ confirmationDays }) => confirmationDays,
}

interface Beginning {
  readonly now: Date
  readonly deadlines: ProposalDeadlines
}

/** When a step that begins now lapses; null in states in which nobody is being asked. */
export function expiryOf(status: OpenStatus, beginning: Beginning): Date
export function expiryOf(status: ProposalStatus, beginning: Beginning): Date | null
export function expiryOf(status: ProposalStatus, { now, deadlines }: Beginning): Date | null {
  const days = isOpenStatus(status) ? daysOf[status](deadlines) : null
  return days === null ? null : daysAfter(now, days)
}

function isOpenStatus(status: ProposalStatus): status is OpenStatus {
  return status in daysOf
}
