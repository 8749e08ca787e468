import { expect } from 'chai'
import { undoableUntil, type CalendarChange } from '../../../server/capacity/calendar-change.js'
import { days } from './days.js'
import { windowOn } from './windows.js'

const window = windowOn(days('04-01', '05-01'), {
  id: 'window-1',
  placeId: 'place-1',
  createdAt: new Date('2027-03-01T09:00:00Z'),
})

const published: CalendarChange = {
  id: 'change-1',
  number: 1,
  kind: 'WINDOW_PUBLISHED',
  hostId: 'host-1',
  placeId: 'place-1',
  subjectId: 'window-1',
  by: 'account-1',
  at: new Date('2027-03-01T09:00:00Z'),
  before: null,
  after: window,
  undoes: null,
}

describe('undoableUntil', () => {
  const asked = { accountId: 'account-1', isLast: true, now: new Date('2027-03-01T09:14:59Z') }

  it('gives whoever took the step a quarter of an hour', () => {
    const end = new Date('2027-03-01T09:15:00Z')

    expect(undoableUntil(published, asked)).to.deep.equal(end)
    expect(undoableUntil(published, { ...asked, now: end })).to.equal(null)
  })

  it('is null for everybody else, for steps that were followed, and for an undo', () => {
    expect(undoableUntil(published, { ...asked, accountId: 'account-2' })).to.equal(null)
    expect(undoableUntil({ ...published, by: null }, asked)).to.equal(null)
    expect(undoableUntil(published, { ...asked, isLast: false })).to.equal(null)
    expect(undoableUntil({ ...published, undoes: 'change-0' }, asked)).to.equal(null)
  })

  it('gives the same for blocked days', () => {
    const blocked = { id: 'place-1', placeId: 'place-1', during: window.during, days: [window.during] }
    const about = { ...published, subjectId: 'place-1' }

    expect(undoableUntil({ ...about, kind: 'BLOCK_ADDED', before: null, after: blocked }, asked)).not.to.equal(null)
    expect(undoableUntil({ ...about, kind: 'BLOCK_REMOVED', before: blocked, after: null }, asked)).not.to.equal(null)
  })

  it('is null for what imported calendars did, and for the word of a host', () => {
    const confirmed = { kind: 'CALENDAR_CONFIRMED', placeId: null, subjectId: null, before: null, after: null } as const
    const busy = { id: 'calendar-1', placeId: 'place-1', during: window.during, calendar: 'Office' }
    const applied = { kind: 'IMPORT_APPLIED', subjectId: 'calendar-1', before: null, after: busy } as const

    expect(undoableUntil({ ...published, ...confirmed }, asked)).to.equal(null)
    expect(undoableUntil({ ...published, ...applied }, asked)).to.equal(null)
  })
})
