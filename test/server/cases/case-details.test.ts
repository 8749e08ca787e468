import { expect } from 'chai'
import { checkCaseDetails } from '../../../server/cases/case-details.js'
import type { CaseDetails } from '../../../server/cases/relocation-case.js'
import { calendarDay, type CalendarDay } from '../../../server/shared/calendar-day.js'
import { soundDetails, today } from './details.js'

const day = (text: string): CalendarDay => calendarDay(text)
const faults = (change: Partial<CaseDetails>) => {
  const checked = checkCaseDetails({ ...soundDetails, ...change }, { today })
  return checked.ok ? [] : checked.refusal.map(({ path, message }) => `${path.join('.')}: ${message}`)
}
const paths = (change: Partial<CaseDetails>) => faults(change).map(fault => fault.split(':')[0])
const family = (count: number) =>
  Array.from({ length: count }, () => ({ ageBand: 'ADULT' as const, relation: 'SIBLING' as const }))

describe('checkCaseDetails', () => {
  it('answers sound details as they are', () => {
    expect(checkCaseDetails(soundDetails, { today })).to.deep.equal({ ok: true, value: soundDetails })
  })

  it('reports every fault at once', () => {
    const wrong: Partial<CaseDetails> = {
      country: 'XX',
      languages: ['xx'],
      entryDays: -1,
      minimumStayDays: 90,
      desiredStayDays: 60,
      womenOnly: true,
      applicantIsWoman: false,
    }

    expect(paths(wrong)).to.have.members([
      'details.womenOnly',
      'details.country',
      'details.languages.0',
      'details.entryDays',
      'details.desiredStayDays',
    ])
  })

  const cases: readonly [what: string, change: Partial<CaseDetails>, paths: readonly string[]][] = [
    ['14 persons who come along', { familyMembers: family(14) }, []],
    ['15 persons who come along', { familyMembers: family(15) }, ['details.familyMembers']],
    ['an applicant of 12 to 17 years', { ageBand: 'YOUTH' }, []],
    ['a child as applicant', { ageBand: 'CHILD' }, ['details.ageBand']],
    ['an infant as applicant', { ageBand: 'INFANT' }, ['details.ageBand']],
    ['a women-only place for a woman', { womenOnly: true }, []],
    ['a women-only place for a man', { womenOnly: true, applicantIsWoman: false }, ['details.womenOnly']],
    ['no scope', { scopes: [], preferredScope: null }, ['details.scopes']],
    ['a preferred scope that is not accepted', { preferredScope: 'IN_COUNTRY' }, ['details.preferredScope']],
    ['a scope named twice', { scopes: ['REGIONAL', 'REGIONAL'] }, ['details.scopes.1']],
    ['an unknown sub-region', { preferredSubRegions: ['014', '999'] }, ['details.preferredSubRegions.1']],
    ['a sub-region named twice', { preferredSubRegions: ['014', '014'] }, ['details.preferredSubRegions.1']],
    [
      'an unknown excluded country',
      { excludedCountries: [{ country: 'ZZ', reason: 'NO_ENTRY' }] },
      ['details.excludedCountries.0.country'],
    ],
    [
      'an excluded country named twice',
      {
        excludedCountries: [
          { country: 'KE', reason: 'NO_ENTRY' },
          { country: 'KE', reason: 'APPLICANT_WISH' },
        ],
      },
      ['details.excludedCountries.1.country'],
    ],
    [
      'only places in a country that is excluded',
      { scopes: ['IN_COUNTRY'], preferredScope: null, excludedCountries: [{ country: 'SD', reason: 'NO_ENTRY' }] },
      ['details.scopes'],
    ],
    ['no language', { languages: [] }, ['details.languages']],
    ['a language in another case than its tag', { languages: ['EN'] }, ['details.languages.0']],
    ['a language named twice', { languages: ['en', 'en'] }, ['details.languages.1']],
    [
      'accompaniment named twice',
      {
        accompanimentNeeds: [
          { type: 'LEGAL', required: true },
          { type: 'LEGAL', required: false },
        ],
      },
      ['details.accompanimentNeeds.1.type'],
    ],
    ['needed on the day of departure', { neededBy: day('2027-03-10') }, []],
    ['needed the day before departure', { neededBy: day('2027-03-09') }, ['details.neededBy']],
    ['the last arrival on the needed-by day', { latestArrival: day('2027-04-10') }, []],
    ['the last arrival the day before', { latestArrival: day('2027-04-09') }, ['details.latestArrival']],
    [
      'the last arrival today',
      { earliestDeparture: day('2027-01-01'), neededBy: day('2027-02-01'), latestArrival: day('2027-03-01') },
      [],
    ],
    [
      'the last arrival yesterday',
      { earliestDeparture: day('2027-01-01'), neededBy: day('2027-02-01'), latestArrival: day('2027-02-28') },
      ['details.latestArrival'],
    ],
    ['a last arrival in three years', { latestArrival: day('2030-03-01') }, []],
    ['a last arrival a day later', { latestArrival: day('2030-03-02') }, ['details.latestArrival']],
    ['a departure more than three years ago', { earliestDeparture: day('2024-02-28') }, ['details.earliestDeparture']],
    ['no days for entry', { entryDays: 0 }, []],
    ['365 days for entry', { entryDays: 365 }, []],
    ['366 days for entry', { entryDays: 366 }, ['details.entryDays']],
    ['a shortest stay of one day', { minimumStayDays: 1 }, []],
    ['a shortest stay of no day', { minimumStayDays: 0 }, ['details.minimumStayDays']],
    ['a desired stay of 730 days', { desiredStayDays: 730 }, []],
    ['a desired stay of 731 days', { desiredStayDays: 731 }, ['details.desiredStayDays']],
    ['a desired stay of the shortest', { desiredStayDays: 60 }, []],
    ['a desired stay shorter than the shortest', { desiredStayDays: 59 }, ['details.desiredStayDays']],
  ]
  for (const [what, change, expected] of cases)
    it(`${expected.length === 0 ? 'accepts' : 'refuses'} ${what}`, () => {
      expect(paths(change)).to.deep.equal(expected)
    })

  it('quotes a code, and nothing that may be more than one', () => {
    expect(faults({ country: 'XX' })).to.deep.equal(['details.country: XX is no country that we know.'])
    expect(faults({ country: 'a sentence, and not a code' })).to.deep.equal([
      'details.country: This is no country that we know.',
    ])
  })
})
