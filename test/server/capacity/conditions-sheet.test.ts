import { expect } from 'chai'
import fc from 'fast-check'
import { conditionCells, conditionColumns, readConditions } from '../../../server/capacity/conditions-sheet.js'
import { cellReader, readRows } from '../../../server/capacity/sheet.js'
import { conditionsOf, forAnyone, type FromAgeBand } from '../../../server/capacity/window-conditions.js'
import { csvText } from '../../../server/shared/csv.js'
import { languages } from '../../../server/shared/languages.js'
import { success } from '../../../server/shared/result.js'

const all = ['place', ...conditionColumns] as const

/** What a file says in one row, with the columns of its heading. */
function readBack(heading: readonly string[], cells: readonly string[]) {
  return readRows<(typeof all)[number], unknown>(csvText([heading, cells], { bom: true }), {
    columns: { needed: ['place'], optional: conditionColumns },
    read: row => {
      const read = cellReader(row)
      const conditions = readConditions<'place'>(row, read)
      return read.faults.length > 0 ? { ok: false, refusal: read.faults } : success(conditions)
    },
  })
}

describe('the conditions of a window in a file', () => {
  it('come back as they were written, whatever they are', () => {
    fc.assert(
      fc.property(
        fc.record({
          familiesOnly: fc.boolean(),
          fromAgeBand: fc.constantFrom<FromAgeBand | null>(null, 'CHILD', 'YOUTH', 'ADULT', 'OLDER'),
          languages: fc.uniqueArray(fc.constantFrom(...languages.keys()), { maxLength: 20 }),
        }),
        asked => {
          const conditions = conditionsOf(asked)
          expect(readBack(all, ['Place 1', ...conditionCells(conditions)]).rows).to.deep.equal([conditions])
        },
      ),
    )
  })

  it('are written for people: yes, years and tags; and as nothing for anyone', () => {
    expect(conditionCells({ familiesOnly: true, fromAgeBand: 'ADULT', languages: ['ar', 'fa-AF'] })).to.deep.equal([
      'yes',
      '18',
      'ar fa-AF',
    ])
    expect(conditionCells(forAnyone)).to.deep.equal(['', '', ''])
  })

  it('are left open in columns that the file does not have', () => {
    expect(readBack(['place', 'from_age'], ['Place 1', '12']).rows).to.deep.equal([{ fromAgeBand: 'YOUTH' }])
    expect(readBack(['place', 'languages'], ['Place 1', '']).rows).to.deep.equal([{ languages: [] }])
    expect(readBack(['place'], ['Place 1']).rows).to.deep.equal([{}])
  })

  it('may have been through a spreadsheet: other case, other separators, tags twice', () => {
    expect(readBack(all, ['Place 1', 'YES', ' 60 ', 'FR, fa-af;ar fr']).rows).to.deep.equal([
      { familiesOnly: true, fromAgeBand: 'OLDER', languages: ['fr', 'fa-AF', 'ar'] },
    ])
  })

  it('are refused where they say neither yes nor no, or another age, each in its column', () => {
    expect(readBack(all, ['Place 1', 'often', '21', 'fr']).faults).to.deep.equal([
      { row: 2, column: 'families_only', message: 'Write yes or no.' },
      { row: 2, column: 'from_age', message: 'Write 3, 12, 18 or 60, the age from which on, or leave it empty.' },
    ])
  })
})
