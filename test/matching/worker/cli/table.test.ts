import { expect } from 'chai'
import { grouped, percent, signed, table } from '../../../../matching/worker/cli/table.js'

describe('table', () => {
  it('sets texts to the left and numbers to the right, thousands apart', () => {
    const rows = [
      { name: 'a', points: 1_234_567, change: '+1' },
      { name: 'long', points: 5, change: '' },
    ]
    const columns = [
      { head: 'name', cell: (row: (typeof rows)[number]) => row.name },
      { head: 'points', cell: (row: (typeof rows)[number]) => row.points },
      { head: 'change', cell: (row: (typeof rows)[number]) => row.change, right: true },
    ]

    expect(table(columns, rows).split('\n')).to.deep.equal([
      'name     points  change',
      '----  ---------  ------',
      'a     1,234,567      +1',
      'long          5',
    ])
  })

  it('never shows a gap smaller than it is', () => {
    expect(percent(0)).to.equal('0.000 %')
    expect(percent(0.000_000_1)).to.equal('0.001 %')
    expect(percent(0.004_12)).to.equal('0.412 %')
    expect(percent(1)).to.equal('100.000 %')
  })

  it('gives differences their sign', () => {
    expect([signed(1200), signed(0), signed(-3), grouped(0.5)]).to.deep.equal(['+1,200', '0', '-3', '0.5'])
  })
})
