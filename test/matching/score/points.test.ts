import { expect } from 'chai'
import { defaultPolicy } from '../../../matching/reading/policy.js'
import { accompanimentPoints, arrivalPoints, shortStayLoss, spareBedLoss } from '../../../matching/score/points.js'

const days = { earliest: 10, neededBy: 30, latest: 60 }

describe('arrivalPoints', () => {
  it('gives the whole base on the earliest day', () => {
    expect(arrivalPoints(defaultPolicy, 2600, days, 10)).to.equal(2600)
  })

  it('takes off the waiting: 20 of 50 days cost 0.3 × 0.4 of the base', () => {
    expect(arrivalPoints(defaultPolicy, 2600, days, 30)).to.equal(2288)
  })

  it('halves the base the day after the needed-by day: 2600 × (0.5 − 0.3 × 21/50) = 972.4', () => {
    expect(arrivalPoints(defaultPolicy, 2600, days, 31)).to.equal(972)
  })

  it('does not divide by zero when there is a single day', () => {
    expect(arrivalPoints(defaultPolicy, 1000, { earliest: 5, neededBy: 5, latest: 5 }, 5)).to.equal(1000)
  })

  it('rounds halves up, as Math.round does: 1000 × (1 − 0.3 × 0.005) = 998.5', () => {
    expect(arrivalPoints(defaultPolicy, 1000, { earliest: 0, neededBy: 200, latest: 200 }, 1)).to.equal(999)
  })
})

describe('shortStayLoss', () => {
  it('takes nothing from the desired length', () => {
    expect(shortStayLoss(defaultPolicy, 2600, 60, 60)).to.equal(0)
  })

  it('takes 15 % of the base as the stay shrinks to nothing: half the days cost 195 of 2600', () => {
    expect(shortStayLoss(defaultPolicy, 2600, 30, 60)).to.equal(195)
  })
})

describe('accompanimentPoints', () => {
  it('gives all when nothing is desired, nothing when nothing is covered, and the rounded share between', () => {
    expect(accompanimentPoints(defaultPolicy, 0, 0)).to.equal(150)
    expect(accompanimentPoints(defaultPolicy, 0, 3)).to.equal(0)
    expect(accompanimentPoints(defaultPolicy, 2, 7)).to.equal(43)
  })
})

describe('spareBedLoss', () => {
  it('counts 25 a bed, and 100 at most', () => {
    expect([2, 3, 6, 7].map(sleeps => spareBedLoss(defaultPolicy, sleeps, 2))).to.deep.equal([0, 25, 100, 100])
  })
})
