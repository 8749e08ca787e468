import { expect } from 'chai'
import type { RelocationCase } from '../../../server/cases/relocation-case.js'
import { expectedCases, type CameIn } from '../../../server/match-runs/expected-cases.js'
import type { FileCase } from '../../../matching/index.js'
import { addDays, calendarDay } from '../../../server/shared/calendar-day.js'

const today = calendarDay('2027-03-01')
const until = calendarDay('2027-09-01')

/** So many cases, one on each of the last days; the last one today. */
function cameIn(count: number, daysBetween = 1): CameIn[] {
  return Array.from({ length: count }, (_, index) => ({
    entered: { reference: `TR-${100 + index}` } as RelocationCase,
    arrived: addDays(today, -daysBetween * (count - 1 - index)),
  }))
}

const toFile = (_entered: RelocationCase, id: string, asOf: string) =>
  ({
    id,
    earliest: asOf,
    neededBy: addDays(calendarDay(asOf), 30),
    latest: addDays(calendarDay(asOf), 300),
  }) as unknown as FileCase

describe('expectedCases', () => {
  it('takes every case as if it came today, and none beyond the last day of the problem', () => {
    const expected = expectedCases(cameIn(31), { today, until }, toFile)

    expect(expected!.cases).to.have.lengthOf(31)
    for (const { earliest, neededBy, latest } of expected!.cases)
      expect([earliest, neededBy, latest]).to.deep.equal(['2027-03-01', '2027-03-31', '2027-08-31'])
    expect(expected!.cases.map(({ id }) => id).slice(0, 2)).to.deep.equal(['SEEN-1', 'SEEN-2'])
  })

  it('expects as many a week as came in', () => {
    expect(expectedCases(cameIn(43), { today, until }, toFile)).to.deep.include({ perWeek: 43 / 6, weeks: 52 })
  })

  it('does not depend on the order in which cases are read', () => {
    const seen = cameIn(35)

    expect(expectedCases(seen.toReversed(), { today, until }, toFile)).to.deep.equal(
      expectedCases(seen, { today, until }, toFile),
    )
  })

  it('expects nothing when too few came in, or within too short a time', () => {
    expect(expectedCases(cameIn(29), { today, until }, toFile)).to.equal(null)
    expect(expectedCases(cameIn(28, 2), { today, until }, toFile)).to.equal(null)
    const atOnce = cameIn(40).map(each => ({ ...each, arrived: today }))
    expect(expectedCases(atOnce, { today, until }, toFile)).to.equal(null)
    expect(expectedCases([], { today, until }, toFile)).to.equal(null)
  })
})
