import { expect } from 'chai'
import { readProblem, validate } from '../../../matching/index.js'
import type { FileCase, FileHost, FilePlace, ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'

/** One way to break one rule of a plan that keeps them all. */
interface Breach {
  readonly rule: string
  readonly host?: Partial<FileHost>
  readonly place?: Partial<FilePlace>
  readonly person?: Partial<FileCase>
  readonly file?: Partial<ProblemFile>
  readonly stay?: { readonly from: string; readonly until: string }
  /** A second household at the second place of the host. */
  readonly second?: boolean
  readonly fault: string
  readonly detail: RegExp
}

/** C1 at P1 and, when asked, C2 at P2 of the same host: every rule has something to say, and none is broken. */
function planWith(breach: Partial<Breach>) {
  const offers = [{ type: 'LEGAL', households: 2 }]
  const file = problemFile({
    arrivalGridDays: 7,
    hosts: [host('H1', { offers, maxHouseholds: 2, yearlyQuota: [{ ...range(0, 100), arrivals: 2 }], ...breach.host })],
    places: [place('P1', 'H1', breach.place), place('P2', 'H1')],
    cases: [person('C1', { required: ['LEGAL'], ...breach.person }), person('C2', { required: ['LEGAL'] })],
    ...breach.file,
  })
  const assignments = [
    { case: 'C1', place: 'P1', ...(breach.stay ?? range(21, 81)) },
    ...(breach.second ? [{ case: 'C2', place: 'P2', ...range(21, 81) }] : []),
  ]
  return { file, assignments }
}

const free = { IN_COUNTRY: 0, REGIONAL: 0, INTERNATIONAL: 0 }
const broken = 'RULE_BROKEN'
/** Days taken without a household behind them. */
const repair = { ...range(0, 100), services: ['LEGAL'], household: false }

const breaches: readonly Breach[] = [
  { rule: '1 beds', person: { householdSize: 3 }, fault: broken, detail: /^sleeps 2, household of 3$/ },
  { rule: '2 required', host: { offers: [] }, fault: broken, detail: /^LEGAL is not offered$/ },
  { rule: '3 scope', person: { scopes: ['IN_COUNTRY'] }, fault: broken, detail: /^REGIONAL is not accepted$/ },
  { rule: '4 country', person: { excludedCountries: ['XB'] }, fault: broken, detail: /^XB is excluded$/ },
  { rule: '5 language', host: { languages: ['EN', 'fr'] }, fault: broken, detail: /^no language in common$/ },
  { rule: '6 group', host: { groups: ['MINORITIES'] }, fault: broken, detail: /^LAWYER is not received$/ },
  { rule: '7 LGBTI', host: { lgbtiSafe: false }, person: { lgbtiSafe: true }, fault: broken, detail: /LGBTI/ },
  { rule: '7 steps', place: { stepFree: false }, person: { stepFree: true }, fault: broken, detail: /step-free/ },
  { rule: '8 asks for women-only', person: { womenOnly: true, woman: true }, fault: broken, detail: /not women-only/ },
  { rule: '8 women only', place: { womenOnly: true }, fault: broken, detail: /^women only$/ },
  { rule: '9 children', place: { childSafe: false }, person: { children: true }, fault: broken, detail: /child-safe/ },
  { rule: '10 reserve', place: { emergencyReserve: true }, fault: broken, detail: /^emergency reserve$/ },
  { rule: '11 earliest', person: { earliest: day(22) }, fault: broken, detail: /^arrives 1 days too early$/ },
  {
    rule: '11 entry',
    person: { earliest: day(15), entryDays: 9 },
    fault: broken,
    detail: /^arrives 1 days too early$/,
  },
  { rule: '11 lead', host: { leadDays: 22 }, fault: broken, detail: /^arrives 1 days too early$/ },
  { rule: '11 latest', person: { latest: day(20) }, fault: broken, detail: /^arrives 1 days too late$/ },
  { rule: '12 minimum', host: { minStayDays: 61, maxStayDays: 90 }, fault: broken, detail: /^1 days too short$/ },
  { rule: '12 maximum', host: { maxStayDays: 59 }, fault: broken, detail: /^1 days too long$/ },
  { rule: '13 window', place: { windows: [range(0, 50), range(50, 100)] }, fault: broken, detail: /one window/ },
  {
    rule: '14 taken before',
    place: { turnoverDays: 3, taken: [{ ...range(10, 19), services: [], household: false }] },
    fault: 'OVERLAP',
    detail: /^C1 at P1$/,
  },
  {
    rule: '14 turnover after',
    place: { turnoverDays: 3, taken: [{ ...range(83, 90), services: [], household: false }] },
    fault: 'OVERLAP',
    detail: /^C1 at P1$/,
  },
  { rule: '15 households', host: { maxHouseholds: 1 }, second: true, fault: 'TOO_MANY_HOUSEHOLDS', detail: /^2 of 1$/ },
  {
    rule: '15 taken',
    host: { maxHouseholds: 1 },
    place: { taken: [{ ...range(81, 90), services: [], household: true }] },
    file: {
      places: [place('P1', 'H1'), place('P2', 'H1', { taken: [{ ...range(0, 22), services: [], household: true }] })],
    },
    fault: 'TOO_MANY_HOUSEHOLDS',
    detail: /^2 of 1$/,
  },
  {
    rule: '15 service',
    host: { offers: [{ type: 'LEGAL', households: 1 }] },
    second: true,
    fault: 'SERVICE_OVERUSED',
    detail: /^LEGAL: 2 of 1$/,
  },
  {
    rule: '16 quota',
    host: { yearlyQuota: [{ ...range(21, 22), arrivals: 1 }] },
    second: true,
    fault: 'QUOTA_EXCEEDED',
    detail: /^2 of 1 arrivals before /,
  },
  {
    rule: '17 budget',
    file: { budget: { amount: 89, travel: free, perDay: 1, perDayExtraPerson: 0.5 } },
    fault: 'OVER_BUDGET',
    detail: /^90 of 89$/,
  },
  {
    rule: '18 exclusion of a place',
    file: { exclusions: [{ case: 'C1', place: 'P1' }] },
    fault: 'EXCLUDED',
    detail: /./,
  },
  {
    rule: '18 exclusion of a host',
    file: { exclusions: [{ case: 'C1', host: 'H1' }] },
    fault: 'EXCLUDED',
    detail: /./,
  },
  {
    rule: '18 pin',
    file: { pins: [{ case: 'C1', place: 'P1', ...range(22, 81) }] },
    fault: 'PIN_MOVED',
    detail: /^pinned from /,
  },
  { rule: 'A3 arrival', stay: range(22, 82), fault: 'NOT_A_CANDIDATE', detail: /./ },
  { rule: 'A3 length', stay: range(21, 80), fault: 'NOT_A_CANDIDATE', detail: /./ },
]

describe('validate, rule by rule', () => {
  it('has nothing against the plans that keep them all', () => {
    for (const second of [false, true]) {
      const { file, assignments } = planWith({ second })

      expect(readProblem(file)).to.have.property('ok', true)
      expect(validate(file, { assignments }).faults).to.deep.equal([])
    }
  })

  for (const breach of breaches)
    it(`finds rule ${breach.rule} broken, and no other`, () => {
      const { file, assignments } = planWith(breach)
      expect(readProblem(file)).to.have.property('ok', true)

      const { valid, faults } = validate(file, { assignments })

      expect(valid).to.equal(false)
      expect(faults.map(({ fault }) => fault)).to.deep.equal([breach.fault])
      expect(faults[0]!.detail).to.match(breach.detail)
    })

  it('accepts what is exactly at the limit', () => {
    const limits: readonly Partial<Breach>[] = [
      { person: { earliest: day(21) } },
      { person: { earliest: day(14), entryDays: 9 } },
      { host: { leadDays: 21 } },
      { person: { latest: day(21) } },
      { host: { minStayDays: 60, maxStayDays: 60 } },
      { place: { windows: [range(21, 81)] } },
      { place: { turnoverDays: 3, taken: [{ ...range(10, 18), services: [], household: true }] } },
      { place: { turnoverDays: 3, taken: [{ ...range(84, 90), services: [], household: true }] } },
      {
        host: {
          yearlyQuota: [
            { ...range(20, 21), arrivals: 0 },
            { ...range(22, 30), arrivals: 0 },
          ],
        },
      },
      { host: { maxHouseholds: 1 }, place: { taken: [{ ...range(0, 10), services: [], household: true }] } },
      { host: { maxHouseholds: 1 }, file: { places: [place('P1', 'H1'), place('P2', 'H1', { taken: [repair] })] } },
      { file: { budget: { amount: 90, travel: free, perDay: 1, perDayExtraPerson: 0.5 } } },
    ]
    for (const limit of limits) {
      const { file, assignments } = planWith(limit)

      expect(validate(file, { assignments }).faults, JSON.stringify(limit)).to.deep.equal([])
    }
  })

  it('takes the needed-by day itself for in time', () => {
    const points = (neededBy: string): number => {
      const { file, assignments } = planWith({ person: { neededBy } })
      return validate(file, { assignments }).score
    }

    // Half the base of risk 3 is lost by coming a day late.
    expect(points(day(21)) - points(day(20))).to.equal(1300)
    expect(points(day(22))).to.equal(points(day(21)))
  })
})
