import { randomUUID } from 'node:crypto'
import { expect } from 'chai'
import { leftOutside, longestWindowDays, offeredDays } from '../../../server/capacity/availability-window.js'
import type { Occupancy, OccupancyKind } from '../../../server/capacity/occupancy.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'
import { stay, type Stay } from '../../../server/shared/stay.js'
import { days } from './days.js'

const today = calendarDay('2027-03-01')
const day = (text: string) => calendarDay(`2027-${text}`)

function faultsOf(from: string, until: string, before: Stay | null = null) {
  const answer = offeredDays({ from: day(from), until: day(until) }, { today, before })
  return answer.ok ? [] : answer.refusal.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('the days a host offers', () => {
  it('begin today or later', () => {
    expect(faultsOf('03-01', '03-02')).to.deep.equal([])
    expect(faultsOf('02-28', '04-01')).to.deep.equal([
      'from: A window cannot begin on 2027-02-28, which has passed; choose 2027-03-01 or later.',
    ])
  })

  it('end after they begin', () => {
    const messages = (from: string, until: string) => [
      `until: A window that begins on 2027-${from} cannot end on 2027-${until}; choose a later end.`,
    ]

    expect(faultsOf('05-02', '05-01')).to.deep.equal(messages('05-02', '05-01'))
    expect(faultsOf('05-02', '05-02')).to.deep.equal(messages('05-02', '05-02'))
    expect(faultsOf('05-02', '05-03')).to.deep.equal([])
  })

  it('are those of three years at most', () => {
    const from = day('04-01')
    const until = (length: number) => ({ from, until: addDays(from, length) })

    expect(longestWindowDays).to.equal(1096)
    expect(offeredDays(until(1096), { today, before: null }).ok).to.equal(true)
    expect(offeredDays(until(1097), { today, before: null })).to.deep.equal({
      ok: false,
      refusal: [
        {
          kind: 'InvalidInput',
          path: ['until'],
          message: 'A window is at most three years long; choose 2030-04-01 or earlier.',
        },
      ],
    })
  })

  it('are told with every fault at once', () => {
    const answer = offeredDays({ from: day('01-01'), until: addDays(day('01-01'), 2000) }, { today, before: null })

    expect(!answer.ok && answer.refusal.map(({ path }) => path)).to.deep.equal([['from'], ['until']])
  })

  describe('of a window that is changed', () => {
    const running = days('01-01', '06-01')

    it('keep a first day that has passed, and move it only ahead', () => {
      expect(faultsOf('01-01', '07-01', running)).to.deep.equal([])
      expect(faultsOf('03-01', '07-01', running)).to.deep.equal([])
      expect(faultsOf('01-02', '07-01', running)).to.deep.equal([
        'from: A window cannot begin on 2027-01-02, which has passed; choose 2027-03-01 or later.',
      ])
    })

    it('may end today, and not before', () => {
      expect(faultsOf('01-01', '03-01', running)).to.deep.equal([])
      expect(faultsOf('01-01', '02-28', running)).to.deep.equal([
        'until: A window cannot be made to end on 2027-02-28, which has passed; choose 2027-03-01 or later.',
      ])
    })
  })
})

describe('what would be left outside a window', () => {
  const before = days('02-01', '08-01')
  const standing = (of: Stay, kind: OccupancyKind = 'STAY'): Occupancy => ({
    id: randomUUID(),
    placeId: randomUUID(),
    kind,
    stay: of,
    during: stay(of.from, addDays(of.until, 7)),
    proposalId: randomUUID(),
    services: [],
    expiresAt: null,
  })
  const left = (of: Occupancy, after: Stay | null) =>
    leftOutside([of], { before, after: after === null ? [] : [after], today }).length === 1

  it('is a hold or a stay that loses a day', () => {
    for (const kind of ['HOLD', 'STAY'] as const) {
      const it = standing(days('04-01', '05-01'), kind)
      expect(left(it, days('04-01', '05-01'))).to.equal(false)
      expect(left(it, days('04-02', '05-01'))).to.equal(true)
      expect(left(it, days('04-01', '04-30'))).to.equal(true)
      expect(left(it, null)).to.equal(true)
    }
  })

  it('is no turnover day, no block and no imported day', () => {
    expect(left(standing(days('07-01', '08-01')), days('02-01', '08-01'))).to.equal(false)
    expect(left(standing(days('04-01', '05-01'), 'BLOCK'), null)).to.equal(false)
    expect(left(standing(days('04-01', '05-01'), 'IMPORTED'), null)).to.equal(false)
  })

  it('is nothing that has ended, and nothing that stands in another window', () => {
    expect(left(standing(days('02-01', '03-01')), null)).to.equal(false)
    expect(left(standing(days('02-01', '03-02')), null)).to.equal(true)
    expect(left(standing(days('08-01', '09-01')), null)).to.equal(false)
  })
})
