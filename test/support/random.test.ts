import { expect } from 'chai'
import { seededRandom } from './random.js'

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    expect(draw(7)).to.deep.equal(draw(7))
    expect(draw(7)).to.not.deep.equal(draw(8))
  })

  it('stays below its bound and reaches every number', () => {
    const random = seededRandom(1)

    const seen = new Set(Array.from({ length: 300 }, () => random.below(5)))

    expect([...seen].toSorted()).to.deep.equal([0, 1, 2, 3, 4])
  })

  it('shuffles without loss and leaves the list as it was', () => {
    const items = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8])

    const shuffled = seededRandom(3).shuffled(items)

    expect(shuffled)
      .to.have.members([...items])
      .and.to.not.deep.equal([...items])
  })
})

function draw(seed: number): number[] {
  const random = seededRandom(seed)
  return Array.from({ length: 8 }, () => random.below(1000))
}
