import { isoDayOf } from '../measure.js'
import { random } from '../random.js'
import { generateCase } from './demand.js'
import { draw } from './draw.js'
import type { Calendar } from './supply.js'
import { generateHost, generatePlace } from './supply.js'
import { world } from './world.js'

export type Size = 'S' | 'M' | 'L' | 'XL'

export const sizes: Readonly<
  Record<Size, { readonly hosts: number; readonly places: number; readonly cases: number }>
> = {
  S: { hosts: 30, places: 80, cases: 60 },
  M: { hosts: 300, places: 1000, cases: 1000 },
  L: { hosts: 3000, places: 10_000, cases: 10_000 },
  XL: { hosts: 20_000, places: 60_000, cases: 100_000 },
}

const calendar: Calendar = { from: '2027-01-04', days: 672 }
/** Money for about this share of the cases to stay four months. */
const fundedShare = 0.75
const costOfFourMonths = 5600

/** A synthetic problem file of the size, the same for the same seed. The figures are those of published programmes. */
export function generate(size: Size, seed: number): unknown {
  const counts = sizes[size]
  const dice = draw(random(seed))
  const place = world(dice)
  const id = (letter: string, index: number): string => `${letter}${String(index).padStart(6, '0')}`
  const hosts = Array.from({ length: counts.hosts }, (_, h) => generateHost(dice, place, calendar, id('H', h)))
  // The first places go round, so that no host is without one.
  const hostOf = (p: number): number => (p < counts.hosts ? p : dice.whole(0, counts.hosts - 1))
  const places = Array.from({ length: counts.places }, (_, p) =>
    generatePlace(dice, calendar, id('P', p), id('H', hostOf(p))),
  )
  const cases = Array.from({ length: counts.cases }, (_, c) => generateCase(dice, place, calendar, id('C', c)))
  const exclusions = Array.from({ length: Math.floor(counts.cases / 50) }, (_, index) => ({
    case: id('C', dice.whole(0, counts.cases - 1)),
    ...(index % 2 === 0
      ? { place: id('P', dice.whole(0, counts.places - 1)) }
      : { host: id('H', dice.whole(0, counts.hosts - 1)) }),
  }))
  return {
    format: 'leeward-problem/1',
    from: calendar.from,
    until: isoDayOf(calendar.from, calendar.days),
    arrivalGridDays: 7,
    policy: {},
    countries: place.countries,
    hosts,
    places,
    cases,
    pins: [],
    exclusions,
    budget: {
      amount: Math.round(counts.cases * fundedShare * costOfFourMonths),
      travel: { IN_COUNTRY: 150, REGIONAL: 500, INTERNATIONAL: 1100 },
      perDay: 28,
      perDayExtraPerson: 9,
    },
  }
}
