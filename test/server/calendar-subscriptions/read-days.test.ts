import { expect } from 'chai'
import type { CalendarReading } from '../../../server/calendar-subscriptions/calendar-reader.js'
import { daysToRead, readDays } from '../../../server/calendar-subscriptions/read-days.js'
import { calendarDay } from '../../../server/shared/calendar-day.js'

const range = { from: calendarDay('2027-04-01'), until: calendarDay('2027-04-03') }

function reading(...entries: readonly (readonly [key: string, ...words: string[]])[]): CalendarReading {
  return { busy: entries.map(([key, ...words]) => ({ ...range, key, words })), doubtful: [], silent: [], refused: [] }
}

const seen = (read: ReturnType<typeof readDays>) =>
  read.map(({ placeId, key, doubt }) => [placeId, key, ...(doubt === null ? [] : [doubt])].join(' '))

const A = { placeId: 'A', words: ['garden', 'annex'] }
const B = { placeId: 'B', words: ['attic'] }

describe('readDays', () => {
  it('takes every place for every entry where there are no words', () => {
    const whole = [A, B].map(place => ({ ...place, words: [] }))

    expect(seen(readDays(reading(['e1']), whole))).to.deep.equal(['A e1', 'B e1'])
  })

  it('takes the places whose words stand in the entry', () => {
    const entries = reading(['e1', 'garden'], ['e2', 'annex', 'garden'], ['e3', 'attic'], ['e4', 'attic', 'annex'])

    expect(seen(readDays(entries, [A, B]))).to.deep.equal(['A e1', 'A e2', 'B e3', 'A e4', 'B e4'])
  })

  it('takes all places, and asks, where no word stands', () => {
    expect(seen(readDays(reading(['e1']), [A, B]))).to.deep.equal(['A e1 NO_WORD_FITS', 'B e1 NO_WORD_FITS'])
  })

  it('takes all places for days that the reader could not tell about', () => {
    const doubtful = { ...reading(), doubtful: [{ range, reason: 'UnknownEntry', key: 'k' }] }

    expect(seen(readDays(doubtful, [A, B]))).to.deep.equal(['A ? k UnknownEntry', 'B ? k UnknownEntry'])
  })

  it('takes the same days of an entry once', () => {
    expect(readDays(reading(['e1', 'attic'], ['e1', 'attic']), [B])).to.have.lengthOf(1)
  })
})

describe('daysToRead', () => {
  it('begins with the month before and is the same all month, three years ahead at least', () => {
    const first = daysToRead(calendarDay('2027-03-01'))

    expect(first).to.deep.equal({ from: '2027-02-01', until: '2030-04-01' })
    expect(daysToRead(calendarDay('2027-03-31'))).to.deep.equal(first)
    expect(daysToRead(calendarDay('2027-04-01'))).to.deep.equal({ from: '2027-03-01', until: '2030-05-01' })
  })
})
