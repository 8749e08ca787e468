import { expect } from 'chai'
import {
  candidatesOf,
  coverage,
  daysEarly,
  languagesInCommon,
  pointsOf,
  termNames,
} from '../../../../client/features/proposals/review.js'
import type { Proposal } from '../../../../client/features/proposals/review.js'

const place = (id: string, languages: readonly string[], offers: readonly string[] = []) => ({
  id,
  label: 'Place 1',
  sleeps: 3,
  hostInstitution: {
    id: `host of ${id}`,
    languages: languages.map(tag => ({ tag, name: tag.toUpperCase() })),
    accompanimentOffers: offers.map(type => ({ type })),
  },
})
const proposal = {
  place: place('a', ['en'], ['LEGAL']),
  from: '2027-02-01',
  until: '2027-05-01',
  points: 300,
  terms: [
    { name: 'Timely arrival', points: 250 },
    { name: 'Unused beds', points: -25 },
  ],
  alternatives: [
    {
      place: place('b', ['fr']),
      from: '2027-03-01',
      until: '2027-06-01',
      points: 320,
      terms: [{ name: 'Preferred region', points: 150 }],
      heldBy: [{ id: 'case-2', reference: 'TR-2026-0002' }],
    },
  ],
  relocationCase: {
    languages: [
      { tag: 'fr', name: 'French' },
      { tag: 'en', name: 'English' },
    ],
    accompanimentNeeds: [
      { type: 'LEGAL', required: true },
      { type: 'MEDICAL', required: false },
    ],
  },
} as unknown as Proposal

describe('the comparison', () => {
  it('puts the proposed place first and says who has the others', () => {
    const [first, second] = candidatesOf(proposal)

    expect(first.alternative).to.equal(undefined)
    expect(first.place.id).to.equal('a')
    expect(second?.place.id).to.equal('b')
    expect(second?.heldBy).to.deep.equal(['TR-2026-0002'])
  })

  it('lines up the parts of the points of all columns, and leaves gaps where a column lacks one', () => {
    const candidates = candidatesOf(proposal)

    expect(termNames(candidates)).to.deep.equal(['Timely arrival', 'Unused beds', 'Preferred region'])
    expect(pointsOf(candidates[0], 'Unused beds')).to.equal(-25)
    expect(pointsOf(candidates[0], 'Preferred region')).to.equal(undefined)
  })

  it('counts days before and after the day a place is needed', () => {
    expect(daysEarly('2027-02-10', '2027-02-01')).to.equal(9)
    expect(daysEarly('2027-02-10', '2027-02-10')).to.equal(0)
    expect(daysEarly('2027-02-10', '2027-02-12')).to.equal(-2)
  })

  it('names the languages in common as the case does', () => {
    expect(languagesInCommon(proposal.relocationCase, proposal.place)).to.deep.equal(['English'])
  })

  it('tells needs that are met from needs that are not', () => {
    const { covered, missing } = coverage(proposal.relocationCase, proposal.place)

    expect(covered.map(need => need.type)).to.deep.equal(['LEGAL'])
    expect(missing.map(need => need.type)).to.deep.equal(['MEDICAL'])
  })
})
