import type { Proposal, ProposalStatus, ProposalTransition } from './proposal.js'

/** What can happen to a proposal. */
export const proposalSteps = [
  'approve',
  'acceptAsHost',
  'consent',
  'confirm',
  'decline',
  'expire',
  'preempt',
  'revoke',
] as const

export type ProposalStep = (typeof proposalSteps)[number]

type Lifecycle = Readonly<Record<ProposalStatus, Readonly<Partial<Record<ProposalStep, ProposalStatus>>>>>

export const lifecycle = {
  PROPOSED: { approve: 'APPROVED', decline: 'DECLINED', expire: 'EXPIRED', preempt: 'PREEMPTED' },
  APPROVED: {
    acceptAsHost: 'HOST_ACCEPTED',
    decline: 'DECLINED',
    expire: 'EXPIRED',
    preempt: 'PREEMPTED',
    revoke: 'REVOKED',
  },
  HOST_ACCEPTED: {
    consent: 'CONSENTED',
    decline: 'DECLINED',
    expire: 'EXPIRED',
    preempt: 'PREEMPTED',
    revoke: 'REVOKED',
  },
  CONSENTED: {
    confirm: 'CONFIRMED',
    decline: 'DECLINED',
    expire: 'EXPIRED',
    preempt: 'PREEMPTED',
    revoke: 'REVOKED',
  },
  /* A confirmed proposal lives on as a placement; it and the other ends have no way out. */
  CONFIRMED: {},
  DECLINED: {},
  EXPIRED: {},
  PREEMPTED: {},
  REVOKED: {},
} as const satisfies Lifecycle

export const proposalStatuses = Object.keys(lifecycle) as readonly ProposalStatus[]

/** Where the step leads; null when it is not open to a proposal in this state. */
export function statusAfter(status: ProposalStatus, step: ProposalStep): ProposalStatus | null {
  const steps: Lifecycle[ProposalStatus] = lifecycle[status]
  return steps[step] ?? null
}

/** Steps as they happened, oldest first. No state comes back, so of steps at the same instant the states tell the order. */
export function inOrder(steps: readonly ProposalTransition[]): ProposalTransition[] {
  const rank = (step: ProposalTransition) => proposalStatuses.indexOf(step.to)
  return steps.toSorted((one, other) => one.at.getTime() - other.at.getTime() || rank(one) - rank(other))
}

/** The states in which a place is held and somebody is being asked. */
export const openStatuses = ['APPROVED', 'HOST_ACCEPTED', 'CONSENTED'] as const satisfies readonly ProposalStatus[]

export function isOpen({ status }: Pick<Proposal, 'status'>): boolean {
  return openStatuses.some(open => open === status)
}

/** True when the present step has lapsed, also before anybody has noted so. The deadline itself is too late. */
export function isOverdue({ expiresAt }: Pick<Proposal, 'expiresAt'>, now: Date): boolean {
  return expiresAt !== null && expiresAt <= now
}

/** What a coordinator does with a proposal, in the order it is offered. */
export const proposalActions = ['APPROVE', 'RECORD_CONSENT', 'CONFIRM', 'RECORD_REFUSAL', 'DECLINE'] as const

export type ProposalAction = (typeof proposalActions)[number]

/** The step each action takes. */
export const stepOf = {
  APPROVE: 'approve',
  RECORD_CONSENT: 'consent',
  CONFIRM: 'confirm',
  RECORD_REFUSAL: 'decline',
  DECLINE: 'decline',
} as const satisfies Readonly<Record<ProposalAction, ProposalStep>>

/** The state an action leads to; null when it cannot be taken. Nobody can refuse before anybody is asked. */
export function statusAfterAction(status: ProposalStatus, action: ProposalAction): ProposalStatus | null {
  if (action === 'RECORD_REFUSAL' && !isOpen({ status })) return null
  return statusAfter(status, stepOf[action])
}

/**
 * What a coordinator can do now. Whoever approved a proposal cannot also confirm it; nobody promises what has changed
 * since the proposal was made.
 */
export function availableActions(
  proposal: Pick<Proposal, 'status' | 'expiresAt' | 'approvedBy'>,
  { accountId, now, isStale }: { accountId: string; now: Date; isStale: boolean },
): readonly ProposalAction[] {
  if (isOverdue(proposal, now)) return []
  return proposalActions.filter(
    action =>
      statusAfterAction(proposal.status, action) !== null &&
      !(action === 'CONFIRM' && proposal.approvedBy === accountId) &&
      !(isStale && (action === 'APPROVE' || action === 'CONFIRM')),
  )
}
