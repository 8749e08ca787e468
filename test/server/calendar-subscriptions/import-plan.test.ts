import { expect } from 'chai'
import fc from 'fast-check'
import type { ImportedDays } from '../../../server/capacity/imported-days.js'
import type { CalendarSays, ReadDays } from '../../../server/calendar-subscriptions/calendar-subscription.js'
import { planImport } from '../../../server/calendar-subscriptions/import-plan.js'
import { addDays, calendarDay, type CalendarDay } from '../../../server/shared/calendar-day.js'
import { lengthInDays, stay } from '../../../server/shared/stay.js'

const TODAY = calendarDay('2027-03-10')

function entry(key: string, from: string, until: string, more: Partial<ReadDays> = {}): ReadDays {
  return {
    placeId: 'p1',
    during: stay(calendarDay(`2027-${from}`), calendarDay(`2027-${until}`)),
    key,
    doubt: null,
    ...more,
  }
}

function taken(read: readonly ReadDays[]): ImportedDays[] {
  return read.map((days, index) => ({ ...days, id: `${index}`, subscriptionId: 's', answer: null }))
}

const whole = (days: readonly ReadDays[]): CalendarSays => ({ days, silent: [], torn: null })

const changes = (standing: readonly ReadDays[], read: readonly ReadDays[]) =>
  planImport({ standing: taken(standing), says: whole(read), today: TODAY }).changes.map(
    ({ change, during, before }) => `${change} ${during.from}/${during.until}${before ? ` was ${before.from}` : ''}`,
  )

const reading = fc.uniqueArray(
  fc
    .record({
      key: fc.constantFrom('a', 'b', 'c'),
      placeId: fc.constantFrom('p1', 'p2'),
      first: fc.integer({ min: -10, max: 30 }),
      length: fc.integer({ min: 1, max: 9 }),
      doubt: fc.constantFrom(null, 'EndUnreadable'),
    })
    .map(({ key, placeId, first, length, doubt }): ReadDays => {
      const from = addDays(TODAY, first)
      return { key, placeId, during: stay(from, addDays(from, length)), doubt }
    }),
  { selector: ({ key, placeId, during }) => `${key} ${placeId} ${during.from} ${during.until}` },
)

describe('planImport', () => {
  it('takes an entry that moved for one change', () => {
    expect(changes([entry('a', '04-01', '04-05')], [entry('a', '04-03', '04-07')])).to.deep.equal([
      'CHANGED 2027-04-03/2027-04-07 was 2027-04-01',
    ])
  })

  it('takes entries of different keys, or at different places, for different ones', () => {
    const there = entry('a', '04-01', '04-05', { placeId: 'p2' })

    expect(changes([entry('a', '04-01', '04-05')], [entry('b', '04-01', '04-05')])).to.have.members([
      'NEW 2027-04-01/2027-04-05',
      'GONE 2027-04-01/2027-04-05',
    ])
    expect(changes([entry('a', '04-01', '04-05')], [there])).to.have.lengthOf(2)
  })

  it('takes an entry that became unclear for a change, on the same days', () => {
    const unclear = entry('a', '04-01', '04-05', { doubt: 'EndUnreadable' })

    expect(changes([entry('a', '04-01', '04-05')], [unclear])).to.deep.equal([
      'CHANGED 2027-04-01/2027-04-05 was 2027-04-01',
    ])
  })

  it('does not mind how far back an entry was read that is under way', () => {
    expect(changes([entry('a', '01-01', '03-11')], [entry('a', '02-01', '03-11')])).to.deep.equal([])
  })

  it('forgets what has passed without a word, and brings none of it', () => {
    const past = entry('a', '03-01', '03-10')
    const plan = planImport({
      standing: taken([past]),
      says: whole([entry('b', '03-02', '03-10')]),
      today: TODAY,
    })

    expect(plan.changes).to.deep.equal([])
    expect(plan.added).to.deep.equal([])
    expect(plan.gone).to.have.lengthOf(1)
  })

  it('asks for nothing when the same is read again, and leads from any reading to any other', () => {
    const ahead = (days: readonly ReadDays[]) =>
      days
        .filter(({ during }) => during.until > TODAY)
        .map(({ placeId, key, doubt, during }) =>
          [placeId, key, doubt, during.from < TODAY ? TODAY : during.from, during.until].join(' '),
        )

    fc.assert(
      fc.property(reading, reading, (before, after) => {
        const standing = taken(before)
        const plan = planImport({ standing, says: whole(after), today: TODAY })
        const result = [...standing.filter(days => !plan.gone.includes(days)), ...plan.added]

        expect(new Set(ahead(result))).to.deep.equal(new Set(ahead(after)))
        expect(planImport({ standing: taken(result), says: whole(after), today: TODAY }).changes).to.deep.equal([])
      }),
    )
  })

  it('keeps what stood on days of which a reading says nothing, takes what it says, and settles', () => {
    const silence = fc
      .record({ first: fc.integer({ min: -10, max: 20 }), length: fc.integer({ min: 1, max: 15 }) })
      .map(({ first, length }) => stay(addDays(TODAY, first), addDays(TODAY, first + length)))
    const daysOf = (read: readonly ReadDays[], counts: (day: CalendarDay) => boolean = () => true) =>
      new Set(
        read.flatMap(({ placeId, during }) =>
          Array.from({ length: lengthInDays(during) }, (_none, index) => addDays(during.from, index))
            .filter(day => day >= TODAY && counts(day))
            .map(day => `${placeId} ${day}`),
        ),
      )

    fc.assert(
      fc.property(reading, reading, silence, (before, after, part) => {
        const says: CalendarSays = { days: after, silent: [part], torn: null }
        const standing = taken(before)
        const plan = planImport({ standing, says, today: TODAY })
        const result = [...standing.filter(days => !plan.gone.includes(days)), ...plan.added]

        const untold = daysOf(before, day => part.from <= day && day < part.until)
        expect(daysOf(result)).to.deep.equal(new Set([...daysOf(after), ...untold]))
        expect(planImport({ standing: taken(result), says, today: TODAY }).changes).to.deep.equal([])
      }),
    )
  })

  it('settles at once what is under way, however far back it was read and of whatever part a reading is silent', () => {
    const during = stay(calendarDay('2027-03-07'), calendarDay('2027-03-11'))
    const says: CalendarSays = { days: [entry('c', '03-07', '03-11')], silent: [during], torn: null }
    const standing = taken([entry('a', '03-03', '03-11')])
    const { added, gone } = planImport({ standing, says, today: TODAY })

    expect([added, gone]).to.deep.equal([says.days, []])
    expect(planImport({ standing: taken([...standing, ...added]), says, today: TODAY }).changes).to.deep.equal([])
  })

  it('does not pile up parts of an entry whose name changes with each reading', () => {
    const says = (key: string): CalendarSays => ({
      days: [entry(key, '04-28', '05-03')],
      silent: [stay(calendarDay('2027-05-01'), calendarDay('2030-01-01'))],
      torn: null,
    })
    const next = (standing: readonly ReadDays[], key: string) => {
      const before = taken(standing)
      const { added, gone } = planImport({ standing: before, says: says(key), today: TODAY })
      return [...before.filter(days => !gone.includes(days)), ...added]
    }

    const fifth = ['b', 'c', 'd', 'e'].reduce(next, next([], 'a'))

    expect(fifth.map(({ key, during }) => `${key} ${during.from}/${during.until}`)).to.have.members([
      'e 2027-04-28/2027-05-03',
      'a 2027-05-01/2027-05-03',
    ])
  })
})
