import { expect } from 'chai'
import {
  answerBy,
  availableAnswers,
  placeRequestActions,
  placeRequestStatus,
  standingsOf,
  statusAfterAnswer,
} from '../../../server/proposals/place-request.lifecycle.js'
import type { PlaceRequestStatus } from '../../../server/proposals/place-request.js'
import { proposalStatuses } from '../../../server/proposals/proposal.lifecycle.js'
import type { DecliningParty, ProposalStatus } from '../../../server/proposals/proposal.js'

const now = new Date('2027-03-01T09:00:00Z')

describe('how a place request stands', () => {
  const cases: readonly [ProposalStatus, DecliningParty | null, accepted: boolean, PlaceRequestStatus][] = [
    ['APPROVED', null, false, 'OPEN'],
    ['HOST_ACCEPTED', null, true, 'ACCEPTED'],
    ['CONSENTED', null, true, 'ACCEPTED'],
    ['CONFIRMED', null, true, 'CONFIRMED'],
    ['DECLINED', 'HOST', false, 'DECLINED'],
    ['DECLINED', 'HOST', true, 'DECLINED'],
    ['DECLINED', 'COORDINATOR', false, 'WITHDRAWN'],
    ['DECLINED', 'COORDINATOR', true, 'WITHDRAWN'],
    ['DECLINED', 'DEFENDER', true, 'WITHDRAWN'],
    ['EXPIRED', null, false, 'EXPIRED'],
    ['EXPIRED', null, true, 'WITHDRAWN'],
    ['PREEMPTED', null, false, 'WITHDRAWN'],
    ['PREEMPTED', null, true, 'WITHDRAWN'],
    ['REVOKED', null, true, 'WITHDRAWN'],
  ]

  for (const [status, declinedBy, accepted, shown] of cases)
    it(`is ${shown} for ${status}${declinedBy ? ` by ${declinedBy}` : ''}${accepted ? ' after acceptance' : ''}`, () => {
      expect(placeRequestStatus({ status, declinedBy, accepted })).to.equal(shown)
    })

  it('has no state before approval', () => {
    expect(() => placeRequestStatus({ status: 'PROPOSED', declinedBy: null, accepted: false })).to.throw(RangeError)
  })

  it('can be looked for by every state, each standing under one', () => {
    const all = (['OPEN', 'ACCEPTED', 'CONFIRMED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const).map(status => [
      status,
      standingsOf([status]).length,
    ])

    expect(all.reduce((sum, [, count]) => sum + Number(count), 0)).to.equal((proposalStatuses.length - 1) * 4 * 2)
    expect(standingsOf(['DECLINED']).every(({ declinedBy }) => declinedBy === 'HOST')).to.equal(true)
  })

  it('names a deadline only while the host has to answer', () => {
    expect(answerBy({ status: 'APPROVED', expiresAt: now })).to.equal(now)
    expect(answerBy({ status: 'HOST_ACCEPTED', expiresAt: now })).to.equal(null)
  })
})

describe('what host staff can do with a place request', () => {
  const answers: Readonly<Record<ProposalStatus, string>> = {
    PROPOSED: '- -',
    APPROVED: 'HOST_ACCEPTED DECLINED',
    HOST_ACCEPTED: '- DECLINED',
    CONSENTED: '- DECLINED',
    CONFIRMED: '- -',
    DECLINED: '- -',
    EXPIRED: '- -',
    PREEMPTED: '- -',
    REVOKED: '- -',
  }

  for (const status of proposalStatuses) {
    it(`leads from ${status} where accepting and declining lead`, () => {
      const after = placeRequestActions.map(action => statusAfterAnswer(status, action) ?? '-')

      expect(after.join(' ')).to.equal(answers[status])
    })

    if (status !== 'PROPOSED')
      it(`is offered for ${status} exactly when it can be done`, () => {
        const shown = placeRequestStatus({ status, declinedBy: null, accepted: true })
        const possible = placeRequestActions.filter(action => statusAfterAnswer(status, action) !== null)

        expect(availableAnswers({ status: shown, answerBy: null }, now)).to.deep.equal(possible)
      })
  }

  it('ends with the deadline', () => {
    expect(availableAnswers({ status: 'OPEN', answerBy: now }, now)).to.deep.equal([])
    expect(availableAnswers({ status: 'OPEN', answerBy: new Date(now.getTime() + 1) }, now)).to.have.length(2)
  })
})
