import { expect } from 'chai'
import fc from 'fast-check'
import { arrivalsIn, firstFullDays, fullDays } from '../../../server/capacity/host-load.js'
import { addDays, calendarDay, type CalendarDay } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { days } from './days.js'

const monday = calendarDay('2027-02-01')
const anyStay = fc
  .record({ offset: fc.integer({ min: 0, max: 25 }), length: fc.integer({ min: 1, max: 12 }) })
  .map(({ offset, length }) => stay(addDays(monday, offset), addDays(monday, offset + length)))

function daysOf({ from, until }: Stay): CalendarDay[] {
  const found = []
  for (let day = from; day < until; day = addDays(day, 1)) found.push(day)
  return found
}

/** The same question asked day by day. */
function fullDaysByCounting({ stays, capacity, within }: Parameters<typeof firstFullDays>[0]): Stay[] {
  const isFull = (day: CalendarDay) => stays.filter(({ from, until }) => from <= day && day < until).length >= capacity
  const found: Stay[] = []
  for (const day of daysOf(within).filter(isFull)) {
    const last = found.at(-1)
    if (last?.until === day) found[found.length - 1] = stay(last.from, addDays(day, 1))
    else found.push(stay(day, addDays(day, 1)))
  }
  return found
}

describe('firstFullDays', () => {
  const april = days('04-01', '05-01')

  it('finds nothing while one more fits on every day', () => {
    const stays = [days('03-01', '04-15'), days('04-15', '05-20')]

    expect(firstFullDays({ stays, capacity: 2, within: april })).to.equal(null)
  })

  it('names the days on which all is used', () => {
    const stays = [days('03-01', '04-15'), days('04-10', '05-20')]

    expect(firstFullDays({ stays, capacity: 2, within: april })).to.deep.equal(days('04-10', '04-15'))
  })

  it('names the first such days, up to the first day with room', () => {
    const stays = [days('04-02', '04-04'), days('04-04', '04-06'), days('04-20', '04-21')]

    expect(firstFullDays({ stays, capacity: 1, within: april })).to.deep.equal(days('04-02', '04-06'))
  })

  it('looks at no day outside the period', () => {
    const stays = [days('03-01', '04-01'), days('05-01', '06-01')]

    expect(firstFullDays({ stays, capacity: 1, within: april })).to.equal(null)
    expect(firstFullDays({ stays: [days('03-01', '06-01')], capacity: 1, within: april })).to.deep.equal(april)
  })

  it('is full from the start when there is no capacity at all', () => {
    expect(firstFullDays({ stays: [], capacity: 0, within: april })).to.deep.equal(april)
  })

  it('agrees with counting day by day, whatever the order of the stays', () => {
    fc.assert(
      fc.property(
        fc.array(anyStay, { maxLength: 8 }),
        fc.integer({ min: 0, max: 4 }),
        anyStay,
        (stays, capacity, within) => {
          const load = { stays, capacity, within }
          const counted = fullDaysByCounting(load)
          expect(firstFullDays(load)).to.deep.equal(counted[0] ?? null)
          expect([...fullDays(load)]).to.deep.equal(counted)
          expect([...fullDays({ ...load, stays: stays.toReversed() })]).to.deep.equal(counted)
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('arrivalsIn', () => {
  it('counts stays that begin on a day of the period, not those that merely last into it', () => {
    const stays = [days('03-31', '05-01'), days('04-01', '04-02'), days('04-30', '06-01'), days('05-01', '06-01')]

    expect(arrivalsIn(days('04-01', '05-01'), stays)).to.equal(2)
  })
})
