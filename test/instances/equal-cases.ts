import type { FileCase, ProblemFile } from './builders.js'
import { host, person, place, problemFile, range } from './builders.js'

export interface Crowd {
  /** What sets case number n apart from the others; default nothing. */
  readonly differs?: (n: number) => Partial<FileCase>
  /** Arrivals each host has agreed to; default as many as come. */
  readonly arrivals?: number
  /** Money for each case, whether or not it is placed; a stay costs about 2,700. Default: no budget. */
  readonly moneyPerCase?: number
}

/** So many share a host: four places, three households at a time. */
const casesPerHost = 16
const casesPerPlace = 4

/** `count` cases that are alike, a place for every fourth, equal hosts that cannot fill theirs, and perhaps little money. */
export function equalCases(count: number, { differs = () => ({}), arrivals, moneyPerCase }: Crowd = {}): ProblemFile {
  const hosts = Math.ceil(count / casesPerHost)
  const yearlyQuota = arrivals === undefined ? [] : [{ ...range(0, 200), arrivals }]
  const travel = { IN_COUNTRY: 150, REGIONAL: 500, INTERNATIONAL: 1100 }
  return problemFile({
    hosts: Array.from({ length: hosts }, (_, h) => host(`H${h}`, { maxHouseholds: 3, yearlyQuota })),
    places: Array.from({ length: count / casesPerPlace }, (_, p) =>
      place(`P${p}`, `H${p % hosts}`, { windows: [range(0, 150)] }),
    ),
    cases: Array.from({ length: count }, (_, n) => person(`C${String(n).padStart(4, '0')}`, differs(n))),
    budget:
      moneyPerCase === undefined ? null : { amount: count * moneyPerCase, travel, perDay: 20, perDayExtraPerson: 8 },
  })
}

/** Few arrivals and little money at once: everything is scarce but cases. */
export const tight: Crowd = { arrivals: 5, moneyPerCase: 720 }
