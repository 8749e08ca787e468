import { expect } from 'chai'
import fc from 'fast-check'
import { dayNumber } from '../../../../client/lib/days.js'
import { isoDay } from '../../../../client/ui/place-timeline/day-number.js'
import { dayAt, daysOfAxis, extentOn, monthsOf, weeksOf } from '../../../../client/ui/place-timeline/scale.js'

const quarter = daysOfAxis({ from: dayNumber('2027-01-01'), months: 3 })

describe('the scale of the timeline', () => {
  it('shows whole months', () => {
    expect([quarter.from, quarter.until].map(isoDay)).to.deep.equal(['2027-01-01', '2027-04-01'])
    expect(monthsOf(quarter).map(month => month.until - month.from)).to.deep.equal([31, 28, 31])
  })

  it('cuts weeks to what is shown and leaves none out', () => {
    const weeks = weeksOf(quarter)

    expect(isoDay(weeks[0]!.from)).to.equal('2027-01-01')
    expect(isoDay(weeks[1]!.from)).to.equal('2027-01-04')
    expect(weeks.reduce((days, week) => days + week.until - week.from, 0)).to.equal(90)
  })

  it('places a bar by its days and says where it is cut off', () => {
    const inside = extentOn(quarter, { from: quarter.from + 9, until: quarter.from + 18 })
    const across = extentOn(quarter, { from: quarter.from - 5, until: quarter.until + 1 })

    expect(inside).to.deep.equal({ offset: 0.1, length: 0.1, clippedStart: false, clippedEnd: false })
    expect(across).to.deep.equal({ offset: 0, length: 1, clippedStart: true, clippedEnd: true })
  })

  it('leaves out what ends on its first day or begins on the first day after it', () => {
    expect(extentOn(quarter, { from: quarter.from - 9, until: quarter.from })).to.equal(null)
    expect(extentOn(quarter, { from: quarter.until, until: quarter.until + 9 })).to.equal(null)
    expect(extentOn(quarter, { from: quarter.from, until: quarter.from })).to.equal(null)
  })

  it('finds the day under a pointer that it has placed there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 89 }), fc.double({ min: 0.01, max: 0.99, noNaN: true }), (index, part) => {
        const day = quarter.from + index
        const { offset, length } = extentOn(quarter, { from: day, until: day + 1 })!
        return dayAt(quarter, offset + length * part) === day
      }),
    )
  })

  it('stays on the axis when the pointer leaves it', () => {
    expect(dayAt(quarter, -0.2)).to.equal(quarter.from)
    expect(dayAt(quarter, 1)).to.equal(quarter.until - 1)
  })
})
