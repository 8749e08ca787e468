import { expect } from 'chai'
import { freshnessRule, isDue, isStale, noticeDays, staleFrom } from '../../../server/capacity/freshness.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'

describe('the freshness of a calendar', () => {
  // Late in the day, so that hours would give another answer than days.
  const confirmed = { confirmedAt: new Date('2027-03-01T23:59:00Z') }
  const never = { confirmedAt: null }

  it('ends thirty days after the host gave its word, not the day before', () => {
    expect(staleFrom(confirmed)).to.equal('2027-03-31')
    expect(isStale(confirmed, calendarDay('2027-03-30'))).to.equal(false)
    expect(isStale(confirmed, calendarDay('2027-03-31'))).to.equal(true)
  })

  it('is asked for five days before', () => {
    expect(isDue(confirmed, calendarDay('2027-03-25'))).to.equal(false)
    expect(isDue(confirmed, calendarDay('2027-03-26'))).to.equal(true)
    expect(isDue(confirmed, calendarDay('2027-05-01'))).to.equal(true)
  })

  it('has not begun while the host never gave its word', () => {
    expect(staleFrom(never)).to.equal(null)
    expect(isStale(never, calendarDay('2027-03-01'))).to.equal(true)
    expect(isDue(never, calendarDay('2027-03-01'))).to.equal(true)
  })

  it('costs the days it takes to ask', () => {
    expect(noticeDays({ leadDays: 7 }, { stale: false })).to.equal(7)
    expect(noticeDays({ leadDays: 7 }, { stale: true })).to.equal(7 + freshnessRule.askFirstDays)
  })
})
