import type { RuleId } from '../../matching/index.js'
import type { FileCase, FileHost, FilePlace, ProblemFile } from './builders.js'
import { day, host, person, place, problemFile, range } from './builders.js'

/** Draws for small problems; mulberry32 (T. Ettinger, public domain), so that a seed names a problem. */
export interface Dice {
  /** A whole number from `low` to `high`, both included. */
  readonly whole: (low: number, high: number) => number
  readonly one: <T>(items: readonly T[]) => T
  /** At least one of the items, each of the others as often as not. */
  readonly some: <T>(items: readonly T[]) => readonly T[]
}

export function dice(seed: number): Dice {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  const one = <T>(items: readonly T[]): T => items[whole(0, items.length - 1)]!
  return {
    whole,
    one,
    some: items => {
      const sure = one(items)
      return items.filter(item => item === sure || whole(0, 1) === 1)
    },
  }
}

const days = 36

/** Room for everyone at places that are equally good: nothing bites, until something is changed. */
function roomyProblem(draw: Dice): ProblemFile {
  const cases = Array.from({ length: draw.whole(2, 3) }, (_, c) => {
    const earliest = draw.whole(0, 3)
    const neededBy = earliest + draw.whole(0, 7)
    const minDays = draw.whole(3, 5)
    return person(`C${c}`, {
      risk: draw.whole(1, 5),
      group: draw.one(['LAWYER', 'MINORITIES']),
      earliest: day(earliest),
      neededBy: day(neededBy),
      latest: day(neededBy + draw.whole(0, 7)),
      stay: { minDays, desiredDays: minDays + draw.whole(0, 7) },
    })
  })
  const hosts = ['H0', 'H1'].map(id =>
    host(id, { offers: ['LEGAL', 'MEDICAL'].map(type => ({ type, households: 9 })) }),
  )
  const places = Array.from({ length: draw.whole(3, 4) }, (_, p) =>
    place(`P${p}`, `H${p % 2}`, { windows: [range(0, days)] }),
  )
  return problemFile({ until: day(days), arrivalGridDays: draw.one([1, 3, 7]), hosts, places, cases })
}

/** Changes that make one rule matter; whether it does in the end is for the optimum to say. */
export type Twist = (draw: Dice, file: ProblemFile) => void

