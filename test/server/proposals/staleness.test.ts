import { expect } from 'chai'
import { proposalStatuses } from '../../../server/proposals/proposal.lifecycle.js'
import type { ProposalStatus } from '../../../server/proposals/proposal.js'
import { changesSince, type Inputs } from '../../../server/proposals/staleness.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { stay } from '../../../server/shared/stay.js'

const proposal = {
  status: 'PROPOSED' as ProposalStatus,
  stay: stay(calendarDay('2027-06-01'), calendarDay('2027-07-01')),
  madeFrom: { caseVersion: 3, placeVersion: 5, hostVersion: 7 },
}

const asMade: Inputs = {
  relocationCase: { reference: 'TR-2027-0001', status: 'CANDIDATE', version: 3 },
  place: { label: 'Place 2', version: 5 },
  host: { name: 'Synthetic House', version: 7 },
  today: calendarDay('2027-06-01'),
}

describe('changesSince', () => {
  it('finds none while everything is as it was, up to the first day itself', () => {
    expect(changesSince(proposal, asMade)).to.deep.equal([])
  })

  it('names each change', () => {
    const all = changesSince(proposal, {
      relocationCase: { reference: 'TR-2027-0001', status: 'ON_HOLD', version: 4 },
      place: { label: 'Place 2', version: 6 },
      host: { name: 'Synthetic House', version: 8 },
      today: calendarDay('2027-06-02'),
    })

    expect(all).to.deep.equal([
      'TR-2027-0001 is no longer a candidate.',
      'What is known about TR-2027-0001 has changed.',
      'Place 2 of Synthetic House has changed.',
      'Synthetic House has changed what it offers, or its limits.',
      'The first day, 2027-06-01, has passed.',
    ])
  })

  it('takes each change by itself', () => {
    const { relocationCase, place, host } = asMade
    const one = (change: Partial<Inputs>) => changesSince(proposal, { ...asMade, ...change }).length

    expect(one({ relocationCase: { ...relocationCase, status: 'PLACED' } })).to.equal(1)
    expect(one({ relocationCase: { ...relocationCase, version: 2 } })).to.equal(1)
    expect(one({ place: { ...place, version: 6 } })).to.equal(1)
    expect(one({ host: { ...host, version: 8 } })).to.equal(1)
    expect(one({ today: calendarDay('2027-06-02') })).to.equal(1)
  })

  it('says nothing about proposals that have come to an end', () => {
    const changed = { ...asMade, host: { ...asMade.host, version: 8 } }
    const stale = proposalStatuses.filter(status => changesSince({ ...proposal, status }, changed).length > 0)

    expect(stale).to.deep.equal(['PROPOSED', 'APPROVED', 'HOST_ACCEPTED', 'CONSENTED'])
  })
})
