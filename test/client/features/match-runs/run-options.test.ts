import { expect } from 'chai'
import { inputOf, isComplete, ordinaryOptions } from '../../../../client/features/match-runs/run-options.js'

describe('inputOf', () => {
  it('leaves out what is not said', () => {
    expect(inputOf(ordinaryOptions)).to.deep.equal({
      seed: 1,
      timeLimitSeconds: null,
      lookAhead: true,
      tiers: false,
      floorShare: null,
    })
  })

  it('asks for one aim at a time, and looks ahead only for most points', () => {
    const asked = (['points', 'onTime', 'floors'] as const).map(aim =>
      inputOf({ ...ordinaryOptions, aim, timeLimitSeconds: 20, floorPercent: 85 }),
    )

    expect(asked.map(({ lookAhead, tiers, floorShare }) => [lookAhead, tiers, floorShare])).to.deep.equal([
      [true, false, null],
      [false, true, null],
      [false, false, 0.85],
    ])
    expect(asked[0]!.timeLimitSeconds).to.equal(20)
  })
})

describe('isComplete', () => {
  it('needs a seed, and the share of floors only where there are floors', () => {
    expect(isComplete(ordinaryOptions)).to.equal(true)
    expect(isComplete({ ...ordinaryOptions, seed: '' })).to.equal(false)
    expect(isComplete({ ...ordinaryOptions, floorPercent: '' })).to.equal(true)
    expect(isComplete({ ...ordinaryOptions, aim: 'floors', floorPercent: '' })).to.equal(false)
  })
})
