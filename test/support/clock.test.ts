import { expect } from 'chai'
import { fakeClock } from './clock.js'

describe('fakeClock', () => {
  it('stands still until it is moved', () => {
    const clock = fakeClock('2027-03-01T09:00:00Z')

    const seen = [clock.now().toISOString(), clock.now().toISOString()]
    clock.advance({ days: 1, ms: -1 })

    expect(seen).to.deep.equal(['2027-03-01T09:00:00.000Z', '2027-03-01T09:00:00.000Z'])
    expect(clock.now().toISOString()).to.equal('2027-03-02T08:59:59.999Z')
  })

  it('can be set, to an instant only', () => {
    const clock = fakeClock()

    clock.set('2028-02-29T00:00:00Z')

    expect(clock.now().toISOString()).to.equal('2028-02-29T00:00:00.000Z')
    expect(() => clock.set('tomorrow')).to.throw(RangeError)
  })
})
