import { expect } from 'chai'
import { groupBy } from '../../../server/shared/group-by.js'

describe('groupBy', () => {
  it('gathers items under their key, both in the order they came', () => {
    const groups = groupBy(['pear', 'apple', 'plum', 'fig'], word => word.charAt(0))

    expect([...groups]).to.deep.equal([
      ['p', ['pear', 'plum']],
      ['a', ['apple']],
      ['f', ['fig']],
    ])
  })

  it('knows nothing of a key without an item', () => {
    expect(groupBy([1], n => n).get(2)).to.equal(undefined)
  })
})
