import { generateCase } from '../generate/demand.js'
import type { Draw } from '../generate/draw.js'
import { draw } from '../generate/draw.js'
import type { Calendar } from '../generate/supply.js'
import { generateHost, generatePlace } from '../generate/supply.js'
import type { World } from '../generate/world.js'
import { world } from '../generate/world.js'
import type { SeenCase } from '../look-ahead/expected.js'
import { poisson } from '../look-ahead/expected.js'
import { isoDayOf } from '../measure.js'
import type { Problem } from '../problem.js'
import { readProblem } from '../problem.js'
import { random } from '../random.js'

/** A network and how many ask it for help every week. */
export interface StreamSize {
  readonly hosts: number
  readonly places: number
  readonly arrivalsPerWeek: number
}

/**
 * Two sizes of network. S is the platform: about twenty enquiries a week of which capacity lets about three be placed,
 * the published order of magnitude. M is three times that.
 */
export const streamSizes = {
  S: { hosts: 45, places: 130, arrivalsPerWeek: 20 },
  M: { hosts: 135, places: 390, arrivalsPerWeek: 60 },
} as const satisfies Readonly<Record<string, StreamSize>>

/** Cases coming in week by week at a network whose capacity is known for the whole time. */
export interface Stream {
  /** All of it at once, as hindsight sees it; cases numbered in the order they come in. */
  readonly problem: Problem
  /** The same as a `leeward-problem/1` file. */
  readonly file: object
  /** By case: the week, from 0, in which it first can be decided. */
  readonly week: readonly number[]
  readonly weeks: number
  readonly arrivalsPerWeek: number
  /** Cases of the year before. */
  readonly history: readonly SeenCase[]
}

const from = '2027-01-04'
/** Nobody comes in during the last year: those who wait are decided, and the stays end. */
const daysAfter = 364
/** Nobody asks for a stay sooner than hosts can be ready for it, so that hindsight may do what a week may, and no more. */
const daysOfPreparation = 14
const weeksOfHistory = 52

/** The same stream for the same seed, whoever decides. Synthetic throughout; rates and shares as in `generate/`. */
export function openStream({ weeks, seed, size }: { weeks: number; seed: number; size: StreamSize }): Stream {
  const dice = random(seed)
  const draws = draw(dice)
  const place = world(draws)
  const days = weeks * 7 + daysAfter
  const supply = generateSupply(draws, place, days, size)
  const cases: object[] = []
  const week: number[] = []
  for (let w = 0; w < weeks; w++)
    for (let count = poisson(dice, size.arrivalsPerWeek); count > 0; count--) {
      cases.push(arriving(draws, place, 7 * w, `C${String(cases.length).padStart(6, '0')}`))
      week.push(w)
    }
  const file = fileOf({ ...supply, cases }, place, days)
  const past = Array.from({ length: Math.ceil(size.arrivalsPerWeek * weeksOfHistory) }, (_, c) =>
    arriving(draws, place, 0, `P${String(c).padStart(6, '0')}`),
  )
  const history = read(fileOf({ hosts: [], places: [], cases: past }, place, days)).cases
  return {
    problem: read(file),
    file,
    week,
    weeks,
    arrivalsPerWeek: size.arrivalsPerWeek,
    history: history.map(person => ({ case: person, arrived: 0 })),
  }
}

function arriving(dice: Draw, place: World, day: number, id: string): object {
  return generateCase(dice, place, { from: isoDayOf(from, day + daysOfPreparation), days: 0 }, id)
}

function generateSupply(dice: Draw, place: World, days: number, size: StreamSize) {
  const calendar: Calendar = { from, days }
  const half = Math.floor(days / 2)
  const halves: readonly Calendar[] = [
    { from, days: half },
    { from: isoDayOf(from, half), days: days - half },
  ]
  const id = (letter: string, index: number): string => `${letter}${String(index).padStart(6, '0')}`
  const hosts = Array.from({ length: size.hosts }, (_, h) => {
    const host = generateHost(dice, place, calendar, id('H', h))
    return { ...host, leadDays: Math.min(host.leadDays, daysOfPreparation) }
  })
  const places = Array.from({ length: size.places }, (_, p) => {
    const host = id('H', p < size.hosts ? p : dice.whole(0, size.hosts - 1))
    const [first, second] = halves.map(part => generatePlace(dice, part, id('P', p), host))
    return {
      ...first!,
      windows: [...first!.windows, ...second!.windows],
      taken: [...first!.taken, ...second!.taken],
    }
  })
  return { hosts, places }
}

interface Sections {
  readonly hosts: readonly object[]
  readonly places: readonly object[]
  readonly cases: readonly object[]
}

function fileOf(sections: Sections, { countries }: World, days: number): object {
  return {
    format: 'leeward-problem/1',
    from,
    until: isoDayOf(from, days),
    arrivalGridDays: 7,
    policy: {},
    countries,
    ...sections,
    pins: [],
    exclusions: [],
    budget: null,
  }
}

function read(file: object): Problem {
  const result = readProblem(file)
  if (!result.ok) throw new Error(`the generated stream is not sound: ${result.faults[0]!.path}`)
  return result.problem
}
