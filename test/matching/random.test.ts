import { expect } from 'chai'
import fc from 'fast-check'
import { random } from '../../matching/random.js'

describe('random', () => {
  it('repeats itself for the same seed and differs for another', () => {
    const draws = (seed: number): readonly number[] => {
      const dice = random(seed)
      return Array.from({ length: 5 }, () => dice.below(1_000_000))
    }

    expect(draws(1)).to.deep.equal(draws(1))
    expect(draws(1)).not.to.deep.equal(draws(2))
    expect(draws(0)).not.to.deep.equal([0, 0, 0, 0, 0])
  })

  it('stays in its limits for any seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 50 }), (seed, limit) => {
        const dice = random(seed)
        for (let i = 0; i < 50; i++) {
          expect(dice.below(limit)).to.be.within(0, limit - 1)
          expect(dice.next()).to.be.at.least(0).and.below(1)
        }
      }),
      { numRuns: 100, seed: 20300110 },
    )
  })

  it('reaches every value about as often', () => {
    const dice = random(9)
    const counts = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < 6000; i++) counts[dice.below(6)]! += 1

    for (const count of counts) expect(count).to.be.within(850, 1150)
  })
})
