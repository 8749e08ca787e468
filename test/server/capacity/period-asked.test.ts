import { expect } from 'chai'
import { periodAsked } from '../../../server/capacity/period-asked.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'

function asked(args: { from?: string | null; until?: string | null }, today = '2027-03-15') {
  const answer = periodAsked(args, calendarDay(today))
  return answer.ok ? `${answer.value.from}/${answer.value.until}` : answer.refusal.kind
}

describe('the period of a calendar', () => {
  it('is from today and for 18 months unless said otherwise', () => {
    expect(asked({})).to.equal('2027-03-15/2028-09-15')
    expect(asked({ from: null, until: null })).to.equal('2027-03-15/2028-09-15')
    expect(asked({ from: '2027-06-01' })).to.equal('2027-06-01/2028-12-01')
    expect(asked({ until: '2027-04-01' })).to.equal('2027-03-15/2027-04-01')
    expect(asked({ from: '2026-01-01', until: '2026-01-02' })).to.equal('2026-01-01/2026-01-02')
  })

  it('ends with the month when that has no such day', () => {
    expect(asked({}, '2027-08-31')).to.equal('2027-08-31/2029-02-28')
    expect(asked({}, '2026-08-30')).to.equal('2026-08-30/2028-02-29')
    expect(asked({}, '2027-12-31')).to.equal('2027-12-31/2029-06-30')
  })

  it('ends with the calendar', () => {
    expect(asked({ from: '2199-05-01' })).to.equal('2199-05-01/2200-11-01')
    expect(asked({ from: '2200-10-01' })).to.equal('2200-10-01/2200-12-31')
  })

  it('is refused when it has no day', () => {
    expect(asked({ from: '2027-04-01', until: '2027-04-01' })).to.equal('ReversedStay')
    expect(asked({ from: '2027-04-02', until: '2027-04-01' })).to.equal('ReversedStay')
    expect(asked({ from: '2200-12-31' })).to.equal('ReversedStay')
  })
})
