import { day, host, person, place, problemFile, range } from './builders.js'
import type { ProblemFile } from './builders.js'

/** A sound file in which every list has an entry and every member that may be null or absent is there. */
export function everyMember(): ProblemFile {
  return problemFile({
    policy: {
      riskBase: [1, 2, 3, 4, 5],
      late: 0.5,
      waiting: 0.3,
      shortStay: 0.15,
      fit: { offset: 1, language: 2, region: 3, scope: 4, accompaniment: 5, spareBed: 6, spareBedMax: 7 },
    },
    countries: [...problemFile().countries, { code: 'XD', subRegion: '', macroRegion: 'WEST' }],
    hosts: [
      host('H1', {
        yearlyQuota: [{ from: day(-50), until: day(300), arrivals: 5 }],
        groups: ['LAWYER'],
        offers: [
          { type: 'LEGAL', households: 1 },
          { type: 'MEDICAL', households: 2 },
        ],
        minStayDays: 10,
        maxStayDays: 90,
      }),
      host('H2'),
    ],
    places: [
      place('P1', 'H1', {
        windows: [range(0, 50), range(50, 100)],
        taken: [{ ...range(-5, 5), services: ['LEGAL'], household: true }],
      }),
      place('P2', 'H2'),
    ],
    cases: [
      person('C1', {
        preferredSubRegions: ['FAR'],
        excludedCountries: ['XC'],
        languages: ['en', 'pt-BR'],
        required: ['LEGAL'],
        desired: ['MEDICAL'],
      }),
      person('C2'),
      person('C3'),
    ],
    pins: [{ case: 'C1', place: 'P1', ...range(20, 50) }],
    exclusions: [
      { case: 'C2', place: 'P1' },
      { case: 'C2', host: 'H2' },
    ],
    budget: {
      amount: 1000,
      travel: { IN_COUNTRY: 1, REGIONAL: 2, INTERNATIONAL: 3 },
      perDay: 1.5,
      perDayExtraPerson: 0,
    },
  })
}
