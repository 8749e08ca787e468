import { expect } from 'chai'
import { scope } from '../../../matching/constraints/scope.js'
import { compared, shortfall } from '../../instances/asking.js'

describe('SCOPE', () => {
  const from = (country: string, scopes: string[]) => ({ host: { country }, person: { origin: 'XA', scopes } })

  it('tells the same country from the same macro-region from elsewhere', () => {
    expect(shortfall(scope, from('XA', ['IN_COUNTRY']))).to.equal(0)
    expect(shortfall(scope, from('XB', ['REGIONAL']))).to.equal(0)
    expect(shortfall(scope, from('XC', ['INTERNATIONAL']))).to.equal(0)
  })

  it('fails when the case does not agree to that distance, and names it', () => {
    expect(shortfall(scope, from('XA', ['REGIONAL', 'INTERNATIONAL']))).to.equal(1)
    expect(shortfall(scope, from('XB', ['IN_COUNTRY', 'INTERNATIONAL']))).to.equal(1)
    expect(shortfall(scope, from('XC', ['IN_COUNTRY', 'REGIONAL']))).to.equal(1)
    expect(compared(scope, from('XC', ['REGIONAL'])).missing).to.deep.equal(['INTERNATIONAL'])
  })
})
