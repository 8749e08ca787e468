import { expect } from 'chai'
import fc from 'fast-check'
import { whatIsInTheWay, type HostState } from '../../../server/capacity/capacity-check.js'
import { explainDay, takingOn, type DayQuestion } from '../../../server/capacity/day-explanation.js'
import type { Occupancy, OccupancyKind } from '../../../server/capacity/occupancy.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { specimenHost as host, specimenPlace as place } from './specimens.js'
import { windowOn as aWindow } from './windows.js'
import { days } from './days.js'

const confirmedAt = new Date('2027-03-01T08:00:00Z')

function windowOn(during: Stay) {
  return aWindow(during, { id: `window ${during.from}`, placeId: place.id, createdAt: confirmedAt })
}

function standing(kind: OccupancyKind, of: Stay, placeId = place.id): Occupancy {
  const household = kind === 'HOLD' || kind === 'STAY'
  return {
    id: `${kind} ${of.from}`,
    placeId,
    kind,
    stay: of,
    during: household ? stay(of.from, addDays(of.until, place.turnoverDays)) : of,
    proposalId: household ? `proposal ${of.from}` : null,
    services: [],
    expiresAt: kind === 'HOLD' ? new Date('2027-04-01T00:00:00Z') : null,
  }
}

function ask(day: string, state: Partial<HostState> = {}, more: Partial<DayQuestion> = {}) {
  const everything = { host, place, windows: [windowOn(days('03-01', '12-01'))], occupancies: [], ...state }
  return explainDay({
    state: everything,
    freshness: { confirmedAt },
    day: calendarDay(`2027-${day}`),
    today: calendarDay('2027-03-01'),
    ...more,
  })
}

const told = (explained: ReturnType<typeof explainDay>) =>
  explained.reasons.map(({ kind, days: of }) => (of ? `${kind} ${of.from}/${of.until}` : kind))
const saying = (explained: ReturnType<typeof explainDay>) => explained.reasons.map(({ message }) => message)

