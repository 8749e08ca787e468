import { expect } from 'chai'
import { itemsOf, step } from '../../../../client/features/match-runs/review-items.js'
import type { PlacedItem, UnplacedItem } from '../../../../client/features/match-runs/review-items.js'

const relocationCase = (number: number) => ({
  id: `case-${number}`,
  reference: `TR-2026-000${number}`,
  riskLevel: 'LEVEL_3' as const,
  householdSize: 1,
  neededBy: '2027-02-01',
})
const placed = (number: number, host: string): PlacedItem => ({
  id: `proposal-${number}`,
  status: 'PROPOSED',
  from: '2027-01-01',
  until: '2027-04-01',
  points: 100,
  overrideReason: null,
  place: {
    id: `place-${number}`,
    label: 'Place 1',
    hostInstitution: { id: host, name: host, calendarFreshness: { stale: false } },
  },
  relocationCase: relocationCase(number),
})
const unplaced = (number: number): UnplacedItem => ({
  cause: 'OUTCOMPETED',
  message: 'x',
  failedRules: [],
  nearestMisses: [],
  relocationCase: relocationCase(number),
})
const outcome = {
  id: 'run-1',
  placeCount: 2,
  proposals: [placed(1, 'Harbour House'), placed(2, 'Hill House')],
  unplacedCases: [unplaced(3)],
}
const keys = (text: string) => itemsOf(outcome, text).map(item => item.key)

describe('itemsOf', () => {
  it('lists proposals in the order of the run, then the cases left out', () => {
    expect(keys('')).to.deep.equal(['proposal-1', 'proposal-2', 'case-3'])
  })

  it('finds a case by its reference and a proposal by its host, in any case of letters', () => {
    expect(keys('hill')).to.deep.equal(['proposal-2'])
    expect(keys(' 0003 ')).to.deep.equal(['case-3'])
    expect(keys('nowhere')).to.deep.equal([])
  })
})

describe('step', () => {
  const items = itemsOf(outcome, '')

  it('goes on and back, and stops at both ends', () => {
    expect(step(items, 'proposal-1', 1)?.key).to.equal('proposal-2')
    expect(step(items, 'case-3', -1)?.key).to.equal('proposal-2')
    expect(step(items, 'case-3', 1)?.key).to.equal('case-3')
    expect(step(items, 'proposal-1', -1)?.key).to.equal('proposal-1')
  })

  it('begins with the first when what was chosen is no longer listed', () => {
    expect(step(items, 'gone', 1)?.key).to.equal('proposal-1')
    expect(step([], 'gone', 1)).to.equal(undefined)
  })
})
