import { expect } from 'chai'
import { matches, type CaseRow } from '../../../../client/features/cases/case-filter.js'
import { warningsOf } from '../../../../client/features/cases/warnings.js'

const row: CaseRow = {
  id: 'case-1',
  reference: 'TR-2026-0142',
  status: 'CANDIDATE',
  riskLevel: 'LEVEL_4',
  targetedGroup: null,
  householdSize: 2,
  neededBy: '2027-02-01',
  createdAt: '2026-11-21T08:00:00.000Z',
  country: { code: 'KE', name: 'Kenya', subRegion: { code: '014', name: 'Eastern Africa' } },
}

describe('matches', () => {
  it('finds a case by a part of its reference or country', () => {
    expect(matches(row, { text: '0142', risks: [] })).to.equal(true)
    expect(matches(row, { text: ' kEN', risks: [] })).to.equal(true)
    expect(matches(row, { text: 'Ghana', risks: [] })).to.equal(false)
  })

  it('keeps only the risk levels chosen, all when none is', () => {
    expect(matches(row, { text: '', risks: ['LEVEL_4', 'LEVEL_5'] })).to.equal(true)
    expect(matches(row, { text: '', risks: ['LEVEL_5'] })).to.equal(false)
  })
})

describe('warningsOf', () => {
  it('trusts nothing about the state of a navigation', () => {
    expect(warningsOf({ warnings: ['Large household', 7] })).to.deep.equal(['Large household'])
    expect(warningsOf({ warnings: 'x' })).to.deep.equal([])
    expect(warningsOf(null)).to.deep.equal([])
    expect(warningsOf('x')).to.deep.equal([])
  })
})
