import { expect } from 'chai'
import * as fc from 'fast-check'
import { readCalendar } from '../../server/calendar-reading/read-calendar.js'
import { neverWronglyFree } from './calendar-property.js'
import { differingFromDateutil, followsEveryRule } from './rule-property.js'

const found = (...[read, numRuns]: [Parameters<typeof neverWronglyFree>[0], number]) =>
  fc.check(neverWronglyFree(read), { numRuns, seed: 20261130, endOnFailure: true })

describe('calendars changed at random', () => {
  it('leave no day wrongly free', () => {
    fc.assert(neverWronglyFree(readCalendar), { numRuns: 300, endOnFailure: true })
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

const careless = (from: string, to: string): Parameters<typeof followsEveryRule>[0] => {
  return (bytes, horizon) =>
    readCalendar(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'), horizon)
}

describe('rules made up at random', () => {
  it('fall on the days that a search through all days finds', () => {
    fc.assert(followsEveryRule(readCalendar), { numRuns: 300, endOnFailure: true })
  })

  it('show a reader that takes the first of a month for the last', () => {
    const checked = fc.check(followsEveryRule(careless('BYMONTHDAY=-', 'BYMONTHDAY=')), {
      numRuns: 1000,
      seed: 20261130,
    })

    expect(String(checked.errorInstance)).to.include('free on')
  })

  it("fall on dateutil's days, where it is installed", () => {
    expect(differingFromDateutil(readCalendar, { rules: 200, seed: 20261130 }) ?? []).to.deep.equal([])
  })

  it('are told apart by dateutil, where it is installed', () => {
    const differing = differingFromDateutil(careless('WKST', 'X-WKST'), { rules: 200, seed: 20261130 })

    expect(differing?.length).not.to.equal(0)
  })
})
