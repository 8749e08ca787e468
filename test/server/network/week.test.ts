import { expect } from 'chai'
import { mondayOf, nextWeek } from '../../../server/network/week.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'

describe('the week of a publication', () => {
  it('begins on its Monday', () => {
    const monday = calendarDay('2027-03-01')

    for (let day = 0; day < 7; day++) expect(mondayOf(addDays(monday, day))).to.equal('2027-03-01')
    expect(mondayOf(addDays(monday, 7))).to.equal('2027-03-08')
    expect(mondayOf(addDays(monday, -1))).to.equal('2027-02-22')
  })

  it('crosses the end of a year', () => {
    expect(mondayOf(calendarDay('2027-01-01'))).to.equal('2026-12-28')
  })

  it('is followed by the next at midnight UTC', () => {
    expect(nextWeek(calendarDay('2027-03-22')).toISOString()).to.equal('2027-03-29T00:00:00.000Z')
  })
})
