import { expect } from 'chai'
import fc from 'fast-check'
import { randomFrom } from '../../seeds/random.js'

describe('random choices of the seeds', () => {
  it('follow from seed and subject alone', () => {
    const draw = (seed: number, subject: string) => Array.from({ length: 20 }, randomFrom(seed, subject).fraction)

    expect(draw(1, 'hosts')).to.deep.equal(draw(1, 'hosts'))
    expect(draw(1, 'hosts')).to.not.deep.equal(draw(2, 'hosts'))
    expect(draw(1, 'hosts')).to.not.deep.equal(draw(1, 'cases'))
  })

  it('stay within their bounds and reach both', () => {
    const random = randomFrom(3)
    const drawn = Array.from({ length: 500 }, () => random.between(2, 5))

    expect(new Set(drawn)).to.deep.equal(new Set([2, 3, 4, 5]))
  })

  it('deal out each item as often as its weight says, to the nearest whole number', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 200 }), fc.integer(), (parts, count, seed) => {
        const choices = parts.map((weight, item) => [item, weight] as const)
        const dealt = randomFrom(seed).deal(choices, count)
        const total = parts.reduce((sum, weight) => sum + weight, 0)

        expect(dealt).to.have.length(count)
        for (const [item, weight] of choices) {
          const times = dealt.filter(one => one === item).length
          expect(Math.abs(times - (weight / total) * count)).to.be.lessThan(1)
        }
      }),
    )
  })
})
