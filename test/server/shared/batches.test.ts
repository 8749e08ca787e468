import { expect } from 'chai'
import { inBatches } from '../../../server/shared/batches.js'

describe('inBatches', () => {
  it('hands out every item in order, the last batch being what is left', () => {
    expect([...inBatches(['a', 'b', 'c', 'd', 'e'], 2)]).to.deep.equal([['a', 'b'], ['c', 'd'], ['e']])
    expect([...inBatches(['a', 'b'], 2)]).to.deep.equal([['a', 'b']])
  })

  it('hands out no batch of nothing', () => {
    expect([...inBatches([], 2)]).to.deep.equal([])
  })
})
