import { expect } from 'chai'
import { mostFilesPerHour, mostRowsPerDay, refusalOfExport } from '../../../server/capacity/file-export.js'
import { exportRefusalInWords } from '../../../server/capacity/file-export.wording.js'

const now = new Date('2027-03-01T12:00:00Z')
const MINUTE = 60_000

/** A file saved so many minutes ago. */
function saved(minutes: number, rows = 1) {
  return { exportedAt: new Date(now.getTime() - minutes * MINUTE), rows }
}

describe('refusalOfExport', () => {
  it('refuses more files than may be saved in an hour, until the first of them is an hour ago', () => {
    const earlier = Array.from({ length: mostFilesPerHour }, (_none, index) => saved(50 - index))

    expect(refusalOfExport({ rows: 1, earlier: earlier.slice(1), now })).to.equal(null)
    expect(refusalOfExport({ rows: 1, earlier: [saved(60), ...earlier.slice(1)], now })).to.equal(null)
    expect(refusalOfExport({ rows: 1, earlier, now })).to.deep.equal({
      kind: 'TooManyFiles',
      most: mostFilesPerHour,
      again: new Date('2027-03-01T12:10:00Z'),
    })
  })

  it('refuses more rows than may be saved in a day, until enough of them are a day ago', () => {
    const earlier = [saved(23 * 60, 5), saved(22 * 60, mostRowsPerDay - 10)]

    expect(refusalOfExport({ rows: 5, earlier, now })).to.equal(null)
    expect(refusalOfExport({ rows: 10, earlier, now })).to.deep.include({ again: new Date('2027-03-01T13:00:00Z') })
    expect(refusalOfExport({ rows: 11, earlier, now })).to.deep.equal({
      kind: 'TooManyRows',
      rows: 11,
      most: mostRowsPerDay,
      again: new Date('2027-03-01T14:00:00Z'),
    })
  })

  it('says that a file is too large for any day', () => {
    const refusal = refusalOfExport({ rows: mostRowsPerDay + 1, earlier: [saved(90)], now })

    expect(refusal).to.deep.include({ kind: 'TooManyRows', again: null })
    expect(refusalOfExport({ rows: mostRowsPerDay, earlier: [], now })).to.equal(null)
  })
})

describe('a refused export in words', () => {
  const again = (minutes: number) => new Date(now.getTime() + minutes * MINUTE)

  it('says when to try again', () => {
    const files = (minutes: number) =>
      exportRefusalInWords({ kind: 'TooManyFiles', most: 30, again: again(minutes) }, now)

    expect(files(0.5)).to.equal('You have saved 30 files within an hour, which is the most. Try again in a minute.')
    expect(files(11.5)).to.match(/in 12 minutes\.$/)
  })

  it('says what to choose instead', () => {
    const rows = { kind: 'TooManyRows', rows: 900, most: 800 } as const

    expect(exportRefusalInWords({ ...rows, again: again(150) }, now)).to.equal(
      'The file has 900 rows. You may save 800 rows a day and would have saved more with it. Choose fewer host institutions or days, or try again in 3 hours.',
    )
    expect(exportRefusalInWords({ ...rows, again: null }, now)).to.equal(
      'The file has 900 rows, more than the 800 that you may save in a day. Choose fewer host institutions or days.',
    )
  })
})
