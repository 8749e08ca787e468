import { expect } from 'chai'
import { defaultDeadlines, expiryOf } from '../../../server/proposals/deadlines.js'
import { isOpen, proposalStatuses } from '../../../server/proposals/proposal.lifecycle.js'

const now = new Date('2027-03-01T09:00:00Z')

describe('expiryOf', () => {
  it('gives each open step its own time', () => {
    const deadlines = { hostAnswerDays: 2, defenderAnswerDays: 3, confirmationDays: 4 }

    expect(expiryOf('APPROVED', { now, deadlines })).to.deep.equal(new Date('2027-03-03T09:00:00Z'))
    expect(expiryOf('HOST_ACCEPTED', { now, deadlines })).to.deep.equal(new Date('2027-03-04T09:00:00Z'))
    expect(expiryOf('CONSENTED', { now, deadlines })).to.deep.equal(new Date('2027-03-05T09:00:00Z'))
  })

  it('gives a time to exactly the open states, as the database asks for', () => {
    const timed = proposalStatuses.filter(status => expiryOf(status, { now, deadlines: defaultDeadlines }) !== null)

    expect(timed).to.deep.equal(proposalStatuses.filter(status => isOpen({ status })))
  })
})