describe('explainDay', () => {
  it('says which window makes a free day free', () => {
    const free = ask('05-01')

    expect(free.free).to.equal(true)
    expect(told(free)).to.deep.equal(['OFFERED 2027-03-01/2027-12-01'])
    expect(free.reasons[0]?.window).to.deep.equal(windowOn(days('03-01', '12-01')))
    expect(saying(free)).to.deep.equal([
      'Place 1 of Specimen House is offered from 2027-03-01 until 2027-12-01, and nothing stands in it on this day.',
    ])
  })

  it('knows the last day of a window and the day after', () => {
    expect(ask('11-30').free).to.equal(true)
    expect(saying(ask('12-01'))).to.deep.equal(['No window of Place 1 of Specimen House offers 2027-12-01.'])
  })

  for (const [kind, says, sentence] of [
    ['HOLD', 'HELD', /^Place 1 is held from 2027-05-01 until 2027-06-01 for a place request/],
    ['STAY', 'OCCUPIED', /^Place 1 is taken from 2027-05-01 until 2027-06-01 by a confirmed stay\.$/],
    ['BLOCK', 'BLOCKED', /^Place 1 is blocked .* by its host institution\.$/],
    ['IMPORTED', 'IMPORTED', /^Place 1 is busy .* in a calendar that its host institution imported\.$/],
  ] as const)
    it(`names a ${kind.toLowerCase()} with its days`, () => {
      const occupancy = standing(kind, days('05-01', '06-01'))
      const explained = ask('05-31', { occupancies: [occupancy] })

      expect(explained.free).to.equal(false)
      expect(told(explained)).to.deep.equal([`${says} 2027-05-01/2027-06-01`])
      expect(explained.reasons[0]?.occupancy).to.equal(occupancy)
      expect(saying(explained)[0]).to.match(sentence)
    })

  it('tells the turnover after a stay from the stay', () => {
    const occupancies = [standing('STAY', days('05-01', '06-01'))]

    expect(told(ask('06-01', { occupancies }))).to.deep.equal(['TURNOVER 2027-06-01/2027-06-04'])
    expect(saying(ask('06-03', { occupancies }))).to.deep.equal([
      'Place 1 stays empty from 2027-06-01 until 2027-06-04, 3 days after a stay.',
    ])
    expect(ask('06-04', { occupancies }).free).to.equal(true)
  })

  it('tells the turnover that would be due before the next stay', () => {
    const occupancies = [standing('BLOCK', days('05-10', '06-01'))]

    expect(ask('05-06', { occupancies }).free).to.equal(true)
    expect(told(ask('05-07', { occupancies }))).to.deep.equal(['TURNOVER 2027-05-07/2027-05-10'])
    expect(saying(ask('05-09', { occupancies }))).to.deep.equal([
      'Place 1 has to stay empty for 3 days after each stay, and is taken again from 2027-05-10 on.',
    ])
  })

  it('counts the notice of the host from today, and the days to ask one that is stale', () => {
    const stale = { freshness: { confirmedAt: new Date('2027-01-20T08:00:00Z') } }

    expect(told(ask('03-07'))).to.deep.equal(['NOTICE_PERIOD 2027-03-01/2027-03-08'])
    expect(ask('03-08').free).to.equal(true)
    expect(saying(ask('03-10', {}, stale))).to.deep.equal([
      'Specimen House needs 7 days of notice before an arrival, and 3 days more because somebody has to ask it first (its calendar was last confirmed 40 days ago): the first possible day is 2027-03-11.',
    ])
    expect(saying(ask('03-10', {}, { freshness: { confirmedAt: null } }))[0]).to.include('has never been confirmed')
    expect(ask('03-11', {}, stale).free).to.equal(true)
  })

  it('says of a day that has passed just that, besides what stood there', () => {
    const today = calendarDay('2027-06-01')

    expect(told(ask('05-31', {}, { today }))).to.deep.equal(['PAST'])
    expect(told(ask('05-31', { occupancies: [standing('STAY', days('05-01', '06-01'))] }, { today }))).to.deep.equal([
      'PAST',
      'OCCUPIED 2027-05-01/2027-06-01',
    ])
  })

  it('knows the limits of the host, wherever its households stay', () => {
    const elsewhere = ['place-2', 'place-3'].map(id => standing('STAY', days('05-01', '06-01'), id))
    const quota = { ...host, arrivalQuotas: [{ during: days('01-01', '07-01'), arrivals: 2 }] }

    expect(told(ask('05-31', { occupancies: elsewhere }))).to.deep.equal(['HOUSEHOLD_LIMIT 2027-05-31/2027-06-01'])
    expect(ask('06-01', { occupancies: elsewhere }).free).to.equal(true)
    expect(told(ask('06-30', { host: quota, occupancies: elsewhere }))).to.deep.equal(['QUOTA 2027-01-01/2027-07-01'])
    expect(ask('07-01', { host: quota, occupancies: elsewhere }).free).to.equal(true)
  })

  it('gives every reason at once', () => {
    const occupancies = [standing('BLOCK', days('03-02', '03-05')), standing('HOLD', days('03-05', '04-01'))]
    const explained = ask('03-04', { windows: [], occupancies })

    expect(told(explained)).to.deep.equal([
      'NOT_OFFERED',
      'BLOCKED 2027-03-02/2027-03-05',
      'TURNOVER 2027-03-04/2027-03-05',
      'NOTICE_PERIOD 2027-03-01/2027-03-08',
    ])
  })

  it('calls a day free exactly when the ledger would take a household for it', () => {
    const first = calendarDay('2027-05-01')
    const period = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 12 }))
      .map(([offset, length]) => stay(addDays(first, offset), addDays(first, offset + length)))
    const kinds = fc.constantFrom<OccupancyKind>('HOLD', 'STAY', 'BLOCK', 'IMPORTED')
    const places = fc.constantFrom('place-1', 'place-2')
    const occupancies = fc.array(
      fc.tuple(kinds, period, places).map(of => standing(...of)),
      { maxLength: 5 },
    )

    fc.assert(
      fc.property(
        fc.array(period.map(windowOn), { maxLength: 3 }),
        occupancies,
        fc.array(fc.record({ during: period, arrivals: fc.integer({ min: 0, max: 2 }) }), { maxLength: 2 }),
        fc.integer({ min: 0, max: 55 }),
        (windows, standingThere, arrivalQuotas, offset) => {
          const state = { host: { ...host, arrivalQuotas }, place, windows, occupancies: standingThere }
          const day = addDays(first, offset)
          const explained = explainDay({ state, freshness: { confirmedAt }, day, today: calendarDay('2027-04-01') })

          const ledgerSays = whatIsInTheWay({ ...state, taking: takingOn(day, place) })

          expect(explained.free).to.equal(ledgerSays === null)
          expect(explained.reasons).not.to.deep.equal([])
        },
      ),
    )
  })
})
