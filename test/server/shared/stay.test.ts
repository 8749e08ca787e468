import { expect } from 'chai'
import fc from 'fast-check'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import {
  contains,
  intersection,
  lengthInDays,
  overlaps,
  stay,
  stayBetween,
  without,
} from '../../../server/shared/stay.js'

const monday = calendarDay('2027-02-01')
const anyStay = fc
  .record({ offset: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 1, max: 40 }) })
  .map(({ offset, days }) => stay(addDays(monday, offset), addDays(monday, offset + days)))

function daysOf(of: { from: string; until: string }): string[] {
  const days = []
  for (let day = calendarDay(of.from); day < of.until; day = addDays(day, 1)) days.push(day)
  return days
}

describe('stay', () => {
  it('cannot be reversed or empty', () => {
    const nextDay = addDays(monday, 1)

    expect(stayBetween({ from: monday, until: monday })).to.deep.equal({ ok: false, refusal: { kind: 'ReversedStay' } })
    expect(stayBetween({ from: nextDay, until: monday }).ok).to.equal(false)
    expect(stayBetween({ from: monday, until: nextDay }).ok).to.equal(true)
    expect(() => stay(nextDay, monday)).to.throw(RangeError)
  })

  it('leaves its last day free for the next one', () => {
    const first = stay(monday, addDays(monday, 7))

    expect(overlaps(first, stay(addDays(monday, 7), addDays(monday, 8)))).to.equal(false)
    expect(overlaps(first, stay(addDays(monday, 6), addDays(monday, 8)))).to.equal(true)
  })

  it('overlaps another exactly when they share a day', () => {
    fc.assert(
      fc.property(anyStay, anyStay, (one, other) => {
        const shared = daysOf(one).some(day => daysOf(other).includes(day))
        expect(overlaps(one, other)).to.equal(shared)
        expect(overlaps(other, one)).to.equal(shared)
      }),
    )
  })

  it('contains another exactly when it has all its days', () => {
    fc.assert(
      fc.property(anyStay, anyStay, (outer, inner) => {
        const days = new Set(daysOf(outer))
        expect(contains(outer, inner)).to.equal(daysOf(inner).every(day => days.has(day)))
      }),
    )
  })

  it('shares with another the days that both have', () => {
    fc.assert(
      fc.property(anyStay, anyStay, (one, other) => {
        const shared = intersection(one, other)
        expect(shared ? daysOf(shared) : []).to.deep.equal(daysOf(one).filter(day => daysOf(other).includes(day)))
      }),
    )
  })

  it('counts its days', () => {
    fc.assert(fc.property(anyStay, of => lengthInDays(of) === daysOf(of).length))
  })
})

describe('without', () => {
  const from = (first: string, days: number) => stay(calendarDay(first), addDays(calendarDay(first), days))

  it('cuts days out of a period, to the day', () => {
    const period = from('2027-04-01', 10)

    expect(without(period, [from('2027-04-04', 2)])).to.deep.equal([from('2027-04-01', 3), from('2027-04-06', 5)])
    expect(without(period, [from('2027-03-25', 7)])).to.deep.equal([period])
    expect(without(period, [from('2027-03-25', 8)])).to.deep.equal([from('2027-04-02', 9)])
    expect(without(period, [from('2027-04-11', 2)])).to.deep.equal([period])
    expect(without(period, [from('2027-03-01', 99)])).to.deep.equal([])
  })

  it('keeps every other day once', () => {
    fc.assert(
      fc.property(anyStay, fc.array(anyStay, { maxLength: 5 }), (period, out) => {
        const gone = new Set(out.flatMap(daysOf))
        expect(without(period, out).flatMap(daysOf)).to.deep.equal(daysOf(period).filter(day => !gone.has(day)))
      }),
    )
  })
})
