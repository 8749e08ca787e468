import { expect } from 'chai'
import fc from 'fast-check'
import ICAL from 'ical.js'
import {
  faultsInRecurrence,
  horizonFrom,
  mostRepetitions,
  repetitions,
  yearsAfter,
  type Recurrence,
} from '../../../server/capacity/window-recurrence.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import { lengthInDays, stay, type Stay } from '../../../server/shared/stay.js'

const today = calendarDay('2027-03-01')
const horizon = horizonFrom(today)
const from = (first: string, days = 3) => stay(calendarDay(first), addDays(calendarDay(first), days))
const recurrence = (more: Partial<Recurrence> & Pick<Recurrence, 'frequency'>): Recurrence => ({
  every: 1,
  until: null,
  count: null,
  ...more,
})
const beginnings = (first: Stay, of: Recurrence) => repetitions(first, of, horizon).map(one => one.from)

describe('repetitions', () => {
  it('come on the same weekday, across the days on which clocks change', () => {
    const weekly = recurrence({ frequency: 'WEEKLY', count: 4 })

    expect(beginnings(from('2027-03-20'), weekly)).to.deep.equal([
      '2027-03-20',
      '2027-03-27',
      '2027-04-03',
      '2027-04-10',
    ])
    expect(beginnings(from('2027-10-24', 7), weekly)).to.deep.equal([
      '2027-10-24',
      '2027-10-31',
      '2027-11-07',
      '2027-11-14',
    ])
  })

  it('go on across the end of the year, every second week too', () => {
    const fortnightly = recurrence({ frequency: 'WEEKLY', every: 2, until: calendarDay('2028-01-12') })

    expect(beginnings(from('2027-12-15'), fortnightly)).to.deep.equal(['2027-12-15', '2027-12-29', '2028-01-12'])
  })

  it('leave out months without a 31st, and do not count them', () => {
    const monthly = recurrence({ frequency: 'MONTHLY', count: 4 })

    expect(beginnings(from('2027-08-31'), monthly)).to.deep.equal([
      '2027-08-31',
      '2027-10-31',
      '2027-12-31',
      '2028-01-31',
    ])
    expect(beginnings(from('2027-12-30'), recurrence({ frequency: 'MONTHLY', every: 2, count: 3 }))).to.deep.equal([
      '2027-12-30',
      '2028-04-30',
      '2028-06-30',
    ])
  })

  it('come on 29 February only in years that have it', () => {
    const first = stay(calendarDay('2028-02-29'), calendarDay('2028-03-05'))
    const yearly = recurrence({ frequency: 'YEARLY', count: 2 })

    expect(repetitions(first, yearly, calendarDay('2040-01-01'))).to.deep.equal([
      first,
      stay(calendarDay('2032-02-29'), calendarDay('2032-03-05')),
    ])
    expect(yearsAfter(calendarDay('2028-02-29'), 1)).to.equal(null)
    expect(yearsAfter(calendarDay('2027-02-28'), 1)).to.equal('2028-02-28')
  })

  it('may begin on the last day and not after it, and never on the horizon', () => {
    const until = (day: string) => recurrence({ frequency: 'WEEKLY', until: calendarDay(day) })

    expect(beginnings(from('2027-04-01'), until('2027-04-15'))).to.have.length(3)
    expect(beginnings(from('2027-04-01'), until('2027-04-14'))).to.have.length(2)
    const yearly = repetitions(
      from('2027-04-01'),
      recurrence({ frequency: 'YEARLY', count: 9 }),
      calendarDay('2029-04-01'),
    )
    expect(yearly.map(one => one.from)).to.deep.equal(['2027-04-01', '2028-04-01'])
  })

  it('are those of RFC 5545 as another reader of it finds them, each as long as the first', () => {
    const asked = fc.record({
      frequency: fc.constantFrom('WEEKLY' as const, 'MONTHLY' as const, 'YEARLY' as const),
      every: fc.integer({ min: 1, max: 14 }),
      start: fc.integer({ min: 0, max: 1500 }).map(days => addDays(calendarDay('2026-12-01'), days)),
      length: fc.integer({ min: 1, max: 6 }),
      end: fc.oneof(
        fc.record({ count: fc.integer({ min: 1, max: 30 }), until: fc.constant(null) }),
        fc.record({
          count: fc.constant(null),
          until: fc.integer({ min: 0, max: 900 }).map(days => addDays(calendarDay('2027-06-01'), days)),
        }),
      ),
    })
    fc.assert(
      fc.property(asked, ({ frequency, every, start, length, end }) => {
        const first = stay(start, addDays(start, length))
        const found = repetitions(first, { frequency, every, ...end }, horizon)

        expect(found.map(one => one.from)).to.deep.equal(asIcalFinds(start, { frequency, every, ...end }))
        expect(found.every(one => lengthInDays(one) === length)).to.equal(true)
      }),
    )
  })

  function asIcalFinds(start: string, { frequency, every, until, count }: Recurrence): string[] {
    const end = until === null ? `COUNT=${count}` : `UNTIL=${until.replaceAll('-', '')}`
    const rule = ICAL.Recur.fromString(`FREQ=${frequency};INTERVAL=${every};${end}`)
    const iterator = rule.iterator(ICAL.Time.fromDateString(start))
    const found: string[] = []
    for (let next = iterator.next(); next && next.toString() < horizon; next = iterator.next())
      found.push(next.toString())
    return found
  }
})

