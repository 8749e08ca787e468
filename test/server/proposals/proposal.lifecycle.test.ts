import { expect } from 'chai'
import {
  availableActions,
  inOrder,
  isOpen,
  isOverdue,
  proposalActions,
  proposalStatuses,
  proposalSteps,
  statusAfter,
  statusAfterAction,
} from '../../../server/proposals/proposal.lifecycle.js'
import type { ProposalStatus, ProposalTransition } from '../../../server/proposals/proposal.js'

/** Written by hand, in the order of `proposalSteps`: approve, acceptAsHost, consent, confirm, decline, expire, preempt, revoke. */
const expected: Readonly<Record<ProposalStatus, string>> = {
  PROPOSED: 'APPROVED - - - DECLINED EXPIRED PREEMPTED -',
  APPROVED: '- HOST_ACCEPTED - - DECLINED EXPIRED PREEMPTED REVOKED',
  HOST_ACCEPTED: '- - CONSENTED - DECLINED EXPIRED PREEMPTED REVOKED',
  CONSENTED: '- - - CONFIRMED DECLINED EXPIRED PREEMPTED REVOKED',
  CONFIRMED: '- - - - - - - -',
  DECLINED: '- - - - - - - -',
  EXPIRED: '- - - - - - - -',
  PREEMPTED: '- - - - - - - -',
  REVOKED: '- - - - - - - -',
}

/** What a coordinator who did not approve can do in each state. */
const offered: Readonly<Record<ProposalStatus, string>> = {
  PROPOSED: 'APPROVE DECLINE',
  APPROVED: 'RECORD_REFUSAL DECLINE',
  HOST_ACCEPTED: 'RECORD_CONSENT RECORD_REFUSAL DECLINE',
  CONSENTED: 'CONFIRM RECORD_REFUSAL DECLINE',
  CONFIRMED: '',
  DECLINED: '',
  EXPIRED: '',
  PREEMPTED: '',
  REVOKED: '',
}

const now = new Date('2027-03-01T09:00:00Z')
const later = new Date('2027-03-01T09:00:00.001Z')

describe('the lifecycle of a proposal', () => {
  it('knows every state', () => {
    expect(proposalStatuses).to.have.members(Object.keys(expected))
  })

  for (const status of Object.keys(expected) as ProposalStatus[]) {
    it(`takes ${status} where each step leads, and nowhere else`, () => {
      expect(proposalSteps.map(step => statusAfter(status, step) ?? '-').join(' ')).to.equal(expected[status])
    })

    it(`offers a coordinator of ${status} what can be done`, () => {
      const proposal = { status, expiresAt: null, approvedBy: 'somebody else' }

      expect(availableActions(proposal, { accountId: 'me', now, isStale: false }).join(' ')).to.equal(offered[status])
    })

    it(`takes exactly the actions offered to a coordinator of ${status}`, () => {
      const possible = proposalActions.filter(action => statusAfterAction(status, action) !== null)

      expect(possible.join(' ')).to.equal(offered[status])
    })
  }

  it('does not let whoever approved confirm', () => {
    const proposal = { status: 'CONSENTED', expiresAt: later, approvedBy: 'me' } as const

    expect(availableActions(proposal, { accountId: 'me', now, isStale: false })).to.deep.equal([
      'RECORD_REFUSAL',
      'DECLINE',
    ])
  })

  it('offers no promise of what has changed since', () => {
    const offeredTo = (status: ProposalStatus) =>
      availableActions({ status, expiresAt: null, approvedBy: 'other' }, { accountId: 'me', now, isStale: true })

    expect(offeredTo('PROPOSED')).to.deep.equal(['DECLINE'])
    expect(offeredTo('CONSENTED')).to.deep.equal(['RECORD_REFUSAL', 'DECLINE'])
  })

  it('offers nothing once the step has lapsed, even before anybody noted it', () => {
    const proposal = { status: 'APPROVED', expiresAt: now, approvedBy: 'somebody else' } as const

    expect(availableActions(proposal, { accountId: 'me', now, isStale: false })).to.deep.equal([])
    expect(
      availableActions({ ...proposal, expiresAt: later }, { accountId: 'me', now, isStale: false }),
    ).not.to.deep.equal([])
  })

  it('lapses at the deadline, not before it, and never without one', () => {
    expect([isOverdue({ expiresAt: now }, now), isOverdue({ expiresAt: later }, now)]).to.deep.equal([true, false])
    expect(isOverdue({ expiresAt: null }, now)).to.equal(false)
  })

  it('is open while somebody is asked and a place is held', () => {
    expect(proposalStatuses.filter(status => isOpen({ status }))).to.deep.equal([
      'APPROVED',
      'HOST_ACCEPTED',
      'CONSENTED',
    ])
  })

  it('orders steps by time, and by state within one instant', () => {
    const step = (to: ProposalStatus, at: Date): ProposalTransition => ({
      id: to,
      proposalId: 'p',
      at,
      by: null,
      from: null,
      to,
      reason: null,
    })

    const ordered = inOrder([
      step('EXPIRED', later),
      step('HOST_ACCEPTED', now),
      step('PROPOSED', now),
      step('APPROVED', now),
    ])

    expect(ordered.map(({ to }) => to)).to.deep.equal(['PROPOSED', 'APPROVED', 'HOST_ACCEPTED', 'EXPIRED'])
  })
})
