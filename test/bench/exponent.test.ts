import { expect } from 'chai'
import { exponentOf } from './exponent.js'

describe('exponentOf', () => {
  it('finds the power behind points, whatever they are multiplied by', () => {
    const points = [1, 10, 50, 200].map(x => ({ x, y: 7 * x ** 1.3 }))

    expect(exponentOf(points)).to.be.closeTo(1.3, 1e-9)
  })

  it('goes between points that do not agree', () => {
    const points = [
      { x: 1, y: 1 },
      { x: 10, y: 10 },
      { x: 100, y: 10_000 },
    ]

    expect(exponentOf(points)).to.be.closeTo(2, 1e-9)
  })

  it('knows nothing from one point, or from one number of cases', () => {
    expect(exponentOf([{ x: 10, y: 3 }])).to.equal(undefined)
    expect(
      exponentOf([
        { x: 10, y: 3 },
        { x: 10, y: 4 },
      ]),
    ).to.equal(undefined)
  })
})
