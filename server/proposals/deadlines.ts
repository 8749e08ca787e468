import type { ProposalStatus } from './proposal.js'

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

const MS_PER_DAY = 86_400_000

/** When a step that begins now lapses; null for states that do not. */
export function expiryOf(status: ProposalStatus, at: { now: Date; deadlines: ProposalDeadlines }): Date | null {
  const days = daysFor(status, at.deadlines)
  return days === null ? null : new Date(at.now.getTime() + days * MS_PER_DAY)
}

function daysFor(status: ProposalStatus, deadlines: ProposalDeadlines): number | null {
  switch (status) {
    case 'APPROVED':
      return deadlines.hostAnswerDays
    case 'HOST_ACCEPTED':
      return deadlines.defenderAnswerDays
    case 'CONSENTED':
      return deadlines.confirmationDays
    default:
      return null
  }
}
