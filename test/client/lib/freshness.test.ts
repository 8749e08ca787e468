import { expect } from 'chai'
import { freshnessText } from '../../../client/lib/freshness.js'

const say = (message: { defaultMessage: string }, values: object = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    message.defaultMessage,
  )

describe('freshnessText', () => {
  const said = (freshness: { confirmedAt: string | null; stale: boolean }) => freshnessText(say as never, freshness)

  it('counts back to a word that is good, and names the day of one that is old', () => {
    const lately = new Date(Date.now() - 6 * 24 * 3_600_000).toISOString()

    expect(said({ confirmedAt: lately, stale: false })).to.equal('Calendar confirmed 6 days ago')
    expect(said({ confirmedAt: '2027-03-01T23:30:00Z', stale: true })).to.equal(
      'Calendar not confirmed since 1 Mar 2027',
    )
    expect(said({ confirmedAt: null, stale: true })).to.equal('Calendar never confirmed')
  })
})
