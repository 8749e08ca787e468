import { expect } from 'chai'
import fc from 'fast-check'
import { addDays, calendarDay, daysFrom, firstOfMonth, isCalendarDay } from '../../../server/shared/calendar-day.js'

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map(date => calendarDay(date.toISOString().slice(0, 10)))

describe('calendar day', () => {
  it('is an existing day, written in full', () => {
    for (const text of ['2027-02-28', '2028-02-29', '1900-01-01', '2200-12-31'])
      expect(isCalendarDay(text), text).to.equal(true)
  })

  it('is nothing else', () => {
    const wrong = [
      '2027-02-29',
      '2027-13-01',
      '2027-00-10',
      '2027-2-1',
      '20270201',
      '2027-02-01T00:00:00Z',
      '',
      'today',
      '1899-12-31',
      '2201-01-01',
      '+02027-02-01',
    ]
    for (const text of wrong) expect(isCalendarDay(text), text).to.equal(false)
  })

  it('is what the clock of the machine takes for one, for every text of its form', () => {
    const two = fc.integer({ min: 0, max: 40 }).map(value => String(value).padStart(2, '0'))
    fc.assert(
      fc.property(fc.integer({ min: 1890, max: 2210 }), two, two, (year, month, day) => {
        const text = `${year}-${month}-${day}`
        const instant = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
        expect(isCalendarDay(text), text).to.equal(exists && year >= 1900 && year <= 2200)
      }),
      { numRuns: 2000 },
    )
    for (const year of [1900, 2000, 2024, 2100, 2200])
      expect(isCalendarDay(`${year}-02-29`), `${year}`).to.equal([2000, 2024].includes(year))
  })

  it('comes back after as many days forth and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3000, max: 3000 }), (day, days) => {
        const there = addDays(day, days)
        expect(daysFrom(day, there)).to.equal(days)
        expect(addDays(there, -days)).to.equal(day)
        expect(there > day).to.equal(days > 0)
      }),
    )
  })

  it('knows the first of its month and of the months after', () => {
    expect(firstOfMonth(calendarDay('2027-01-31'), 1)).to.equal('2027-02-01')
    expect(firstOfMonth(calendarDay('2027-11-30'), 14)).to.equal('2029-01-01')
    expect(firstOfMonth(calendarDay('2027-03-01'), -1)).to.equal('2027-02-01')
  })
})
