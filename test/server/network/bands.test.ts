import { expect } from 'chai'
import fc from 'fast-check'
import { banded, exactly } from '../../../server/network/bands.js'

describe('a count', () => {
  it('is exact for those who decide', () => {
    expect(exactly(7)).to.deep.equal({ atLeast: 7, atMost: 7, label: '7' })
    expect(exactly(0)).to.deep.equal({ atLeast: 0, atMost: 0, label: '0' })
  })

  it('is a band of five for everybody else', () => {
    for (const count of [0, 4]) expect(banded(count)).to.deep.equal({ atLeast: 0, atMost: 4, label: 'under 5' })
    for (const count of [5, 7, 9]) expect(banded(count)).to.deep.equal({ atLeast: 5, atMost: 9, label: '5–9' })
    for (const count of [10, 14]) expect(banded(count)).to.deep.equal({ atLeast: 10, atMost: 14, label: '10–14' })
  })

  it('always lies in its band, which always leaves five candidates', () => {
    fc.assert(
      fc.property(fc.nat(10_000), count => {
        const { atLeast, atMost } = banded(count)
        expect(count).to.be.within(atLeast, atMost)
        expect(atMost - atLeast + 1).to.equal(5)
      }),
    )
  })
})
