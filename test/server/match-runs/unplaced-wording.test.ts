import { expect } from 'chai'
import { causeOf, outOfTimeMessage } from '../../../server/match-runs/unplaced-wording.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'

const of = { earliest: '2027-03-10', latest: '2027-06-01', stay: { minDays: 60, desiredDays: 120 } }
const ask = (kind: Parameters<typeof causeOf>[0]['kind'], rules: Parameters<typeof causeOf>[0]['rules'] = []) =>
  causeOf({ kind, rules }, { of, places: 52 })

describe('causeOf', () => {
  it('names the rule that fails most when no place is eligible', () => {
    const rules = [
      { rule: 'SLEEPS', places: 41 },
      { rule: 'LANGUAGE', places: 30 },
    ] as const

    expect(ask('NO_ELIGIBLE_PLACE', rules)).to.deep.equal({
      cause: 'NO_ELIGIBLE_PLACE',
      message:
        'None of 52 places meets the needs, whatever the dates; most often it is the number of beds (41 places).',
    })
  })

  it('names the days when dates are the matter', () => {
    expect(ask('NO_FEASIBLE_DATES')).to.deep.equal({
      cause: 'NO_FEASIBLE_DATES',
      message:
        'Some places meet the needs, but none is free for 60 days or more after an arrival between 2027-03-10 and 2027-06-01.',
    })
  })

  it('says that others have the places', () => {
    expect(ask('OUTCOMPETED', [{ rule: 'OCCUPIED', places: 2 }]).cause).to.equal('OUTCOMPETED')
    expect(
      ask('OUTCOMPETED', [
        { rule: 'HOUSEHOLDS', places: 3 },
        { rule: 'OCCUPIED', places: 1 },
      ]).cause,
    ).to.equal('OUTCOMPETED')
  })

  it('says that limits are reached when no other stay is in the way', () => {
    const rules = [
      { rule: 'SLEEPS', places: 40 },
      { rule: 'QUOTA', places: 3 },
    ] as const

    expect(ask('OUTCOMPETED', rules)).to.deep.equal({
      cause: 'LIMIT_REACHED',
      message:
        'Places are free, but limits of their hosts are reached; most often it is the arrivals that hosts allow (3 places).',
    })
  })

  it('says that money is missing', () => {
    expect(ask('NO_BUDGET').message).to.equal('A place is free, but the budget does not pay for the stay.')
  })

  it('says that the run was stopped before the reasons were known', () => {
    expect(ask('NOT_EXAMINED')).to.deep.equal({
      cause: 'NOT_EXAMINED',
      message: 'This run was stopped before it was worked out why. Start another run.',
    })
  })

  it('tells a free stay that was not given from a limit', () => {
    expect(ask('STAY_LEFT_OPEN')).to.deep.equal({
      cause: 'STAY_LEFT_OPEN',
      message:
        'A place is free and this run did not give it: it was stopped before, or the stay brings no points. Start another run.',
    })
  })
})

describe('outOfTimeMessage', () => {
  it('names the day that has passed and what to do', () => {
    expect(outOfTimeMessage({ latestArrival: calendarDay('2027-02-28') })).to.equal(
      'The last day on which arriving makes sense, 2027-02-28, has passed; correct the dates of the case.',
    )
  })
})