describe('faultsInRecurrence', () => {
  const faults = (first: Stay, more: Partial<Recurrence> & Pick<Recurrence, 'frequency'>) =>
    faultsInRecurrence(first, recurrence(more), { today }).map(({ path }) => path.join('.'))

  it('finds none in what makes sense', () => {
    expect(faults(from('2027-04-01'), { frequency: 'WEEKLY', count: mostRepetitions })).to.deep.equal([])
    expect(faults(from('2027-04-01', 7), { frequency: 'WEEKLY', until: calendarDay('2027-06-01') })).to.deep.equal([])
  })

  it('needs one end and only one', () => {
    expect(faults(from('2027-04-01'), { frequency: 'WEEKLY' })).to.deep.equal(['repeat.until'])
    expect(
      faults(from('2027-04-01'), { frequency: 'WEEKLY', count: 2, until: calendarDay('2027-06-01') }),
    ).to.deep.equal(['repeat.until'])
  })

  it('stays within what can be planned', () => {
    expect(faults(from('2027-04-01'), { frequency: 'YEARLY', count: 6 })).to.deep.equal(['repeat.count'])
    expect(faults(from('2027-04-01'), { frequency: 'YEARLY', count: 5 })).to.deep.equal([])
    expect(faults(from('2027-04-01'), { frequency: 'YEARLY', until: horizon })).to.deep.equal(['repeat.until'])
    expect(faults(from('2027-04-01'), { frequency: 'WEEKLY', count: 201 })).to.deep.equal(['repeat.count'])
    expect(faults(from('2027-04-01'), { frequency: 'WEEKLY', until: addDays(horizon, -1) })).to.deep.equal([
      'repeat.until',
    ])
    expect(faults(from('2027-04-01'), { frequency: 'WEEKLY', every: 0, count: 2 })).to.deep.equal(['repeat.every'])
    expect(faults(from('2027-04-01'), { frequency: 'WEEKLY', until: calendarDay('2027-03-31') })).to.deep.equal([
      'repeat.until',
    ])
  })

  it('refuses a window that would overlap itself', () => {
    expect(faults(from('2027-04-01', 8), { frequency: 'WEEKLY', count: 2 })).to.deep.equal(['repeat.every'])
    expect(faults(from('2028-01-01', 31), { frequency: 'MONTHLY', count: 2 })).to.deep.equal([])
    expect(faults(from('2028-01-01', 31), { frequency: 'MONTHLY', count: 3 })).to.deep.equal(['repeat.every'])
  })
})
