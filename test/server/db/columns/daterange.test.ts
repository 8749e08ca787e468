import { expect } from 'chai'
import * as fc from 'fast-check'
import type { DataSource } from 'typeorm'
import { formatDaterange, parseDaterange, stayColumn } from '../../../../server/db/columns/daterange.js'
import { addDays, calendarDay } from '../../../../server/shared/calendar-day.js'
import { overlaps, stay, type Stay } from '../../../../server/shared/stay.js'
import { openTestDatabase, type OpenTestDatabase } from '../../../support/test-database.js'

const EPOCH = calendarDay('1900-01-01')
const anyStay = fc
  .record({ from: fc.integer({ min: 0, max: 109_000 }), days: fc.integer({ min: 1, max: 900 }) })
  .map(({ from, days }) => stay(addDays(EPOCH, from), addDays(EPOCH, from + days)))
const nearbyStay = fc
  .record({ from: fc.integer({ min: 40_000, max: 40_012 }), days: fc.integer({ min: 1, max: 6 }) })
  .map(({ from, days }) => stay(addDays(EPOCH, from), addDays(EPOCH, from + days)))

describe('a stay in a daterange column', () => {
  it('is written half-open', () => {
    const february = stay(calendarDay('2028-02-01'), calendarDay('2028-03-01'))

    expect(formatDaterange(february)).to.equal('[2028-02-01,2028-03-01)')
  })

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(anyStay, it => {
        expect(parseDaterange(formatDaterange(it))).to.deep.equal(it)
      }),
    )
  })

  for (const text of [
    'empty',
    '',
    '(,)',
    '[2026-01-01,)',
    '(,2026-02-01)',
    '[2026-01-01,infinity)',
    '[2026-01-01,2026-02-01]',
    '(2026-01-01,2026-02-01)',
    '[2026-02-01,2026-01-01)',
    '[2026-01-01,2026-01-01)',
    '[2026-02-30,2026-03-02)',
    '[12026-01-01,12026-02-01)',
  ]) {
    it(`is not read from ${text || 'nothing'}`, () => {
      expect(() => parseDaterange(text)).to.throw(RangeError)
    })
  }

  it('leaves an absent value absent', () => {
    expect([stayColumn.to(null), stayColumn.from(null), stayColumn.to(undefined)]).to.deep.equal([
      null,
      null,
      undefined,
    ])
  })

  describe('in PostgreSQL', () => {
    const world = {} as { database: OpenTestDatabase }

    before(async () => {
      world.database = await openTestDatabase({ entities: [] })
    })
    after(() => world.database.drop())

    it('is the same range of days, whatever the form it is given in', async () => {
      await fc.assert(
        fc.asyncProperty(anyStay, async it => {
          const [row] = await rows(
            world.database.dataSource,
            '$1::daterange AS same, daterange($2, $3, $4) AS inclusive',
            [formatDaterange(it), it.from, addDays(it.until, -1), '[]'],
          )

          expect(row).to.deep.equal({ same: formatDaterange(it), inclusive: formatDaterange(it) })
        }),
        { numRuns: 60 },
      )
    })

    it('overlaps another exactly when the shared rule says so', async () => {
      await fc.assert(
        fc.asyncProperty(nearbyStay, nearbyStay, async (one: Stay, other: Stay) => {
          const [row] = await rows(world.database.dataSource, '$1::daterange && $2::daterange AS overlaps', [
            formatDaterange(one),
            formatDaterange(other),
          ])

          expect(row).to.deep.equal({ overlaps: overlaps(one, other) })
        }),
        { numRuns: 100 },
      )
    })
  })
})

function rows(dataSource: DataSource, columns: string, parameters: unknown[]): Promise<unknown[]> {
  return dataSource.query(`SELECT ${columns}`, parameters)
}
