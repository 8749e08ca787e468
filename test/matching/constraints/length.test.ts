import { expect } from 'chai'
import { length } from '../../../matching/constraints/length.js'
import { dateShortfall } from '../../instances/asking.js'

describe('LENGTH', () => {
  const pair = { person: { stay: { minDays: 30, desiredDays: 60 } }, host: { minStayDays: 20, maxStayDays: 50 } }
  const days = (at: typeof pair, number: number) => dateShortfall(length, at, 10, 10 + number)

  it('is no shorter than case and host need', () => {
    expect([29, 30, 31].map(number => days(pair, number))).to.deep.equal([1, 0, 0])
    expect([34, 35].map(number => days({ ...pair, host: { minStayDays: 35, maxStayDays: 50 } }, number))).to.deep.equal(
      [1, 0],
    )
  })

  it('is no longer than case and host want', () => {
    expect([49, 50, 51, 53].map(number => days(pair, number))).to.deep.equal([0, 0, 1, 3])
    expect([60, 61].map(number => days({ ...pair, host: { minStayDays: 0, maxStayDays: 90 } }, number))).to.deep.equal([
      0, 1,
    ])
  })
})
