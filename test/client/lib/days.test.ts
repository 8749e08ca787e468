import { expect } from 'chai'
import fc from 'fast-check'
import {
  addDays,
  addMonths,
  daysBetween,
  formatDay,
  formatPeriod,
  isDay,
  startOfMonth,
  today,
  withReadableDays,
} from '../../../client/lib/days.js'

const days = fc.integer({ min: -20_000, max: 60_000 }).map(number => addDays('1970-01-01', number))

describe('days of the client', () => {
  it('crosses month, leap day and year as the calendar does', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29')
    expect(addDays('2027-02-28', 1)).to.equal('2027-03-01')
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01')
    expect(addDays('2027-01-01', -1)).to.equal('2026-12-31')
  })

  it('counts the days between two days as it adds them, whatever happens to the clocks', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -2000, max: 2000 }), (day, number) => {
        expect(daysBetween(day, addDays(day, number))).to.equal(number)
      }),
    )
  })

  it('takes only days that exist', () => {
    expect(isDay('2027-02-28')).to.equal(true)
    expect(isDay('2027-02-29')).to.equal(false)
    expect(isDay('2027-2-28')).to.equal(false)
    expect(isDay('2027-02-28T00:00:00Z')).to.equal(false)
    expect(isDay('')).to.equal(false)
  })

  it('calls today what the reader’s own clock calls it, early and late in the day', () => {
    expect(today(new Date(2027, 0, 1, 0, 5))).to.equal('2027-01-01')
    expect(today(new Date(2026, 11, 31, 23, 55))).to.equal('2026-12-31')
  })

  it('finds months across the turn of the year', () => {
    expect(startOfMonth('2026-12-31')).to.equal('2026-12-01')
    expect(addMonths('2026-11-21', 2)).to.equal('2027-01-01')
    expect(addMonths('2027-01-15', -1)).to.equal('2026-12-01')
  })

  it('writes a half-open period by its first and last day', () => {
    expect(formatDay('2027-05-01')).to.equal('1 May 2027')
    expect(formatPeriod('2027-02-01', '2027-05-01')).to.match(/^1 Feb\s*–\s*30 Apr 2027$/u)
  })

  it('rewrites the days of a sentence and leaves everything else', () => {
    expect(withReadableDays('Free from 2027-02-01 until 2027-05-01 for TR-2026-0142.')).to.equal(
      'Free from 1 Feb 2027 until 1 May 2027 for TR-2026-0142.',
    )
    expect(withReadableDays('Case 2027-13-45')).to.equal('Case 2027-13-45')
  })
})
