import { expect } from 'chai'
import fc from 'fast-check'
import { asMeant, csvRows, csvText, harmless } from '../../../server/shared/csv.js'
import type { Result } from '../../../server/shared/result.js'

describe('CSV', () => {
  const valueOf = <Value>(result: Result<Value, unknown>) => (result.ok ? result.value : null)
  const hostileStart = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20')
  const cover = fc.array(fc.constantFrom(' ', '"', "'", '\u00A0', '\u200B', '\uFEFF', '\t'), { maxLength: 4 })
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(',', ';', '\t', '"', "'", '\r', '\n', ' ', '=', 'a', '\uFEFF') }),
    fc.tuple(cover, hostileStart, fc.string()).map(([before, sign, after]) => `${before.join('')}${sign}${after}`),
  )

  describe('written', () => {
    it('quotes every field and ends every line', () => {
      expect(
        csvText(
          [
            ['a', 'b "c"'],
            ['1,5', ''],
          ],
          { bom: false },
        ),
      ).to.equal('"a","b ""c"""\r\n"1,5",""\r\n')
    })

    it('begins with a byte order mark when asked to', () => {
      expect(csvText([['a']], { bom: true })).to.equal('\uFEFF"a"\r\n')
    })

    it('puts an apostrophe before what a spreadsheet would run, also after spaces and quotes', () => {
      for (const start of ['=', '+', '-', '@', '\t', '\r', '\n', ' =', '"=', `' "+`, '\u00A0@', '\uFEFF-', '\uFF1D'])
        expect(harmless(`${start}cmd|'/c calc'!A0`)).to.equal(`'${start}cmd|'/c calc'!A0`)
    })

    it('leaves everything else as it is', () => {
      for (const plain of ['', 'Place 1', '5-9', "'t Huis", 'a=b', '2027-04-01', '"quoted"', 'Ñandú 日本'])
        expect(harmless(plain)).to.equal(plain)
    })

    it('begins no field with a sign that runs, whatever is written', () => {
      fc.assert(
        fc.property(fc.array(text, { minLength: 1 }), row => {
          for (const field of valueOf(csvRows(csvText([row], { bom: false })))![0]!)
            expect(field).not.to.match(/^[\s"]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/)
        }),
        { numRuns: 2000 },
      )
    })
  })

  describe('read', () => {
    it('gives back what was written, with and without a byte order mark', () => {
      const rows = fc.array(fc.array(text, { minLength: 1, maxLength: 5 }), { maxLength: 8 })
      fc.assert(
        fc.property(rows, fc.boolean(), (written, bom) => {
          const read = valueOf(csvRows(csvText([['heading', 'of', 'it'], ...written], { bom })))!
          expect(read.slice(1).map(row => row.map(asMeant))).to.deep.equal(written)
        }),
        { numRuns: 2000 },
      )
    })

    it('takes commas, semicolons and tabs, and every way to end a line', () => {
      for (const separator of [',', ';', '\t'])
        for (const end of ['\r\n', '\n', '\r'])
          expect(valueOf(csvRows(`a${separator}b${end}"1, 2; 3"${separator}${end}`))).to.deep.equal([
            ['a', 'b'],
            ['1, 2; 3', ''],
          ])
    })

    it('is not led astray by separators within the quotation marks of the heading', () => {
      expect(valueOf(csvRows('"a;b;c","d""\n;;"\n1,2'))).to.deep.equal([
        ['a;b;c', 'd"\n;;'],
        ['1', '2'],
      ])
    })

    it('keeps empty fields, empty lines and a last line without an end', () => {
      expect(valueOf(csvRows('a,b\n\n,\nx'))).to.deep.equal([['a', 'b'], [''], ['', ''], ['x']])
      expect(valueOf(csvRows('a,b\n1,'))).to.deep.equal([
        ['a', 'b'],
        ['1', ''],
      ])
      expect(valueOf(csvRows(''))).to.deep.equal([])
    })

    it('says in which row a quotation mark is left open or text follows one', () => {
      expect(csvRows('a,b\n1,"2\n3')).to.deep.equal({
        ok: false,
        refusal: { row: 2, message: 'A quotation mark is opened and never closed.' },
      })
      expect(csvRows('a\n"1"x')).to.deep.equal({
        ok: false,
        refusal: { row: 2, message: 'Text follows a closing quotation mark.' },
      })
    })

    it('ends with rows or a fault, whatever it is given', () => {
      fc.assert(
        fc.property(text, given => {
          const read = csvRows(given)
          expect(read.ok ? read.value.length : read.refusal.row).to.be.at.least(0)
        }),
        { numRuns: 5000 },
      )
    })
  })
})
