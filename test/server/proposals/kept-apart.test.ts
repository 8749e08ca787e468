import { expect } from 'chai'
import { keptApart } from '../../../server/proposals/kept-apart.js'
import type { Proposal } from '../../../server/proposals/proposal.js'

type Decline = Pick<Proposal, 'declinedBy' | 'declineReason'>

const at = { caseId: 'case', placeId: 'place', hostId: 'host' }
const extentOf = (decline: Decline) => {
  const pair = keptApart({ ...at, ...decline })
  return pair && ('hostId' in pair ? 'HOST' : 'PLACE')
}

describe('what a declined proposal keeps apart', () => {
  const declines: readonly [decline: Decline, extent: 'HOST' | 'PLACE' | null][] = [
    [{ declinedBy: 'COORDINATOR', declineReason: 'UNSAFE_FOR_HOUSEHOLD' }, 'HOST'],
    [{ declinedBy: 'COORDINATOR', declineReason: 'NEEDS_NOT_MET' }, 'PLACE'],
    [{ declinedBy: 'COORDINATOR', declineReason: 'NEEDS_REASSESSMENT' }, null],
    [{ declinedBy: 'HOST', declineReason: 'NEEDS_NOT_MET' }, 'HOST'],
    [{ declinedBy: 'HOST', declineReason: 'PLACE_NOT_AVAILABLE' }, 'PLACE'],
    [{ declinedBy: 'HOST', declineReason: 'DATES_NOT_SUITABLE' }, null],
    [{ declinedBy: 'DEFENDER', declineReason: 'SAFETY_CONCERN' }, 'HOST'],
    [{ declinedBy: 'DEFENDER', declineReason: 'NOT_GIVEN' }, 'HOST'],
    [{ declinedBy: 'DEFENDER', declineReason: 'NO_RESPONSE' }, null],
    [{ declinedBy: null, declineReason: null }, null],
  ]

  for (const [decline, extent] of declines) {
    it(`${decline.declinedBy ?? 'nobody'}, ${decline.declineReason ?? 'no reason'}: ${extent ?? 'nothing'}`, () => {
      expect(extentOf(decline)).to.equal(extent)
    })
  }

  it('names the case and the place or the host institution', () => {
    expect(keptApart({ ...at, declinedBy: 'DEFENDER', declineReason: 'SAFETY_CONCERN' })).to.deep.equal({
      caseId: 'case',
      hostId: 'host',
    })
  })
})
