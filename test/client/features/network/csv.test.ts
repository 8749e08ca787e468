import { expect } from 'chai'
import fc from 'fast-check'
import { csvOf } from '../../../../client/features/network/csv.js'
import { csvText } from '../../../../server/shared/csv.js'

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

  it('is the file that the server would write', () => {
    const start = fc.constantFrom('', ' ', '"', "'", '\t', '\u200B', '\uFEFF')
    const sign = fc.constantFrom('=', '+', '-', '@', '\r', '\n', '\uFF1D', ',', 'a')
    const text = fc.tuple(start, start, sign, fc.string()).map(parts => parts.join(''))
    fc.assert(
      fc.property(fc.array(fc.array(text), { minLength: 1 }), rows => {
        expect(csvOf(rows)).to.equal(csvText(rows, { bom: true }))
      }),
    )
  })
})
