import { expect } from 'chai'
import fc from 'fast-check'
import { bandSteps, shadeOf, shadeSteps } from '../../../../client/ui/heatmap/shades.js'

describe('the shades of a heatmap', () => {
  it('keep nothing apart from a little', () => {
    const steps = shadeSteps(18)

    expect(steps.map(step => [step.from, step.to])).to.deep.equal([
      [0, 0],
      [1, 5],
      [6, 10],
      [11, 15],
      [16, Infinity],
    ])
    expect([0, 1, 5, 6, 18, 400].map(value => shadeOf(value, steps))).to.deep.equal([0, 1, 1, 2, 4, 4])
  })

  it('use as many steps as there are numbers to tell apart', () => {
    expect(shadeSteps(0)).to.have.length(2)
    expect(shadeSteps(2).map(step => step.from)).to.deep.equal([0, 1, 2])
  })

  it('follow bands, so that no band lies in two steps', () => {
    const edges = (most: number) => bandSteps(most, 5).map(step => [step.from, step.to])

    expect(edges(3)).to.deep.equal([[0, Infinity]])
    expect(edges(17)).to.deep.equal([
      [0, 4],
      [5, 9],
      [10, 14],
      [15, Infinity],
    ])
    expect(edges(112)).to.deep.equal([
      [0, 29],
      [30, 59],
      [60, 89],
      [90, Infinity],
    ])
    fc.assert(
      fc.property(fc.nat({ max: 2000 }), fc.nat({ max: 400 }), (most, band) => {
        const steps = bandSteps(most, 5)
        const shades = [0, 2, 4].map(place => shadeOf(band * 5 + place, steps))
        return new Set(shades).size === 1
      }),
    )
  })

  it('never shade a larger number more palely, and give every number one shade', () => {
    const count = fc.nat({ max: 5000 })
    fc.assert(
      fc.property(count, count, count, (most, a, b) => {
        const steps = shadeSteps(most)
        const covering = steps.filter(step => step.from <= a && a <= step.to)
        return covering.length === 1 && a <= b === (a <= b && shadeOf(a, steps) <= shadeOf(b, steps))
      }),
    )
  })
})
