/** Small problem files by hand: everything is allowed unless a test says otherwise. */

import type * as format from '../../matching/problem-file.js'

/** The file format, for tests to change. */
export type ProblemFile = Writable<format.ProblemFile>
export type FileCase = Writable<format.FileCase>
export type FileHost = Writable<format.FileHost>
export type FilePlace = Writable<format.FilePlace>

type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T

/** The first day of every file made here; day number 0. */
export const firstDay = '2030-01-01'

/** ISO day of a day number. */
export function day(number: number): string {
  return new Date(Date.UTC(2030, 0, 1 + number)).toISOString().slice(0, 10)
}

export function range(from: number, until: number): { from: string; until: string } {
  return { from: day(from), until: day(until) }
}

/** XA and XB share a macro-region but not a sub-region; XC is far away. */
const countries = [
  { code: 'XA', subRegion: 'NEAR', macroRegion: 'EAST' },
  { code: 'XB', subRegion: 'FAR', macroRegion: 'EAST' },
  { code: 'XC', subRegion: 'ISLES', macroRegion: 'WEST' },
]

/** A case of XA that can go anywhere from day 10 on, best by day 30, at the latest on day 60, for 30 to 60 days. */
export function person(id: string, changes: Partial<FileCase> = {}): FileCase {
  return {
    id,
    origin: 'XA',
    risk: 3,
    group: 'LAWYER',
    householdSize: 2,
    children: false,
    woman: false,
    scopes: ['IN_COUNTRY', 'REGIONAL', 'INTERNATIONAL'],
    preferredScope: 'REGIONAL',
    preferredSubRegions: [],
    excludedCountries: [],
    languages: ['en'],
    required: [],
    desired: [],
    womenOnly: false,
    stepFree: false,
    lgbtiSafe: false,
    earliest: day(10),
    neededBy: day(30),
    latest: day(60),
    entryDays: 0,
    stay: { minDays: 30, desiredDays: 60 },
    ...changes,
  }
}

/** A host in XB that receives anyone who speaks English. */
export function host(id: string, changes: Partial<FileHost> = {}): FileHost {
  return {
    id,
    country: 'XB',
    languages: ['en'],
    interpreter: false,
    leadDays: 0,
    minStayDays: 0,
    maxStayDays: 365,
    maxHouseholds: 10,
    yearlyQuota: [],
    groups: null,
    lgbtiSafe: true,
    offers: [],
    ...changes,
  }
}

/** A place for two, open from day 0 to 100. */
export function place(id: string, hostId: string, changes: Partial<FilePlace> = {}): FilePlace {
  return {
    id,
    host: hostId,
    sleeps: 2,
    stepFree: true,
    womenOnly: false,
    childSafe: true,
    emergencyReserve: false,
    turnoverDays: 0,
    windows: [range(0, 100)],
    taken: [],
    ...changes,
  }
}

export function problemFile(changes: Partial<ProblemFile> = {}): ProblemFile {
  return {
    format: 'leeward-problem/1',
    from: firstDay,
    until: day(200),
    arrivalGridDays: 7,
    policy: {},
    countries,
    hosts: [],
    places: [],
    cases: [],
    pins: [],
    exclusions: [],
    budget: null,
    ...changes,
  }
}

/** Two hosts with a place each for the same days, and three applicants of different risk: one too many. */
export function twoHostsThreeApplicants(): ProblemFile {
  return problemFile({
    hosts: [host('H1'), host('H2', { country: 'XC' })],
    places: [place('P1', 'H1', { windows: [range(10, 70)] }), place('P2', 'H2', { windows: [range(10, 70)] })],
    cases: [
      person('C1', { risk: 2, stay: { minDays: 40, desiredDays: 60 } }),
      person('C2', { risk: 5, stay: { minDays: 40, desiredDays: 60 } }),
      person('C3', { risk: 3, stay: { minDays: 40, desiredDays: 60 } }),
    ],
  })
}
