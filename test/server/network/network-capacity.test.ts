import { expect } from 'chai'
import fc from 'fast-check'
import { networkRows, type NetworkRow } from '../../../server/network/network-capacity.js'
import type { NetworkCube } from '../../../server/network/network-cube.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { subRegions } from '../../../server/shared/geography.js'

const months = [calendarDay('2027-02-01'), calendarDay('2027-03-01')]

/** Southern, Northern and Western Europe with 5, 4 and 1 hosts; South America with 5. */
const cube: NetworkCube = {
  months,
  subRegions: [
    { code: '005', hostInstitutions: 5, open: [28 * 3, 31 * 3], held: [0, 31], taken: [14, 15] },
    { code: '039', hostInstitutions: 5, open: [28 * 7, 31 * 12], held: [28, 0], taken: [13, 16] },
    { code: '154', hostInstitutions: 4, open: [28 * 4, 0], held: [0, 0], taken: [0, 0] },
    { code: '155', hostInstitutions: 1, open: [14, 0], held: [0, 0], taken: [0, 0] },
  ],
}

const labels = (row: NetworkRow) =>
  row.cells.map(({ open, held, taken }) => [open.label, held.label, taken.label].join(' '))
const rowOf = (rows: readonly NetworkRow[], code: string) => rows.find(row => row.code === code)!

describe('the rows of the network', () => {
  it('are exact place-months for coordinators, to the nearest whole one', () => {
    const { subRegions: rows, total } = networkRows(cube, 'EXACT')

    expect(labels(rowOf(rows, '005'))).to.deep.equal(['3 0 1', '3 1 0'])
    expect(labels(rowOf(rows, '039'))).to.deep.equal(['7 1 0', '12 0 1'])
    expect(labels(total)).to.deep.equal(['15 1 1', '15 1 1'])
    expect(rowOf(rows, '155')).to.deep.include({ withheld: false, hostInstitutions: exact(1) })
  })

  it('are bands for everybody else, and nothing where fewer than five hosts stand behind them', () => {
    const { subRegions: rows, macroRegions: macro, total } = networkRows(cube, 'PUBLISHED')

    expect(labels(rowOf(rows, '039'))).to.deep.equal(['5–9 under 5 under 5', '10–14 under 5 under 5'])
    expect(rowOf(rows, '005').withheld).to.equal(false)
    for (const code of ['154', '155'])
      expect(rowOf(rows, code)).to.deep.include({
        withheld: true,
        cells: [],
        hostInstitutions: { atLeast: 0, atMost: 4, label: 'under 5' },
      })
    expect(labels(rowOf(macro, '150'))).to.deep.equal(['10–14 under 5 under 5', '10–14 under 5 under 5'])
    expect(total.hostInstitutions.label).to.equal('15–19')
  })

  it('name each region, the five continents, and the world', () => {
    const { subRegions: rows, macroRegions: macro, total } = networkRows(cube, 'EXACT')

    expect(rows.map(({ code, name }) => `${code} ${name}`)).to.deep.equal([
      '005 South America',
      '039 Southern Europe',
      '154 Northern Europe',
      '155 Western Europe',
    ])
    expect(macro.map(({ code, name }) => `${code} ${name}`)).to.deep.equal(['019 Americas', '150 Europe'])
    expect([total.code, total.name]).to.deep.equal(['001', 'World'])
  })

  it('have a total for an empty network too', () => {
    const empty = { months, subRegions: [] }

    expect(labels(networkRows(empty, 'EXACT').total)).to.deep.equal(['0 0 0', '0 0 0'])
    expect(networkRows(empty, 'PUBLISHED').total).to.deep.include({ withheld: true, cells: [] })
  })

  it('leave at least five candidates for every figure that is withheld, however rows are subtracted', () => {
    fc.assert(
      fc.property(anyCube, published => {
        const { subRegions: rows, macroRegions: macro } = networkRows(published, 'PUBLISHED')
        for (const region of macro.filter(({ withheld }) => !withheld)) {
          const parts = rows.filter(({ code }) => subRegions.get(code)?.macroRegionCode === region.code)
          if (!parts.some(({ withheld }) => withheld)) continue
          const shown = parts.filter(({ withheld }) => !withheld)
          for (const [index, { open }] of region.cells.entries()) {
            const most = open.atMost - sum(shown.map(({ cells }) => cells[index]!.open.atLeast))
            const least = Math.max(0, open.atLeast - sum(shown.map(({ cells }) => cells[index]!.open.atMost)))
            expect(most - least + 1).to.be.at.least(5)
          }
        }
      }),
    )
  })

  it('are rounded down for publication, so that no two of them give a third away', () => {
    const half = { hostInstitutions: 5, open: [126, 0], held: [0, 0], taken: [0, 0] }
    const parts = ['039', '151'].map(code => ({ code, ...half }))
    const hidden = { ...half, code: '154', hostInstitutions: 1, open: [0, 0] }

    const { subRegions: rows, macroRegions: macro } = networkRows(
      { months, subRegions: [...parts, hidden] },
      'PUBLISHED',
    )

    expect(rowOf(rows, '039').cells[0]!.open.label).to.equal('under 5')
    expect(rowOf(macro, '150').cells[0]!.open.label).to.equal('5–9')
  })
})

const figures = fc.array(fc.nat(1200), { minLength: 2, maxLength: 2 })
const anyCube: fc.Arbitrary<NetworkCube> = fc
  .uniqueArray(fc.constantFrom(...subRegions.keys()), { maxLength: 12 })
  .chain(codes =>
    fc.tuple(
      ...codes.toSorted().map(code =>
        fc.record({
          code: fc.constant(code),
          hostInstitutions: fc.integer({ min: 1, max: 9 }),
          open: figures,
          held: figures,
          taken: figures,
        }),
      ),
    ),
  )
  .map(parts => ({ months, subRegions: parts }))

function exact(count: number) {
  return { atLeast: count, atMost: count, label: `${count}` }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => one + other, 0)
}
