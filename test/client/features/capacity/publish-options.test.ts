import { expect } from 'chai'
import { conditionsOf, isPlan, noOptions, planOf } from '../../../../client/features/capacity/publish-options.js'

const window = { placeId: 'one', from: '2027-04-01', until: '2027-04-08' }

describe('options of publishing', () => {
  it('make a plan only when more than one window may come of them', () => {
    expect(isPlan({ ...noOptions, familiesOnly: true, languages: 'fr' })).to.equal(false)
    expect(isPlan({ ...noOptions, morePlaceIds: ['two'] })).to.equal(true)
    expect(isPlan({ ...noOptions, frequency: 'WEEKLY' })).to.equal(true)
    expect(isPlan({ ...noOptions, leftOutFirst: '2027-04-03' })).to.equal(true)
  })

  it('are said in half-open days, and each place once', () => {
    const options = {
      ...noOptions,
      morePlaceIds: ['one', 'two'],
      frequency: 'WEEKLY' as const,
      repeatUntil: '2027-06-01',
      leftOutFirst: '2027-04-03',
      leftOutLast: '2027-04-04',
    }

    expect(planOf(window, options)).to.deep.equal({
      placeIds: ['one', 'two'],
      period: { from: '2027-04-01', until: '2027-04-08' },
      repeat: { frequency: 'WEEKLY', every: 1, until: '2027-06-01' },
      leftOut: [{ from: '2027-04-03', until: '2027-04-05' }],
      conditions: { familiesOnly: false, fromAgeBand: null, languages: [] },
    })
    expect(planOf(window, { ...options, leftOutLast: '' }).leftOut).to.deep.equal([
      { from: '2027-04-03', until: '2027-04-04' },
    ])
  })

  it('take languages however they are parted', () => {
    expect(conditionsOf({ ...noOptions, languages: ' fr, ar  es,' }).languages).to.deep.equal(['fr', 'ar', 'es'])
  })
})
