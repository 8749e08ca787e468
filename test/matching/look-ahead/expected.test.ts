import { expect } from 'chai'
import fc from 'fast-check'
import type { SeenCase } from '../../../matching/look-ahead/expected.js'
import { expectedCases, poisson } from '../../../matching/look-ahead/expected.js'
import { random } from '../../../matching/random.js'
import { day, person, problemFile } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'

const seen: readonly SeenCase[] = readFile(
  problemFile({
    cases: [
      person('C1', { risk: 5, earliest: day(12), neededBy: day(20), latest: day(40) }),
      person('C2', { risk: 1, earliest: day(40), neededBy: day(60), latest: day(90) }),
    ],
  }),
).cases.map((someone, index) => ({ case: someone, arrived: 10 * index }))

describe('expectedCases', () => {
  it('draws cases like those seen, as long after their arrival as those', () => {
    const cases = expectedCases({ seen, perWeek: 3, weeks: 4 }, { random: random(1), today: 100, days: 1000 })

    expect(cases.length).to.be.within(4, 25)
    for (const { risk, earliest, neededBy, latest } of cases) {
      const arrived = earliest - (risk === 5 ? 12 : 30)
      expect(arrived % 7).to.equal(100 % 7)
      expect(arrived).to.be.within(107, 128)
      expect([neededBy - earliest, latest - earliest]).to.deep.equal(risk === 5 ? [8, 28] : [20, 50])
    }
  })

  it('gives each an id that no real case can have, in order', () => {
    const ids = expectedCases({ seen, perWeek: 5, weeks: 3 }, { random: random(2), today: 0, days: 1000 }).map(
      ({ id }) => id,
    )

    expect(ids).to.deep.equal([...new Set(ids)].toSorted())
    for (const id of ids) expect(id > 'zzzz' && !/^[A-Za-z0-9._-]+$/.test(id)).to.equal(true)
  })

  it('leaves out whoever could only come after the horizon, and ends waits with it', () => {
    const cases = expectedCases({ seen, perWeek: 9, weeks: 9 }, { random: random(3), today: 0, days: 60 })

    expect(cases).to.not.have.lengthOf(0)
    for (const { earliest, latest } of cases) {
      expect(earliest).to.be.below(60)
      expect(latest).to.be.at.most(60)
    }
  })

  it('expects nobody when nobody was seen, or no weeks are left', () => {
    const sampling = { random: random(4), today: 0, days: 60 }

    expect(expectedCases({ seen: [], perWeek: 5, weeks: 5 }, sampling)).to.deep.equal([])
    expect(expectedCases({ seen, perWeek: 5, weeks: 0 }, sampling)).to.deep.equal([])
  })
})

describe('poisson', () => {
  it('has the mean and the variance asked for', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom(0.5, 3, 20), (seed, mean) => {
        const dice = random(seed)
        const draws = Array.from({ length: 4000 }, () => poisson(dice, mean))
        const average = draws.reduce((sum, count) => sum + count, 0) / draws.length
        const variance = draws.reduce((sum, count) => sum + (count - average) ** 2, 0) / draws.length

        expect(average).to.be.closeTo(mean, 6 * Math.sqrt(mean / draws.length))
        expect(variance / mean).to.be.closeTo(1, 0.2)
      }),
      { numRuns: 20, seed: 20300401 },
    )
  })

  it('is nought for a mean of nought', () => {
    expect(poisson(random(1), 0)).to.equal(0)
  })
})
