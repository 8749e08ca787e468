import { expect } from 'chai'
import { sleeps } from '../../../matching/constraints/sleeps.js'
import { shortfall } from '../../instances/asking.js'

describe('SLEEPS', () => {
  it('passes when the beds suffice exactly, and fails by the persons who have none', () => {
    expect(shortfall(sleeps, { place: { sleeps: 4 }, person: { householdSize: 4 } })).to.equal(0)
    expect(shortfall(sleeps, { place: { sleeps: 4 }, person: { householdSize: 3 } })).to.equal(0)
    expect(shortfall(sleeps, { place: { sleeps: 4 }, person: { householdSize: 6 } })).to.equal(2)
  })
})
