import { openLedger } from '../../../matching/calendar/ledger.js'
import { priceOfStay } from '../../../matching/look-ahead/capacity-prices.js'
import type { SeenCase } from '../../../matching/look-ahead/expected.js'
import type { WeighedCapacity, Weighing } from '../../../matching/look-ahead/weigh-capacity.js'
import { weighCapacity } from '../../../matching/look-ahead/weigh-capacity.js'
import { encode } from '../../../matching/model/encode.js'
import { enterPins } from '../../../matching/search/pins.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'

/** People of risk 5 and 2 who need a stay of 60 days some three weeks after they come in. */
const seen: readonly SeenCase[] = readFile(
  problemFile({
    cases: [5, 2].map(risk =>
      person(`C${risk}`, {
        risk,
        earliest: day(20),
        neededBy: day(27),
        latest: day(40),
        required: ['LEGAL'],
        stay: { minDays: 60, desiredDays: 60 },
      }),
    ),
  }),
).cases.map(someone => ({ case: someone, arrived: 0 }))

/** A limit of the first host. */
export const quota = { ...range(0, 365), arrivals: 3 }

/** Two places of a host with a quota and little room, and one of another. */
export const network: ProblemFile = problemFile({
  until: day(300),
  hosts: [
    host('H1', { maxHouseholds: 1, yearlyQuota: [quota], offers: [{ type: 'LEGAL', households: 1 }] }),
    host('H2', { maxHouseholds: 2, offers: [{ type: 'LEGAL', households: 1 }] }),
  ],
  places: [
    place('P1', 'H1', { windows: [range(0, 250)] }),
    place('P2', 'H1', { windows: [range(0, 250)] }),
    place('P3', 'H2', { windows: [range(0, 250)], turnoverDays: 3 }),
  ],
  cases: [person('C1', { earliest: day(100), neededBy: day(120), latest: day(200) })],
})

/** The same network seen on a later day, when the days before it are gone. */
export function since(first: number, file: ProblemFile): ProblemFile {
  const places = file.places.map(each => ({
    ...each,
    windows: each.windows.map(({ from, until }) => ({ from: from > day(first) ? from : day(first), until })),
  }))
  return { ...file, from: day(first), places }
}

/** What capacity is worth, which must be known. */
export function weigh(file: ProblemFile, asked: Partial<Weighing> = {}): WeighedCapacity {
  const weighed = weighCapacity(readFile(file), weighing(asked))
  if (weighed === undefined) throw new Error('nothing was weighed')
  return weighed
}

/** How it is asked unless a test says otherwise. */
export function weighing(asked: Partial<Weighing>): Weighing {
  return {
    expected: { seen, perWeek: 1.5, weeks: 30 },
    today: 0,
    samples: undefined,
    memory: undefined,
    seed: 1,
    shouldStop: () => false,
    ...asked,
  }
}

/** The price of a stay of six weeks by place and its first day, counted from that of all files. */
export function pricesOf(file: ProblemFile, { prices }: WeighedCapacity): (placeId: string, from: number) => number {
  const problem = readFile(file)
  const ledger = openLedger(encode(problem))
  enterPins(ledger)
  const first = (Date.parse(problem.from) - Date.parse(day(0))) / 86_400_000
  return (id, from) => {
    const p = ledger.model.places.numberOf.get(id)!
    return priceOfStay(prices, ledger, { c: 0, p, from: from - first, until: from - first + 42 })
  }
}

/** What was remembered, as it comes back from where it was stored. */
export function stored({ memory }: WeighedCapacity): unknown {
  return JSON.parse(JSON.stringify(memory))
}

/** First days of stays. */
export const someDays = [14, 35, 63, 91, 140]
