import { expect } from 'chai'
import { formatDistance } from '../../../client/lib/instants.js'

const now = Date.UTC(2026, 10, 21, 12)
const at = (hours: number) => formatDistance(new Date(now + hours * 3_600_000).toISOString(), now)

describe('formatDistance', () => {
  it('speaks of minutes within the hour, of hours within two days, then of days', () => {
    expect(at(0.5)).to.equal('in 30 minutes')
    expect(at(1)).to.equal('in 1 hour')
    expect(at(47)).to.equal('in 47 hours')
    expect(at(49)).to.equal('in 2 days')
  })

  it('never promises more time than there is', () => {
    expect(at(71.9)).to.equal('in 2 days')
    expect(at(1.99)).to.equal('in 1 hour')
  })

  it('speaks of what has passed as past', () => {
    expect(at(-3)).to.equal('3 hours ago')
  })
})
