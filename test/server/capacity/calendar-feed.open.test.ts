import { expect } from 'chai'
import fc from 'fast-check'
import { daysOfPlace } from '../../../server/capacity/calendar-feed.days.js'
import { whatIsInTheWay } from '../../../server/capacity/capacity-check.js'
import { takingOn } from '../../../server/capacity/day-explanation.js'
import { daysHostIsFull } from '../../../server/capacity/host-full-days.js'
import type { Occupancy, OccupancyKind } from '../../../server/capacity/occupancy.js'
import { addDays, type CalendarDay } from '../../../server/shared/calendar-day.js'
import { contains, overlaps, stay, type Stay } from '../../../server/shared/stay.js'
import { days, wholeYear } from './days.js'
import { specimenHost, specimenPlace } from './specimens.js'
import { windowOn } from './windows.js'

const [first, length] = [days('03-01', '03-02').from, 60]
const within = stay(first, addDays(first, length))

const someDays = (longest: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 1, max: longest }))
    .map(([at, many]) => stay(addDays(first, at), addDays(first, at + many)))

/** As far as they do not meet. */
function apart<Item>(items: readonly Item[], during: (item: Item) => Stay): Item[] {
  const kept: Item[] = []
  for (const item of items) if (!kept.some(other => overlaps(during(other), during(item)))) kept.push(item)
  return kept
}

const ledgers = fc.record({
  maximumHouseholds: fc.integer({ min: 1, max: 3 }),
  arrivalQuotas: fc
    .array(fc.record({ during: someDays(40), arrivals: fc.integer({ min: 0, max: 2 }) }), { maxLength: 2 })
    .map(quotas => apart(quotas, ({ during }) => during)),
  turnoverDays: fc.integer({ min: 0, max: 4 }),
  windows: fc.array(someDays(30), { maxLength: 3 }).map(windows => apart(windows, during => during)),
  standing: fc.array(
    fc.record({
      placeId: fc.constantFrom('p', 'q', 'r'),
      kind: fc.constantFrom<OccupancyKind>('HOLD', 'STAY', 'STAY', 'BLOCK', 'IMPORTED'),
      days: someDays(12),
    }),
    { maxLength: 8 },
  ),
})

describe('a day that a feed calls open', () => {
  it('is one on which the ledger would take a household, and there is no other', () => {
    let [open, closed] = [0, 0]
    fc.assert(
      fc.property(ledgers, ({ turnoverDays, windows, standing, ...limits }) => {
        const host = { ...specimenHost, ...limits }
        const place = { ...specimenPlace, id: 'p', turnoverDays }
        const occupancies = inPlaces(standing.map(each => ({ ...each, turnoverDays })))
        const offered = windows.toSorted(byFirstDay).map(during => windowOn(during, { placeId: 'p' }))
        const said = daysOfPlace({
          place,
          windows: offered,
          occupancies: occupancies.filter(({ placeId }) => placeId === 'p'),
          hostIsFull: daysHostIsFull(host, { occupancies, within: wholeYear }),
          today: first,
        }).filter(({ says }) => says === 'Open')

        for (const day of daysOf(within)) {
          const taking = takingOn(day, place)
          const free = whatIsInTheWay({ host, place, windows: offered, occupancies, taking }) === null
          expect(
            said.some(({ during }) => contains(during, taking.stay)),
            day,
          ).to.equal(free)
          if (free) open += 1
          else closed += 1
        }
      }),
      { numRuns: 500 },
    )
    expect(open).to.be.greaterThan(1_000)
    expect(closed).to.be.greaterThan(1_000)
  })
})

type Standing = Pick<Occupancy, 'placeId' | 'kind'> & { readonly days: Stay; readonly turnoverDays: number }

function inPlaces(standing: readonly Standing[]): Occupancy[] {
  const all = standing.map(({ placeId, kind, days: its, turnoverDays }, index): Occupancy => {
    const household = kind === 'HOLD' || kind === 'STAY'
    return {
      id: `${index}`,
      placeId,
      kind,
      stay: its,
      during: household ? stay(its.from, addDays(its.until, turnoverDays)) : its,
      proposalId: household ? `${index}` : null,
      services: [],
      expiresAt: null,
    }
  })
  return ['p', 'q', 'r']
    .flatMap(placeId =>
      apart(
        all.filter(each => each.placeId === placeId),
        ({ during }) => during,
      ),
    )
    .toSorted((one, other) => byFirstDay(one.during, other.during))
}

function byFirstDay(one: Stay, other: Stay): number {
  return one.from < other.from ? -1 : 1
}

function daysOf({ from, until }: Stay): CalendarDay[] {
  const all = []
  for (let day = from; day < until; day = addDays(day, 1)) all.push(day)
  return all
}
