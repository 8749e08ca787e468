import { expect } from 'chai'
import { countIn, mostOf } from '../../../../client/features/network/capacity-figures.js'
import { capacityRows, sortedRows } from '../../../../client/features/network/capacity-rows.js'

const exact = (number: number) => ({ atLeast: number, atMost: number, label: String(number) })
const cell = (month: string, open: number) => ({ month, open: exact(open), held: exact(1), taken: exact(0) })
const regions = [
  {
    code: '014',
    name: 'Eastern Africa',
    hostInstitutions: exact(6),
    withheld: false,
    cells: [cell('2027-01-01', 4), cell('2027-02-01', 9)],
  },
  { code: '154', name: 'Northern Europe', hostInstitutions: exact(2), withheld: true, cells: [] },
  {
    code: '155',
    name: 'Western Europe',
    hostInstitutions: exact(5),
    withheld: false,
    cells: [cell('2027-01-01', 7), cell('2027-02-01', 0)],
  },
]

describe('the lines of the network table', () => {
  it('are one per region and month, and one for a withheld region', () => {
    expect(capacityRows(regions, null).map(row => row.key)).to.deep.equal([
      '014 2027-01-01',
      '014 2027-02-01',
      '154',
      '155 2027-01-01',
      '155 2027-02-01',
    ])
    expect(capacityRows(regions, '2027-02-01').map(row => row.counts?.open.atLeast ?? null)).to.deep.equal([9, null, 0])
  })

  it('sort by a column and against it, withheld regions below every number', () => {
    const rows = capacityRows(regions, '2027-02-01')
    const order = (sort: string | null) => sortedRows(rows, sort).map(row => row.region)

    expect(order('open')).to.deep.equal(['Northern Europe', 'Western Europe', 'Eastern Africa'])
    expect(order('-open')).to.deep.equal(['Eastern Africa', 'Western Europe', 'Northern Europe'])
    expect(order('nonsense')).to.deep.equal(rows.map(row => row.region))
    expect(order(null)).to.deep.equal(rows.map(row => row.region))
  })
})

describe('network figures', () => {
  it('know the largest number of a measure', () => {
    expect(mostOf(regions, 'open')).to.equal(9)
    expect(mostOf([regions[1]!], 'open')).to.equal(0)
  })

  it('have no number for a withheld region', () => {
    expect(countIn(regions[0]!, '2027-02-01', 'open')?.atLeast).to.equal(9)
    expect(countIn(regions[1]!, '2027-02-01', 'open')).to.equal(null)
  })
})
