import { expect } from 'chai'
import { excludedCountry } from '../../../matching/constraints/excluded-country.js'
import { shortfall } from '../../instances/asking.js'

describe('EXCLUDED_COUNTRY', () => {
  it('fails in a country the case keeps away from, and only there', () => {
    expect(
      shortfall(excludedCountry, { host: { country: 'XB' }, person: { excludedCountries: ['XC', 'XB'] } }),
    ).to.equal(1)
    expect(shortfall(excludedCountry, { host: { country: 'XB' }, person: { excludedCountries: ['XC'] } })).to.equal(0)
  })
})
