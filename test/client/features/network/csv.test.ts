import { expect } from 'chai'
import { csvOf } from '../../../../client/features/network/csv.js'

describe('the file of network figures', () => {
  it('begins with a byte order mark and quotes every field', () => {
    expect(
      csvOf([
        ['Region', 'Open'],
        ['Eastern "Africa"', '5–9'],
      ]),
    ).to.equal('\uFEFF"Region","Open"\r\n"Eastern ""Africa""","5–9"\r\n')
  })

  it('keeps text that a spreadsheet would run as a formula as text', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      expect(csvOf([[`${start}1+1`]])).to.equal(`\uFEFF"'${start}1+1"\r\n`)
    }
  })
})
