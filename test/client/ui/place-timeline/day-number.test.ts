import { expect } from 'chai'
import fc from 'fast-check'
import { dayNumber } from '../../../../client/lib/days.js'
import { addMonths, firstOfMonth, isoDay, mondayOf } from '../../../../client/ui/place-timeline/day-number.js'

const anyDay = fc.integer({ min: -20_000, max: 60_000 })

describe('day numbers', () => {
  it('name the same day as the ISO text', () => {
    expect(isoDay(dayNumber('2027-02-28') + 1)).to.equal('2027-03-01')
    fc.assert(fc.property(anyDay, day => dayNumber(isoDay(day)) === day))
  })

  it('step from month to month by its first day', () => {
    expect(isoDay(firstOfMonth(dayNumber('2026-12-31'), 2))).to.equal('2027-02-01')
    expect(isoDay(firstOfMonth(dayNumber('2026-01-01'), -1))).to.equal('2025-12-01')
  })

  it('keep the day of the month, or take the last one where a month is shorter', () => {
    expect(isoDay(addMonths(dayNumber('2027-01-31'), 1))).to.equal('2027-02-28')
    expect(isoDay(addMonths(dayNumber('2028-01-31'), 1))).to.equal('2028-02-29')
    expect(isoDay(addMonths(dayNumber('2027-03-15'), -12))).to.equal('2026-03-15')
  })

  it('find the Monday of a week', () => {
    expect(isoDay(mondayOf(dayNumber('2026-11-22')))).to.equal('2026-11-16')
    expect(isoDay(mondayOf(dayNumber('2026-11-23')))).to.equal('2026-11-23')
    fc.assert(
      fc.property(anyDay, day => {
        const monday = mondayOf(day)
        return monday <= day && day - monday < 7 && new Date(isoDay(monday)).getUTCDay() === 1
      }),
    )
  })
})
