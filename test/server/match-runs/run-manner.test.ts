import { expect } from 'chai'
import { countsPlainPoints, engineManner, mannerOf, type RunManner } from '../../../server/match-runs/run-manner.js'

const expected = { cases: [], perWeek: 1, weeks: 2 }

describe('mannerOf', () => {
  const asked = (more: Partial<RunManner>) => ({ lookAhead: true, tiers: false, floorShare: null, ...more })

  for (const [what, more, manner] of [
    ['looks ahead', {}, {}],
    ['does not look ahead when told not to', { lookAhead: false }, { lookAhead: false }],
    ['with tiers does not look ahead', { tiers: true }, { tiers: true, lookAhead: false }],
    ['with floors does not look ahead', { floorShare: 0.5 }, { floorShare: 0.5, lookAhead: false }],
    ['takes a floor of the whole rate', { floorShare: 1 }, { floorShare: 1, lookAhead: false }],
  ] as const)
    it(what, () => {
      expect(mannerOf(asked(more))).to.deep.equal({ ok: true, value: asked(manner) })
    })

  for (const floorShare of [0, -0.1, 1.001, Number.NaN])
    it(`refuses a floor of ${floorShare}`, () => {
      const refused = mannerOf(asked({ floorShare }))

      expect(refused.ok ? [] : refused.refusal.map(({ path }) => path)).to.deep.equal([['floorShare']])
    })

  it('refuses floors beside protection on time first, and says so beside a share that makes no sense', () => {
    const both = mannerOf(asked({ floorShare: 0.9, tiers: true }))
    const worse = mannerOf(asked({ floorShare: 9, tiers: true }))

    expect(both.ok ? [] : both.refusal.map(({ message }) => message)).to.have.lengthOf(1)
    expect(both.ok ? '' : both.refusal[0]?.message).to.contain('ask for one of them')
    expect(worse.ok ? [] : worse.refusal).to.have.lengthOf(2)
  })
})

describe('engineManner', () => {
  const manner = { lookAhead: false, tiers: false, floorShare: null }

  it('is that of whoever is expected, of tiers or of floors, and none for an ordinary run', () => {
    expect(engineManner({ ...manner, lookAhead: true }, { expected })).to.deep.equal({ kind: 'LOOK_AHEAD', expected })
    expect(engineManner({ ...manner, tiers: true }, { expected: null })).to.deep.equal({ kind: 'ON_TIME_FIRST' })
    expect(engineManner({ ...manner, floorShare: 0.9 }, {})).to.deep.equal({ kind: 'FLOORS', share: 0.9 })
    expect(engineManner(manner, {})).to.equal(null)
    expect(engineManner({ ...manner, lookAhead: true }, { expected: null })).to.equal(null)
  })
})

describe('countsPlainPoints', () => {
  it('is so unless there are tiers or floors', () => {
    const manner = { lookAhead: true, tiers: false, floorShare: null }

    expect(countsPlainPoints(manner)).to.equal(true)
    expect(countsPlainPoints({ ...manner, tiers: true })).to.equal(false)
    expect(countsPlainPoints({ ...manner, floorShare: 0.1 })).to.equal(false)
  })
})
