import { expect } from 'chai'
import { newRequestCode } from '../../../server/proposals/place-request.code.js'
import { inBrief, sizeBand } from '../../../server/proposals/place-request.js'

describe('inBrief', () => {
  it('tells bands, not persons, and nothing in the order it was entered', () => {
    const brief = inBrief({
      ageBand: 'ADULT',
      familyMembers: [
        { ageBand: 'CHILD', relation: 'CHILD' },
        { ageBand: 'INFANT', relation: 'CHILD' },
        { ageBand: 'CHILD', relation: 'SIBLING' },
      ],
      languages: ['sw', 'en'],
      accompanimentNeeds: [
        { type: 'MEDICAL', required: false },
        { type: 'LEGAL', required: true },
      ],
      stepFree: true,
    })

    expect(brief).to.deep.equal({
      householdSize: 'THREE_OR_FOUR',
      ageBands: ['INFANT', 'CHILD', 'ADULT'],
      languages: ['en', 'sw'],
      accompanimentNeeds: [
        { type: 'LEGAL', required: true },
        { type: 'MEDICAL', required: false },
      ],
      stepFree: true,
    })
  })
})

describe('sizeBand', () => {
  it('puts every number of persons into its band', () => {
    expect([1, 2, 3, 4, 5, 15].map(sizeBand)).to.deep.equal([
      'ONE',
      'TWO',
      'THREE_OR_FOUR',
      'THREE_OR_FOUR',
      'FIVE_OR_MORE',
      'FIVE_OR_MORE',
    ])
  })
})

describe('newRequestCode', () => {
  it('is eight characters that nobody mistakes for others', () => {
    const codes = Array.from({ length: 500 }, newRequestCode)

    for (const code of codes) expect(code).to.match(/^PR-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
  })

  it('does not repeat itself, and uses the whole alphabet', () => {
    const codes = Array.from({ length: 500 }, newRequestCode)

    expect(new Set(codes).size).to.equal(500)
    expect(new Set(codes.join('').replaceAll('PR-', '').replaceAll('-', '')).size).to.equal(32)
  })
})
