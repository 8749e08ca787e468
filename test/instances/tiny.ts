import fc from 'fast-check'
import type { FileCase, FileHost, FilePlace, ProblemFile } from './builders.js'
import { day, host, person, place, problemFile, range } from './builders.js'

/** Tiny problem files in which everything that can go wrong does: few days, tight limits, taken days, pins, money. */
export function tinyProblem({ pins = false }: { pins?: boolean } = {}): fc.Arbitrary<ProblemFile> {
  return fc
    .record({
      grid: fc.constantFrom(1, 3, 7),
      hosts: fc.array(tinyHost, { minLength: 1, maxLength: 2 }),
      places: fc.array(fc.tuple(fc.nat(), tinyPlace), { minLength: 1, maxLength: 3 }),
      cases: fc.array(tinyCase, { minLength: 1, maxLength: 3 }),
      excluded: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { maxLength: 1 }),
      pinned: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat({ max: 12 }), fc.integer({ min: 3, max: 8 })), {
        maxLength: pins ? 2 : 0,
      }),
      amount: fc.option(fc.integer({ min: 500, max: 2500 })),
    })
    .map(({ grid, hosts, places, cases, excluded, pinned, amount }) => {
      const named = hosts.map((changes, h) => host(`H${h}`, changes))
      const rooms = places.map(([at, changes], p) => place(`P${p}`, `H${at % hosts.length}`, changes))
      return problemFile({
        until: day(40),
        arrivalGridDays: grid,
        hosts: named,
        places: rooms,
        cases: cases.map((changes, c) => person(`C${c}`, changes)),
        exclusions: excluded.map(([c, at, wholeHost]) => ({
          case: `C${c % cases.length}`,
          ...(wholeHost ? { host: `H${at % hosts.length}` } : { place: `P${at % places.length}` }),
        })),
        pins: pinned.map(([c, at, from, days]) => ({
          case: `C${c % cases.length}`,
          place: `P${at % places.length}`,
          ...range(from, from + days),
        })),
        budget:
          amount === null
            ? null
            : {
                amount,
                travel: { IN_COUNTRY: 10, REGIONAL: 100, INTERNATIONAL: 300 },
                perDay: 17.5,
                perDayExtraPerson: 9,
              },
      })
    })
}

const tinyHost: fc.Arbitrary<Partial<FileHost>> = fc.record({
  country: fc.constantFrom('XA', 'XB', 'XC'),
  languages: fc.constantFrom<string[]>(['en'], ['fr'], ['en', 'fr']),
  interpreter: fc.boolean(),
  leadDays: fc.nat({ max: 6 }),
  minStayDays: fc.nat({ max: 6 }),
  maxStayDays: fc.integer({ min: 6, max: 12 }),
  maxHouseholds: fc.integer({ min: 1, max: 2 }),
  yearlyQuota: fc.array(
    fc
      .tuple(fc.nat({ max: 10 }), fc.integer({ min: 5, max: 30 }), fc.integer({ min: 1, max: 2 }))
      .map(([from, days, arrivals]) => ({ ...range(from, from + days), arrivals })),
    { maxLength: 2 },
  ),
  groups: fc.constantFrom(null, null, ['LAWYER'], ['MINORITIES']),
  lgbtiSafe: fc.boolean(),
  offers: fc.constantFrom(
    [],
    [{ type: 'LEGAL', households: 1 }],
    [
      { type: 'LEGAL', households: 1 },
      { type: 'MEDICAL', households: 2 },
    ],
  ),
})

const tinyPlace: fc.Arbitrary<Partial<FilePlace>> = fc.record({
  sleeps: fc.integer({ min: 1, max: 4 }),
  stepFree: fc.boolean(),
  childSafe: fc.boolean(),
  womenOnly: fc.constantFrom(false, false, true),
  emergencyReserve: fc.constantFrom(false, false, true),
  turnoverDays: fc.nat({ max: 2 }),
  windows: fc
    .tuple(fc.nat({ max: 6 }), fc.integer({ min: 6, max: 14 }), fc.nat({ max: 4 }), fc.integer({ min: 6, max: 14 }))
    .map(([from, days, gap, more]) => [range(from, from + days), range(from + days + gap, from + days + gap + more)]),
  taken: fc.array(
    fc
      .tuple(fc.integer({ min: -3, max: 20 }), fc.integer({ min: 1, max: 5 }), fc.boolean())
      .map(([from, days, household]) => ({
        ...range(from, from + days),
        services: household ? ['LEGAL'] : [],
        household,
      })),
    { maxLength: 1 },
  ),
})

const tinyCase: fc.Arbitrary<Partial<FileCase>> = fc
  .record({
    risk: fc.integer({ min: 1, max: 5 }),
    householdSize: fc.integer({ min: 1, max: 3 }),
    children: fc.constantFrom(false, false, true),
    woman: fc.boolean(),
    languages: fc.constantFrom<string[]>(['en'], ['fr'], ['en', 'fr']),
    required: fc.constantFrom<string[]>([], [], ['LEGAL']),
    desired: fc.constantFrom<string[]>([], ['MEDICAL'], ['LEGAL', 'MEDICAL']),
    excludedCountries: fc.constantFrom<string[]>([], [], ['XC']),
    preferredSubRegions: fc.constantFrom<string[]>([], ['FAR']),
    stepFree: fc.constantFrom(false, false, true),
    entryDays: fc.nat({ max: 9 }),
    times: fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 8 }), fc.nat({ max: 8 })),
    lengths: fc.tuple(fc.integer({ min: 2, max: 7 }), fc.nat({ max: 6 })),
  })
  .map(({ times: [earliest, slack, late], lengths: [minDays, more], ...rest }) => ({
    ...rest,
    earliest: day(earliest),
    neededBy: day(earliest + slack),
    latest: day(earliest + slack + late),
    stay: { minDays, desiredDays: minDays + more },
  }))
