import { expect } from 'chai'
import { epochDay, isoDayOf } from '../../matching/measure.js'

describe('epochDay', () => {
  it('counts days from 1970-01-01, across leap days', () => {
    expect(epochDay('1970-01-01')).to.equal(0)
    expect(epochDay('1969-12-31')).to.equal(-1)
    expect(epochDay('2028-03-01')! - epochDay('2028-02-28')!).to.equal(2)
  })

  it('answers nothing for what is no calendar day', () => {
    for (const text of ['2030-02-29', '2030-13-01', '2030-00-10', '2030-1-1', '20300101', '2030-01-01T00:00', ''])
      expect(epochDay(text)).to.equal(undefined)
  })
})

describe('isoDayOf', () => {
  it('finds days after and before', () => {
    expect(isoDayOf('2030-01-01', 59)).to.equal('2030-03-01')
    expect(isoDayOf('2030-01-01', -1)).to.equal('2029-12-31')
    expect(isoDayOf('2030-01-01', 0)).to.equal('2030-01-01')
  })
})
