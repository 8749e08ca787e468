import { expect } from 'chai'
import { hostDetail } from '../../../../client/features/capacity/place-detail.js'

const say = (message: { defaultMessage: string }, values: object = {}) =>
  Object.entries(values).reduce(
    (text, [name, value]) => text.replace(`{${name}}`, String(value)),
    message.defaultMessage,
  )
const country = { code: 'KE', name: 'Kenya', subRegion: { code: '014', name: 'Eastern Africa' } }

describe('hostDetail', () => {
  it('says where a host is, and that its calendar is stale when it is', () => {
    const at = (calendarFreshness: { confirmedAt: string | null; stale: boolean }) =>
      hostDetail(say as never, { country, calendarFreshness: { ...calendarFreshness, staleAfterDays: 30 } })

    expect(at({ confirmedAt: '2027-03-01T09:00:00Z', stale: false })).to.equal('Kenya')
    expect(at({ confirmedAt: '2027-03-01T09:00:00Z', stale: true })).to.equal(
      'Kenya · Calendar not confirmed since 1 Mar 2027',
    )
    expect(at({ confirmedAt: null, stale: true })).to.equal('Kenya · Calendar never confirmed')
  })
})
