import { expect } from 'chai'
import { exclusion } from '../../../matching/constraints/exclusion.js'
import { shortfall } from '../../instances/asking.js'

describe('EXCLUSION', () => {
  it('rules out a place, or every place of a host, for one case', () => {
    expect(shortfall(exclusion, { file: { exclusions: [{ case: 'C1', place: 'P1' }] } })).to.equal(1)
    expect(shortfall(exclusion, { file: { exclusions: [{ case: 'C1', host: 'H1' }] } })).to.equal(1)
    expect(shortfall(exclusion, {})).to.equal(0)
  })
})
