import { expect } from 'chai'
import { remember } from '../../../server/jobs/worker.presence.js'

describe('remember', () => {
  const graceMs = 4_000

  it('names a worker once it has been seen dead for the whole grace', () => {
    const seen = new Map<string, number>()

    expect(remember(seen, ['one'], { now: 1_000, graceMs })).to.deep.equal([])
    expect(remember(seen, ['one', 'other'], { now: 4_999, graceMs })).to.deep.equal([])
    expect(remember(seen, ['one', 'other'], { now: 5_000, graceMs })).to.deep.equal(['one'])
  })

  it('begins anew for a worker that was seen alive in between', () => {
    const seen = new Map<string, number>()
    remember(seen, ['one'], { now: 0, graceMs })
    remember(seen, [], { now: 2_000, graceMs })

    expect(remember(seen, ['one'], { now: 4_000, graceMs })).to.deep.equal([])
    expect(remember(seen, ['one'], { now: 8_000, graceMs })).to.deep.equal(['one'])
  })
})
