import { isoDayOf } from '../measure.js'
import { random } from '../random.js'
import { generateCase } from './demand.js'
import { draw } from './draw.js'
import type { Calendar } from './supply.js'
import { generateHost, generatePlace } from './supply.js'
import { world } from './world.js'

export type Size = 'S' | 'M' | 'L' | '30k' | 'XL'

export interface NetworkSize {
  readonly hosts: number
  readonly places: number
  readonly cases: number
}

export const sizes: Readonly<Record<Size, NetworkSize>> = {
  S: { hosts: 30, places: 80, cases: 60 },
  M: { hosts: 300, places: 1000, cases: 1000 },
  L: { hosts: 3000, places: 10_000, cases: 10_000 },
  '30k': { hosts: 9000, places: 30_000, cases: 30_000 },
  XL: { hosts: 20_000, places: 60_000, cases: 100_000 },
}

export interface GenerateOptions {
  /** Demand over supply, 1 as published: the cases stay, and hosts, places and money are divided by it. Above 0. */
  readonly scarcity?: number | undefined
  /** Days between arrivals, from 1. Default 7. */
  readonly arrivalGridDays?: number | undefined
  /** Number of cases, from 1; hosts and places keep the size's proportion to them. Default: those of the size. */
  readonly cases?: number | undefined
}

const calendar: Calendar = { from: '2027-01-04', days: 672 }
/** Money for about this share of the cases to stay four months. */
const fundedShare = 0.75
const costOfFourMonths = 5600

/** The lists of a file are drawn one after the other from one sequence: they must be read to the end in their order. */
interface Network {
  readonly head: Readonly<Record<string, unknown>>
  readonly lists: Readonly<Record<string, Iterable<object>>>
  readonly tail: Readonly<Record<string, unknown>>
}

/** A synthetic problem file of the size, the same for the same seed. The figures are those of published programmes. */
export function generate(size: Size, seed: number, options: GenerateOptions = {}): unknown {
  const { head, lists, tail } = network(size, seed, options)
  const read = Object.entries(lists).map(([name, items]) => [name, [...items]])
  return { ...head, ...Object.fromEntries(read), ...tail }
}

/** The text of {@link generate}, piece by piece: the largest files are longer than one string should be. */
export function* generateText(size: Size, seed: number, options: GenerateOptions = {}): Generator<string> {
  const { head, lists, tail } = network(size, seed, options)
  yield JSON.stringify(head).slice(0, -1)
  for (const [name, items] of Object.entries(lists)) {
    yield `,${JSON.stringify(name)}:[`
    let separator = ''
    for (const item of items) {
      yield separator + JSON.stringify(item)
      separator = ','
    }
    yield ']'
  }
  yield `,${JSON.stringify(tail).slice(1)}`
}

function network(size: Size, seed: number, { scarcity = 1, arrivalGridDays = 7, cases }: GenerateOptions): Network {
  const counts = networkSize(size, scarcity, cases)
  const dice = draw(random(seed))
  const place = world(dice)
  // The first places go round, so that no host is without one.
  const hostOf = (p: number): number => (p < counts.hosts ? p : dice.whole(0, counts.hosts - 1))
  const exclusion = (index: number): object => ({
    case: id('C', dice.whole(0, counts.cases - 1)),
    ...(index % 2 === 0
      ? { place: id('P', dice.whole(0, counts.places - 1)) }
      : { host: id('H', dice.whole(0, counts.hosts - 1)) }),
  })
  return {
    head: {
      format: 'leeward-problem/1',
      from: calendar.from,
      until: isoDayOf(calendar.from, calendar.days),
      arrivalGridDays,
      policy: {},
      countries: place.countries,
    },
    lists: {
      hosts: each(counts.hosts, h => generateHost(dice, place, calendar, id('H', h))),
      places: each(counts.places, p => generatePlace(dice, calendar, id('P', p), id('H', hostOf(p)))),
      cases: each(counts.cases, c => generateCase(dice, place, calendar, id('C', c))),
      pins: [],
      exclusions: each(Math.floor(counts.cases / 50), exclusion),
    },
    tail: {
      budget: {
        amount: Math.round((counts.cases * fundedShare * costOfFourMonths) / scarcity),
        travel: { IN_COUNTRY: 150, REGIONAL: 500, INTERNATIONAL: 1100 },
        perDay: 28,
        perDayExtraPerson: 9,
      },
    },
  }
}

function networkSize(size: Size, scarcity: number, cases: number | undefined): NetworkSize {
  const standard = sizes[size]
  const scale = (cases ?? standard.cases) / standard.cases / scarcity
  const hosts = Math.max(1, Math.round(standard.hosts * scale))
  return { hosts, places: Math.max(hosts, Math.round(standard.places * scale)), cases: cases ?? standard.cases }
}

function id(letter: string, index: number): string {
  return `${letter}${String(index).padStart(6, '0')}`
}

function* each(count: number, make: (index: number) => object): Generator<object> {
  for (let index = 0; index < count; index++) yield make(index)
}
