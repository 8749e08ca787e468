import { expect } from 'chai'
import { covers, sinceDay, unionOf } from '../../../matching/look-ahead/spans.js'

const span = (from: number, until: number) => ({ from, until })

describe('unionOf', () => {
  it('joins spans that overlap or touch, in any order', () => {
    expect(unionOf([span(20, 30), span(0, 5), span(5, 8), span(6, 7), span(9, 10)])).to.deep.equal([
      span(0, 8),
      span(9, 10),
      span(20, 30),
    ])
  })
})

describe('sinceDay', () => {
  it('cuts off what lies before the day', () => {
    expect(sinceDay([span(0, 5), span(5, 8)], 5)).to.deep.equal([span(5, 8)])
    expect(sinceDay([span(0, 5), span(5, 8)], 4)).to.deep.equal([span(4, 5), span(5, 8)])
  })
})

describe('covers', () => {
  it('holds to the day on both sides', () => {
    const union = [span(0, 10), span(20, 30)]

    expect(covers(union, span(20, 30))).to.equal(true)
    expect(covers(union, span(19, 30))).to.equal(false)
    expect(covers(union, span(20, 31))).to.equal(false)
    expect(covers(union, span(5, 25))).to.equal(false)
  })
})
