import { expect } from 'chai'
import { caseWarnings, scopeBetween, type NetworkFacts } from '../../../server/cases/case-warnings.js'
import type { CaseDetails } from '../../../server/cases/relocation-case.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { soundDetails, today } from './details.js'

const network: NetworkFacts = { largestPlace: 4, hostCountries: ['EG', 'DE'] }
const warnings = (change: Partial<CaseDetails>, facts: Partial<NetworkFacts> = {}) =>
  caseWarnings({ ...soundDetails, ...change }, { today, network: { ...network, ...facts } })

describe('caseWarnings', () => {
  it('says nothing about a case that has a chance', () => {
    expect(warnings({})).to.deep.equal([])
  })

  it('warns of a household larger than any place', () => {
    expect(warnings({}, { largestPlace: 3 })).to.deep.equal([])
    expect(warnings({}, { largestPlace: 2 })).to.deep.equal([
      'No place of the network sleeps 3 persons; the largest sleeps 2. Ask host institutions for a larger one.',
    ])
  })

  it('warns when there is no place at all', () => {
    expect(warnings({}, { largestPlace: 0 })).to.deep.equal(['The network has no place yet.'])
  })

  it('warns when no host lies within the accepted scopes and outside the excluded countries', () => {
    const sentence =
      'No host institution of the network lies within the accepted scopes, outside the excluded countries.'

    expect(warnings({ scopes: ['REGIONAL'] })).to.deep.equal([])
    expect(warnings({ scopes: ['REGIONAL'] }, { hostCountries: ['DE'] })).to.deep.equal([sentence])
    expect(
      warnings({ scopes: ['REGIONAL'], excludedCountries: [{ country: 'EG', reason: 'NO_ENTRY' }] }),
    ).to.deep.equal([sentence])
  })

  it('warns when the country of origin is accepted and excluded', () => {
    const excludedCountries = [{ country: 'SD', reason: 'THREAT_REACH' as const }]

    expect(warnings({ scopes: ['IN_COUNTRY', 'REGIONAL'], excludedCountries })).to.have.lengthOf(1)
    expect(warnings({ excludedCountries })).to.deep.equal([])
  })

  it('warns of a needed-by day that has passed, not of today', () => {
    const earliestDeparture = calendarDay('2027-01-01')

    expect(warnings({ earliestDeparture, neededBy: today })).to.deep.equal([])
    expect(warnings({ earliestDeparture, neededBy: calendarDay('2027-02-28') })).to.deep.equal([
      'The needed-by day 2027-02-28 has passed; every place will count as late.',
    ])
  })

  it('warns of passports and visas that take longer than there is time', () => {
    expect(warnings({ entryDays: 83 })).to.deep.equal([])
    expect(warnings({ entryDays: 84 })).to.deep.equal([
      'Passports and visas take 84 days, so an international arrival by 2027-06-01 is not possible.',
    ])
    expect(warnings({ entryDays: 84, scopes: ['REGIONAL'] })).to.deep.equal([])
  })

  it('counts the days for entry from today when the household could leave before', () => {
    const earliestDeparture = calendarDay('2027-01-01')

    expect(warnings({ earliestDeparture, entryDays: 92 })).to.deep.equal([])
    expect(warnings({ earliestDeparture, entryDays: 93 })).to.have.lengthOf(1)
  })

  it('warns of an applicant under 18', () => {
    expect(warnings({ ageBand: 'YOUTH' })).to.have.lengthOf(1)
  })
})

describe('scopeBetween', () => {
  it('tells the same country, the same macro-region and beyond apart', () => {
    expect(['SD', 'EG', 'DE'].map(country => scopeBetween('SD', country))).to.deep.equal([
      'IN_COUNTRY',
      'REGIONAL',
      'INTERNATIONAL',
    ])
  })
})
