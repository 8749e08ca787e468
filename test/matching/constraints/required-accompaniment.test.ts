import { expect } from 'chai'
import { requiredAccompaniment } from '../../../matching/constraints/required-accompaniment.js'
import { compared, shortfall } from '../../instances/asking.js'

describe('REQUIRED_ACCOMPANIMENT', () => {
  const offers = [
    { type: 'LEGAL', households: 1 },
    { type: 'MEDICAL', households: 1 },
  ]

  it('passes when everything required is offered, whatever is only desired', () => {
    expect(shortfall(requiredAccompaniment, { host: { offers }, person: { required: ['LEGAL', 'MEDICAL'] } })).to.equal(
      0,
    )
    expect(shortfall(requiredAccompaniment, { host: { offers: [] }, person: { desired: ['LEGAL'] } })).to.equal(0)
  })

  it('fails by what is missing, and names it', () => {
    const pair = { host: { offers }, person: { required: ['SCHOOLING', 'LEGAL', 'CHILDCARE'] } }

    expect(shortfall(requiredAccompaniment, pair)).to.equal(2)
    expect(compared(requiredAccompaniment, pair).missing).to.deep.equal(['SCHOOLING', 'CHILDCARE'])
  })
})
