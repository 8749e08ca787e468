import { expect } from 'chai'
import { daysOfHouseholds, daysOfPlace, type FeedDays } from '../../../server/capacity/calendar-feed.days.js'
import type { OccupancyKind } from '../../../server/capacity/occupancy.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'
import { days } from './days.js'

describe('the days of a feed', () => {
  const shown = (periods: readonly FeedDays[]) =>
    periods.map(({ says, during }) => `${says} ${during.from.slice(5)}/${during.until.slice(5)}`)
  const taken = (kind: OccupancyKind, from: string, until: string) => ({ kind, during: days(from, until) })
  const offered = (from: string, until: string) => ({ during: days(from, until) })
  const ofPlace = (request: Partial<Parameters<typeof daysOfPlace>[0]>) =>
    shown(
      daysOfPlace({
        place: { id: 'p', turnoverDays: 0 },
        windows: [],
        occupancies: [],
        hostIsFull: [],
        today: calendarDay('2027-03-01'),
        ...request,
      }),
    )

  it('are open where a window is and nothing stands', () => {
    const windows = [offered('04-01', '06-01'), offered('07-01', '08-01')]
    const occupancies = [
      taken('STAY', '04-10', '04-20'),
      taken('HOLD', '05-20', '06-01'),
      taken('BLOCK', '07-01', '07-10'),
    ]

    expect(ofPlace({ windows, occupancies })).to.deep.equal([
      'Open 04-01/04-10',
      'Occupied 04-10/04-20',
      'Open 04-20/05-20',
      'Held 05-20/06-01',
      'Occupied 07-01/07-10',
      'Open 07-10/08-01',
    ])
  })

  it('are taken also where no window is, and across the ends of windows', () => {
    const windows = [offered('04-01', '05-01'), offered('05-01', '06-01')]
    const occupancies = [
      taken('STAY', '03-20', '04-05'),
      taken('IMPORTED', '04-25', '05-05'),
      taken('BLOCK', '09-01', '09-02'),
    ]

    expect(ofPlace({ windows, occupancies })).to.deep.equal([
      'Occupied 03-20/04-05',
      'Open 04-05/04-25',
      'Occupied 04-25/05-05',
      'Open 05-05/06-01',
      'Occupied 09-01/09-02',
    ])
  })

  it('do not show where one guest ends and the next begins, nor where two windows meet', () => {
    const occupancies = [
      taken('STAY', '04-01', '05-01'),
      taken('BLOCK', '05-01', '05-08'),
      taken('HOLD', '05-08', '06-01'),
    ]

    expect(ofPlace({ occupancies })).to.deep.equal(['Occupied 04-01/05-08', 'Held 05-08/06-01'])
    expect(ofPlace({ windows: [offered('04-01', '05-01'), offered('05-01', '06-01')] })).to.deep.equal([
      'Open 04-01/06-01',
    ])
  })

  it('are not open while the host is full, nor so soon before a stay that the place would not be ready for it', () => {
    const windows = [offered('04-01', '06-01')]
    const occupancies = [taken('STAY', '04-20', '05-01')]
    const hostIsFull = [days('05-20', '07-01'), days('04-05', '04-10'), days('05-25', '05-26')]

    expect(ofPlace({ windows, occupancies, hostIsFull, place: { id: 'p', turnoverDays: 7 } })).to.deep.equal([
      'Open 04-01/04-05',
      'Open 04-10/04-13',
      'Occupied 04-20/05-01',
      'Open 05-01/05-20',
    ])
  })

  it('end with what is over, and keep the first day of what goes on', () => {
    const windows = [offered('01-01', '02-01'), offered('02-01', '03-10')]
    const occupancies = [taken('STAY', '02-20', '03-01')]

    expect(ofPlace({ windows, occupancies })).to.deep.equal(['Open 03-01/03-10'])
    expect(ofPlace({ windows, occupancies, today: calendarDay('2027-02-28') })).to.deep.equal([
      'Occupied 02-20/03-01',
      'Open 03-01/03-10',
    ])
    expect(ofPlace({ windows })).to.deep.equal(['Open 01-01/03-10'])
  })

  it('of households are their own, without turnover', () => {
    const occupancies = [
      { kind: 'STAY', placeId: 'p', stay: days('02-01', '03-01') },
      { kind: 'STAY', placeId: 'p', stay: days('02-01', '03-02') },
      { kind: 'HOLD', placeId: 'q', stay: days('04-01', '05-01') },
    ] as const

    expect(shown(daysOfHouseholds({ occupancies, today: calendarDay('2027-03-01') }))).to.deep.equal([
      'Occupied 02-01/03-02',
      'Held 04-01/05-01',
    ])
  })
})
