import { expect } from 'chai'
import * as fc from 'fast-check'
import { readCalendar } from '../../server/calendar-reading/read-calendar.js'
import { neverWronglyFree } from './calendar-property.js'

const found = (...[read, numRuns]: [Parameters<typeof neverWronglyFree>[0], number]) =>
  fc.check(neverWronglyFree(read), { numRuns, seed: 20261130, endOnFailure: true })

describe('calendars changed at random', () => {
  it('leave no day wrongly free', () => {
    fc.assert(neverWronglyFree(readCalendar), { numRuns: 4000, endOnFailure: true })
  })

  it('show a reader that drops what it doubts', () => {
    const careless = found((bytes, horizon) => ({ ...readCalendar(bytes, horizon), doubtful: [] }), 4000)

    expect(String(careless.errorInstance)).to.include('wrongly free')
  })

  it('show a reader that does not follow rules', () => {
    const blind = found((bytes, horizon) => {
      const text = Buffer.from(bytes).toString('latin1').replaceAll('RRULE', 'X-RULE')
      return readCalendar(Buffer.from(text, 'latin1'), horizon)
    }, 1000)

    expect(String(blind.errorInstance)).to.include('wrongly free')
  })
})
