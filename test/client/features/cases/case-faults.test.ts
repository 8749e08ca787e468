import { expect } from 'chai'
import type { CaseFormValues } from '../../../../client/features/cases/case-details.js'
import { emptyCase } from '../../../../client/features/cases/case-details.js'
import { faultsOf, fieldOf } from '../../../../client/features/cases/case-faults.js'

const sound: CaseFormValues = {
  ...emptyCase,
  origin: 'SELF',
  country: 'KE',
  riskLevel: 'LEVEL_3',
  ageBand: 'ADULT',
  scopes: ['REGIONAL', 'INTERNATIONAL'],
  languages: ['en'],
  earliestDeparture: '2027-01-10',
  neededBy: '2027-02-01',
  latestArrival: '2027-03-01',
  entryDays: 0,
  minimumStayDays: 90,
  desiredStayDays: 180,
}
const faultyFields = (changes: Partial<CaseFormValues>) => Object.keys(faultsOf({ ...sound, ...changes }))

describe('faultsOf', () => {
  it('finds nothing in a sound case', () => {
    expect(faultyFields({})).to.deep.equal([])
  })

  it('names everything that is missing, in the order of the form', () => {
    expect(Object.keys(faultsOf(emptyCase))).to.deep.equal([
      'country',
      'riskLevel',
      'origin',
      'ageBand',
      'scopes',
      'languages',
      'earliestDeparture',
      'neededBy',
      'latestArrival',
      'minimumStayDays',
      'desiredStayDays',
      'entryDays',
    ])
  })

  it('wants the three days in their order, and takes them all on one day', () => {
    expect(faultyFields({ neededBy: '2027-01-09' })).to.deep.equal(['neededBy'])
    expect(faultyFields({ neededBy: '2027-03-02' })).to.deep.equal(['neededBy'])
    expect(faultyFields({ latestArrival: '2027-01-09' })).to.deep.equal(['latestArrival'])
    expect(faultyFields({ neededBy: '2027-01-10', latestArrival: '2027-01-10' })).to.deep.equal([])
  })

  it('holds numbers to their bounds, both ends included', () => {
    expect(faultyFields({ entryDays: 365, minimumStayDays: 1, desiredStayDays: 730 })).to.deep.equal([])
    expect(faultyFields({ entryDays: 366 })).to.deep.equal(['entryDays'])
    expect(faultyFields({ minimumStayDays: 0 })).to.deep.equal(['minimumStayDays'])
    expect(faultyFields({ desiredStayDays: 731 })).to.deep.equal(['desiredStayDays'])
    expect(faultyFields({ minimumStayDays: 181 })).to.deep.equal(['desiredStayDays'])
  })

  it('points at the row of the family or country that is incomplete', () => {
    const faults = faultyFields({
      familyMembers: [
        { ageBand: 'CHILD', relation: 'CHILD' },
        { ageBand: null, relation: 'PARTNER' },
      ],
      excludedCountries: [{ country: 'FR', reason: null }],
    })

    expect(faults).to.deep.equal(['familyMembers.1.ageBand', 'excludedCountries.0.reason'])
  })

  it('sees what contradicts itself', () => {
    expect(faultyFields({ womenOnly: true })).to.deep.equal(['womenOnly'])
    expect(faultyFields({ womenOnly: true, applicantIsWoman: true })).to.deep.equal([])
    expect(faultyFields({ preferredScope: 'IN_COUNTRY' })).to.deep.equal(['preferredScope'])
  })
})

describe('fieldOf', () => {
  it('leads a fault of the server to its field', () => {
    expect(fieldOf(['details', 'neededBy'])).to.equal('neededBy')
    expect(fieldOf(['details', 'excludedCountries', '2', 'country'])).to.equal('excludedCountries.2.country')
    expect(fieldOf(['admit'])).to.equal('admit')
  })

  it('leads a fault of one language to the field of all languages', () => {
    expect(fieldOf(['details', 'languages', '1'])).to.equal('languages')
  })
})
