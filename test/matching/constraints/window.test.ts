import { expect } from 'chai'
import { window } from '../../../matching/constraints/window.js'
import { dateShortfall } from '../../instances/asking.js'
import { range } from '../../instances/builders.js'

describe('WINDOW', () => {
  const pair = { place: { windows: [range(20, 60), range(60, 90)] } }
  const outside = (from: number, until: number) => dateShortfall(window, pair, from, until)

  it('holds a stay that begins with it and ends with it', () => {
    expect(outside(20, 60)).to.equal(0)
  })

  it('fails by the days outside, before and after together', () => {
    expect(outside(19, 60)).to.equal(1)
    expect(outside(20, 61)).to.equal(1)
    expect(outside(15, 63)).to.equal(8)
  })

  it('does not join windows that touch', () => {
    expect(outside(50, 70)).to.equal(10)
  })

  it('fails by the whole stay where no window is near', () => {
    expect(outside(100, 130)).to.equal(30)
    expect(dateShortfall(window, { place: { windows: [] } }, 0, 12)).to.equal(12)
  })
})
