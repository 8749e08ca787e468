import { expect } from 'chai'
import { sortedProblems, textOf } from '../../../../client/features/capacity/csv-file.js'
import { exportAddress } from '../../../../client/features/capacity/export-address.js'
import { countedActions } from '../../../../client/features/capacity/window-file.js'

describe('files of windows in the client', () => {
  it('are read as UTF-8 or not at all', async () => {
    expect(await textOf(new Blob(['\uFEFFÑandú;日本']))).to.equal('\uFEFFÑandú;日本')
    expect(await textOf(new Blob([new Uint8Array([0xd1, 0x61, 0x6e])]))).to.equal(null)
    expect(await textOf(new Blob(['place'].map(text => Buffer.from(`\uFEFF${text}`, 'utf16le'))))).to.equal(null)
  })

  it('are counted by what they do', () => {
    const row = (action: 'PUBLISH' | 'CHANGE' | 'WITHDRAW' | 'KEEP', number: number) => ({
      row: number,
      action,
      place: { id: 'p', label: 'Place 1' },
      from: '2027-04-01',
      until: '2027-05-01',
      conditionsBefore: null,
      conditionsAfter: null,
    })
    const rows = (['PUBLISH', 'KEEP', 'PUBLISH', 'WITHDRAW', 'KEEP', 'KEEP', 'CHANGE'] as const).map(row)

    expect(countedActions({ applied: false, rows })).to.deep.equal({
      published: 2,
      changed: 1,
      withdrawn: 1,
      kept: 3,
      changes: 4,
    })
  })

  it('have problems of rows, and others', () => {
    const ofRow = { __typename: 'RowRefused', message: 'Name the place.', row: 2, column: 'place' } as const
    const other = { __typename: 'IdempotencyKeyReused', message: 'Used.' } as const

    expect(sortedProblems([other, ofRow])).to.deep.equal({ rows: [ofRow], others: [other] })
  })

  it('are saved from an address that says what is on the screen', () => {
    expect(exportAddress('windows')).to.equal('/exports/windows.csv?bom=1')
    expect(exportAddress('places', { hostIds: ['a', 'b'], from: '2027-01-01', until: '2027-07-01' })).to.equal(
      '/exports/places.csv?bom=1&host=a&host=b&from=2027-01-01&until=2027-07-01',
    )
    expect(exportAddress('places', { hostIds: null })).to.equal('/exports/places.csv?bom=1')
  })
})
