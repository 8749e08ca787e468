import { expect } from 'chai'
import { monthsAhead, stateOn } from '../../../../client/features/hosts/months-ahead.js'

const place = {
  windows: [{ from: '2027-01-15', until: '2027-03-01' }],
  occupancies: [
    { kind: 'STAY' as const, from: '2027-02-01', until: '2027-02-11', freeAgainFrom: '2027-02-14' },
    { kind: 'HOLD' as const, from: '2027-02-20', until: '2027-02-25', freeAgainFrom: '2027-02-25' },
  ],
}

describe('a day of a place', () => {
  it('is open where it is offered and free', () => {
    expect(stateOn(place, '2027-01-14')).to.equal('none')
    expect(stateOn(place, '2027-01-15')).to.equal('open')
    expect(stateOn(place, '2027-03-01')).to.equal('none')
  })

  it('is occupied to the last day of a stay, and nothing while it is kept empty', () => {
    expect(stateOn(place, '2027-02-10')).to.equal('occupied')
    expect(stateOn(place, '2027-02-11')).to.equal('none')
    expect(stateOn(place, '2027-02-14')).to.equal('open')
  })
})

describe('the coming months', () => {
  it('count days of all places, the present month from today on', () => {
    const [january, february, march] = monthsAhead([place, place], '2027-01-20', 3)

    expect(january).to.deep.equal({ month: '2027-01-01', open: 24, held: 0, occupied: 0, other: 0 })
    expect(february).to.deep.equal({ month: '2027-02-01', open: 20, held: 10, occupied: 20, other: 0 })
    expect(march).to.deep.equal({ month: '2027-03-01', open: 0, held: 0, occupied: 0, other: 0 })
  })
})
