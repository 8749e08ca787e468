import { expect } from 'chai'
import { curveOf, drawCurve } from '../../../matching/look-ahead/curve.js'

/** The sums on days 0 to before `days`. */
function drawn(curve: readonly number[], days: number, when: { since: number; today: number }): number[] {
  const values = new Float64Array(days)
  drawCurve(curve, values, when)
  return [...values]
}

describe('curveOf', () => {
  it('notes what a sum grows by from week to week, and no weeks without growth at the end', () => {
    const values = Float64Array.from({ length: 30 }, (_, day) => (day < 10 ? 0 : day < 20 ? 5 * (day - 10) : 50))

    expect(curveOf(values, { from: 0 })).to.deep.equal([0, 0, 20, 30])
  })

  it('begins on the day asked for, less what is to be taken off, and has the last day in it', () => {
    const values = Float64Array.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 512)

    expect(curveOf(values, { from: 1, less: 2 })).to.deep.equal([0, 254, 256])
  })

  it('never falls, whatever rounding makes of a hair', () => {
    const values = new Float64Array(15).fill(0.5)
    values[7] = 0.5 - 1e-13

    expect(curveOf(values, { from: 0 })).to.deep.equal([1])
  })
})

describe('drawCurve', () => {
  const curve = [3, 7, 0, 14]

  it('grows evenly between two weeks, and stays after the last', () => {
    const values = drawn(curve, 30, { since: 0, today: 0 })

    expect([values[0], values[7], values[14], values[21], values[29]]).to.deep.equal([3, 10, 10, 24, 24])
    expect(values[1]).to.be.closeTo(4, 1e-12)
    expect(values[15]).to.be.closeTo(12, 1e-12)
  })

  it('goes by dates: a later first day meets the curve later, an earlier one before it begins', () => {
    expect(drawn(curve, 2, { since: 7, today: 0 })).to.deep.equal([10, 10])
    expect(drawn(curve, 3, { since: -2, today: 0 })).to.deep.equal([3, 3, 3])
  })

  it('gives days before today the sum of today', () => {
    expect(drawn(curve, 8, { since: 0, today: 7 })).to.deep.equal(Array.from({ length: 8 }, () => 10))
  })

  it('is nothing anywhere without any growth', () => {
    expect(drawn([], 3, { since: 0, today: 0 })).to.deep.equal([0, 0, 0])
  })
})
