import { expect } from 'chai'
import { arrival } from '../../../matching/constraints/arrival.js'
import { dateShortfall } from '../../instances/asking.js'
import { day } from '../../instances/builders.js'

describe('ARRIVAL', () => {
  const from = (country: string, entryDays: number, leadDays: number) => ({
    person: { origin: 'XA', earliest: day(10), latest: day(60), entryDays },
    host: { country, leadDays },
  })
  const arriving = (pair: ReturnType<typeof from>, at: number) => dateShortfall(arrival, pair, at, at + 40)

  it('needs no entry days in the country', () => {
    expect([9, 10, 11].map(at => arriving(from('XA', 21, 0), at))).to.deep.equal([1, 0, 0])
  })

  it('needs seven entry days in the region at most', () => {
    expect([16, 17, 18].map(at => arriving(from('XB', 21, 0), at))).to.deep.equal([1, 0, 0])
    expect([12, 13, 14].map(at => arriving(from('XB', 3, 0), at))).to.deep.equal([1, 0, 0])
  })

  it('needs all entry days abroad', () => {
    expect([30, 31, 32].map(at => arriving(from('XC', 21, 0), at))).to.deep.equal([1, 0, 0])
  })

  it('waits for the host to be ready', () => {
    expect([39, 40, 41].map(at => arriving(from('XC', 21, 40), at))).to.deep.equal([1, 0, 0])
  })

  it('ends with the last day that helps', () => {
    expect([59, 60, 61, 64].map(at => arriving(from('XA', 0, 0), at))).to.deep.equal([0, 0, 1, 4])
  })
})
