import { expect } from 'chai'
import { proposalStatuses } from '../../../server/proposals/proposal.lifecycle.js'
import type { DecliningParty, ProposalStatus } from '../../../server/proposals/proposal.js'
import { answerNotAvailable, notAvailable, rulesBroken, stale } from '../../../server/proposals/proposal.wording.js'

const at = new Date('2027-03-01T09:05:00Z')

const refusal = (status: ProposalStatus, declinedBy: DecliningParty | null = null) =>
  ({ kind: 'ActionNotAvailable', action: 'APPROVE', status, declinedBy, by: 'Synthetic Ada', at }) as const

describe('why a proposal cannot be decided', () => {
  it('says who was first, and when', () => {
    expect(notAvailable(refusal('APPROVED'))).to.equal(
      'Already approved by Synthetic Ada on 2027-03-01 09:05 UTC, and the host institution has not answered yet: it cannot be approved now.',
    )
  })

  it('names the party that declined, and the person only at the relocation desk', () => {
    expect(notAvailable(refusal('DECLINED', 'COORDINATOR'))).to.contain('Declined by Synthetic Ada on')
    expect(notAvailable(refusal('DECLINED', 'HOST'))).to.contain('Declined by the host institution on')
    expect(notAvailable(refusal('DECLINED', 'DEFENDER'))).to.contain('Declined by the defender on')
  })

  it('is one sentence in every state', () => {
    for (const status of proposalStatuses) expect(notAvailable(refusal(status))).to.match(/^[A-Z][^.]*: [^.]*\.$/)
  })

  it('tells a host nothing about others', () => {
    expect(answerNotAvailable({ kind: 'AnswerNotAvailable', action: 'ACCEPT', status: 'WITHDRAWN' })).to.equal(
      'The relocation desk has taken this place request back: it cannot be accepted now.',
    )
  })

  it('lists what changed and which rules fail', () => {
    expect(stale({ kind: 'ProposalStale', changes: ['One.', 'Two.'] })).to.equal(
      'One. Two. Start a new match run or propose another place.',
    )
    const findings = [{ rule: 'SLEEPS', passed: false, authority: 'HOST', message: 'It sleeps 4.' }] as const
    expect(rulesBroken({ kind: 'RulesBroken', findings })).to.equal('The place breaks hard rules. It sleeps 4.')
  })
})