export const twists: Readonly<Record<Exclude<RuleId, 'ONE_STAY'> | 'PIN', Twist>> = {
  SLEEPS: (draw, { places }) => placesBecome(draw, places, { sleeps: 1 }),
  REQUIRED_ACCOMPANIMENT: (draw, { cases, hosts }) => {
    draw.one(cases).required = ['LEGAL']
    hostsBecome(draw, hosts, ({ offers }) => ({ offers: offers.filter(({ type }) => type !== 'LEGAL') }))
  },
  SCOPE: (draw, { cases }) => casesBecome(draw, cases, { scopes: draw.one([['IN_COUNTRY'], ['INTERNATIONAL']]) }),
  EXCLUDED_COUNTRY: (draw, { cases, hosts }) => {
    casesBecome(draw, cases, { excludedCountries: [draw.one(hosts).country] })
  },
  LANGUAGE: (draw, { cases, hosts }) => {
    casesBecome(draw, cases, { languages: ['fr'] })
    if (draw.whole(0, 1) === 0) Object.assign(draw.one(hosts), draw.one([{ interpreter: true }, { languages: ['fr'] }]))
  },
  GROUP: (draw, { hosts }) => hostsBecome(draw, hosts, () => ({ groups: ['MINORITIES'] })),
  LGBTI_SAFE: (draw, { cases, hosts }) => {
    casesBecome(draw, cases, { lgbtiSafe: true })
    hostsBecome(draw, hosts, () => ({ lgbtiSafe: false }))
  },
  EXCLUSION: (draw, { cases, hosts, places, exclusions }) => {
    const who = draw.one(cases).id
    if (draw.whole(0, 1) === 0) exclusions.push(...draw.some(hosts).map(({ id }) => ({ case: who, host: id })))
    else exclusions.push(...draw.some(places).map(({ id }) => ({ case: who, place: id })))
  },
  STEP_FREE: (draw, { cases, places }) => {
    casesBecome(draw, cases, { stepFree: true })
    placesBecome(draw, places, { stepFree: false })
  },
  WOMEN_ONLY: (draw, { cases, places }) => {
    if (draw.whole(0, 1) === 0) placesBecome(draw, places, { womenOnly: true })
    else casesBecome(draw, cases, { woman: true, womenOnly: true })
  },
  CHILD_SAFE: (draw, { cases, places }) => {
    casesBecome(draw, cases, { children: true })
    placesBecome(draw, places, { childSafe: false })
  },
  EMERGENCY_RESERVE: (draw, { places }) => placesBecome(draw, places, { emergencyReserve: true }),
  ARRIVAL: (draw, { cases, hosts }) => {
    if (draw.whole(0, 1) === 0) casesBecome(draw, cases, { entryDays: draw.whole(1, 12) })
    else hostsBecome(draw, hosts, () => ({ leadDays: draw.whole(2, 16) }))
  },
  LENGTH: (draw, { hosts }) => {
    const shorter = draw.whole(0, 1) === 0
    hostsBecome(draw, hosts, ({ minStayDays }) =>
      shorter
        ? { maxStayDays: Math.max(minStayDays, draw.whole(2, 6)) }
        : { minStayDays: draw.whole(6, 14), maxStayDays: 365 },
    )
  },
  WINDOW: (draw, { places }) => {
    for (const chosen of draw.some(places)) {
      const middle = draw.whole(4, 16)
      chosen.windows = [range(draw.whole(0, 3), middle), range(middle + draw.whole(0, 3), middle + draw.whole(6, 14))]
    }
  },
  OCCUPIED: (draw, file) => {
    if (draw.whole(0, 1) === 0) keepPlaces(file, draw.some(file.places).slice(0, 2))
    for (const chosen of draw.some(file.places)) {
      chosen.turnoverDays = draw.whole(0, 3)
      const from = draw.whole(-2, 10)
      if (draw.whole(0, 1) === 0) chosen.taken.push(taken(from, draw.whole(1, 6), false))
    }
  },
  HOUSEHOLDS: (draw, { hosts, places }) => {
    hostsBecome(draw, hosts, () => ({ maxHouseholds: draw.whole(0, 1) }))
    if (draw.whole(0, 3) === 0) draw.one(places).taken.push(taken(draw.whole(0, 6), draw.whole(1, 6), true))
  },
  SERVICE_CAPACITY: (draw, { cases, hosts }) => {
    casesBecome(draw, cases, { required: ['MEDICAL'] })
    hostsBecome(draw, hosts, ({ offers }) => ({
      offers: offers.map(offer => (offer.type === 'MEDICAL' ? { ...offer, households: draw.whole(0, 1) } : offer)),
    }))
  },
  QUOTA: (draw, { hosts }) =>
    hostsBecome(draw, hosts, ({ yearlyQuota }) => {
      const from = draw.whole(-3, 4)
      return { yearlyQuota: [...yearlyQuota, { ...range(from, from + draw.whole(3, 30)), arrivals: draw.whole(0, 1) }] }
    }),
  BUDGET: (draw, file) => {
    // What some would cost abroad in the region, to the coin and one less: there rounding decides.
    const exact = draw.some(file.cases).reduce((sum, { stay }) => sum + 200 + Math.round(stay.desiredDays * 26.5), 0)
    file.budget = {
      amount: draw.one([draw.whole(200, 1600), exact, exact - 1]),
      travel: { IN_COUNTRY: 10, REGIONAL: 100, INTERNATIONAL: 300 },
      perDay: 17.5,
      perDayExtraPerson: 9,
    }
  },
  PIN: (draw, { cases, places, pins }) => {
    const from = draw.whole(0, 20)
    pins.push({ case: draw.one(cases).id, place: draw.one(places).id, ...range(from, from + draw.whole(2, 12)) })
  },
}

export type Twisted = keyof typeof twists

/** A small problem in which the named rules have been given something to do. */
export function twisted(seed: number, names: readonly Twisted[]): ProblemFile {
  const draw = dice(seed)
  const file = roomyProblem(draw)
  for (const name of names) twists[name](draw, file)
  // Places that are not all alike: who gets the better one is a question as well.
  if (draw.whole(0, 1) === 0) draw.one(file.hosts).country = draw.one(['XA', 'XC'])
  return file
}

function keepPlaces(file: ProblemFile, places: FilePlace[]): void {
  const kept = new Set(places.map(({ id }) => id))
  file.places = places
  file.pins = file.pins.filter(pin => kept.has(pin.place))
  file.exclusions = file.exclusions.filter(entry => entry.place === undefined || kept.has(entry.place))
}

function taken(from: number, length: number, household: boolean): FilePlace['taken'][number] {
  return { ...range(from, from + length), services: household ? ['MEDICAL'] : [], household }
}

function casesBecome(draw: Dice, cases: readonly FileCase[], changes: Partial<FileCase>): void {
  for (const chosen of draw.some(cases)) Object.assign(chosen, changes)
}

function placesBecome(draw: Dice, places: readonly FilePlace[], changes: Partial<FilePlace>): void {
  for (const chosen of draw.some(places)) Object.assign(chosen, changes)
}

function hostsBecome(draw: Dice, hosts: readonly FileHost[], changes: (host: FileHost) => Partial<FileHost>): void {
  for (const chosen of draw.some(hosts)) Object.assign(chosen, changes(chosen))
}
