import { expect } from 'chai'
import { networkCubeRepository } from '../../../server/network/network-cube.repository.js'
import type { NetworkCube } from '../../../server/network/network-cube.js'
import type { OccupancyKind } from '../../../server/capacity/occupancy.js'
import { addDays, calendarDay, daysFrom, firstOfMonth, type CalendarDay } from '../../../server/shared/calendar-day.js'
import { countryOf } from '../../../server/shared/geography.js'
import { overlaps, stay, type Stay } from '../../../server/shared/stay.js'
import { seededRandom, type TestRandom } from '../../support/random.js'
import { days } from '../capacity/days.js'
import { capacityWorld, type CapacityWorld } from '../capacity/fixture.js'

const from = calendarDay('2027-03-10')

/** A host by its country, and its places with what is offered of them and stands in them. */
interface HostPlan {
  readonly country: string
  readonly places: readonly {
    readonly turnoverDays: number
    readonly windows: readonly Stay[]
    readonly occupancies: readonly (readonly [OccupancyKind, Stay])[]
  }[]
}

describe('the cube of the network', () => {
  let world: CapacityWorld

  before(async () => {
    world = await capacityWorld()
  })

  afterEach(() => world.clear())

  after(() => world.database.drop())

  const cube = (months: number) => world.unitOfWork.read(tx => networkCubeRepository(tx).cube({ from, months }))
  const build = async (plans: readonly HostPlan[]) => {
    for (const { country, places } of plans) {
      const host = await world.host({ country })
      for (const { occupancies, ...details } of places) {
        const place = await world.place(host.id, details)
        for (const [kind, of] of occupancies) await world.occupy(place, kind, of)
      }
    }
  }

  it('of an empty network has months and no region', async () => {
    expect(await cube(3)).to.deep.equal({ months: ['2027-03-01', '2027-04-01', '2027-05-01'], subRegions: [] })
  })

  it('counts days that are offered, by month: free, held and taken with their turnover', async () => {
    await build([
      {
        country: 'UY',
        places: [
          {
            turnoverDays: 5,
            windows: [days('03-20', '05-11')],
            occupancies: [
              ['HOLD', days('03-25', '04-03')],
              ['STAY', days('04-20', '05-08')],
            ],
          },
        ],
      },
      { country: 'NO', places: [] },
    ])

    expect(await cube(3)).to.deep.equal({
      months: ['2027-03-01', '2027-04-01', '2027-05-01'],
      subRegions: [
        // 12 days of March: 5 free and 7 held; April: 7 held, 12 free, 11 taken; May, of which 10 days are offered: taken.
        { code: '005', hostInstitutions: 1, open: [5, 12, 0], held: [7, 7, 0], taken: [0, 11, 10] },
        { code: '154', hostInstitutions: 1, open: [0, 0, 0], held: [0, 0, 0], taken: [0, 0, 0] },
      ],
    })
  })

  it('takes blocked and imported days for neither free nor held nor taken', async () => {
    const occupancies = [
      ['BLOCK', days('03-02', '03-05')],
      ['IMPORTED', days('03-10', '03-11')],
    ] as const
    await build([{ country: 'UY', places: [{ turnoverDays: 9, windows: [days('03-01', '04-01')], occupancies }] }])

    expect((await cube(1)).subRegions).to.deep.equal([
      { code: '005', hostInstitutions: 1, open: [27], held: [0], taken: [0] },
    ])
  })

  for (const seed of [1, 2, 3, 4]) {
    it(`agrees with counting every place on every day (seed ${seed})`, async () => {
      const random = seededRandom(seed)
      const plans = Array.from({ length: 6 }, () => randomHost(random))
      await build(plans)

      expect(await cube(6)).to.deep.equal(countedByDay(plans, 6))
    })
  }
})

function randomHost(random: TestRandom): HostPlan {
  const places = Array.from({ length: random.below(4) }, () => {
    const turnoverDays = random.below(8)
    const windows = apart(random, { count: random.below(4), gap: 0, longest: 90 })
    const spans = apart(random, { count: random.below(5), gap: turnoverDays, longest: 60 })
    const kinds = ['HOLD', 'STAY', 'BLOCK', 'IMPORTED'] as const
    return { turnoverDays, windows, occupancies: spans.map(of => [random.pick(kinds), of] as const) }
  })
  return { country: random.pick(['UY', 'BR', 'NO', 'KE', 'UG', 'JP']), places }
}

/** Spans that do not overlap, with a gap of some days at least between them, around the months looked at. */
function apart(random: TestRandom, { count, gap, longest }: { count: number; gap: number; longest: number }): Stay[] {
  let next = addDays(from, -60)
  return Array.from({ length: count }, () => {
    const first = addDays(next, random.below(50))
    const until = addDays(first, 1 + random.below(longest))
    next = addDays(until, gap)
    return stay(first, until)
  })
}

/** The same cube, one day and one place after another. */
function countedByDay(plans: readonly HostPlan[], count: number): NetworkCube {
  const months = Array.from({ length: count }, (_, index) => firstOfMonth(from, index))
  const codes = [...new Set(plans.map(({ country }) => countryOf(country).subRegion.code))].toSorted()
  return {
    months,
    subRegions: codes.map(code => {
      const hosts = plans.filter(({ country }) => countryOf(country).subRegion.code === code)
      const places = hosts.flatMap(host => host.places)
      const figures = (state: string) =>
        months.map(month => daysOfMonth(month).flatMap(day => places.filter(at => stateOf(at, day) === state)).length)
      return {
        code,
        hostInstitutions: hosts.length,
        open: figures('OPEN'),
        held: figures('HOLD'),
        taken: figures('STAY'),
      }
    }),
  }
}

function daysOfMonth(month: CalendarDay): CalendarDay[] {
  return Array.from({ length: daysFrom(month, firstOfMonth(month, 1)) }, (_, index) => addDays(month, index))
}

function stateOf(place: HostPlan['places'][number], day: CalendarDay): string {
  const today = stay(day, addDays(day, 1))
  if (!place.windows.some(window => overlaps(window, today))) return 'NOT_OFFERED'
  const standing = place.occupancies.find(([kind, { from: first, until }]) => {
    const turnover = kind === 'HOLD' || kind === 'STAY' ? place.turnoverDays : 0
    return overlaps(stay(first, addDays(until, turnover)), today)
  })
  return standing ? standing[0] : 'OPEN'
}
