import { expect } from 'chai'
import { generate, readProblem } from '../../matching/index.js'
import { defaultPolicy } from '../../matching/reading/policy.js'
import { day, host, person, place, problemFile, range, twoHostsThreeApplicants } from '../instances/builders.js'

function faultsOf(json: unknown): readonly string[] {
  const read = readProblem(json)
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`)
}

/** A sound file with one case, changed as told. */
function withCase(changes: Record<string, unknown>): unknown {
  return { ...problemFile(), cases: [{ ...person('C1'), ...changes }] }
}

function withPlace(changes: Record<string, unknown>): unknown {
  return { ...problemFile({ hosts: [host('H1')] }), places: [{ ...place('P1', 'H1'), ...changes }] }
}

describe('readProblem', () => {
  it('reads a sound file into frozen data with days counted from the first day', () => {
    const read = readProblem(twoHostsThreeApplicants())
    if (!read.ok) throw new Error('must be readable')

    expect(read.problem.cases[0]).to.include({ id: 'C1', earliest: 10, neededBy: 30, latest: 60 })
    expect(read.problem.places[0]!.windows).to.deep.equal([{ from: 10, until: 70 }])
    expect(Object.isFrozen(read.problem.cases[0]!.stay)).to.equal(true)
  })

  it('accepts a file without hosts, places and cases', () => {
    expect(faultsOf(problemFile())).to.deep.equal([])
  })

  it('accepts what the generator writes, in every size it can read quickly', () => {
    expect(faultsOf(generate('S', 1))).to.deep.equal([])
    expect(faultsOf(generate('M', 2))).to.deep.equal([])
  })

  it('sorts by id, so that the order in the file means nothing', () => {
    const read = readProblem(problemFile({ cases: [person('C2'), person('C10'), person('C1')] }))
    if (!read.ok) throw new Error('must be readable')

    expect(read.problem.cases.map(({ id }) => id)).to.deep.equal(['C1', 'C10', 'C2'])
  })

  it('fills a policy with the defaults, member by member', () => {
    const read = readProblem(problemFile({ policy: { late: 0.7, fit: { region: 9 } } }))
    if (!read.ok) throw new Error('must be readable')

    expect(read.problem.policy).to.deep.equal({
      ...defaultPolicy,
      late: 0.7,
      fit: { ...defaultPolicy.fit, region: 9 },
    })
  })

  it('reports every fault of a file, not only the first', () => {
    const faults = faultsOf({
      ...problemFile(),
      cases: [{ ...person('C1'), risk: 9, stay: { minDays: -1, desiredDays: Number.NaN } }, { ...person('C 2') }],
      surprise: 1,
    })

    expect(faults).to.deep.equal([
      '$.surprise: is not a known member',
      '$.cases[0].risk: must be a risk level from 1 to 5, not 9',
      '$.cases[0].stay.minDays: must be a whole number from 1 to 36500, not -1',
      '$.cases[0].stay.desiredDays: must be a whole number from 1 to 36500, not NaN',
      '$.cases[1].id: must be an id of 1 to 64 of A-Z a-z 0-9 . _ -, not "C 2"',
    ])
  })

  const faults: readonly (readonly [what: string, json: unknown, fault: string])[] = [
    ['not an object', [], '$: must be an object, not a list'],
    ['another format', { ...problemFile(), format: 'x' }, '$.format: must be one of leeward-problem/1, not "x"'],
    ['a reversed horizon', { ...problemFile(), until: day(-1) }, '$.until: must be after `from`'],
    [
      'a grid of no days',
      { ...problemFile(), arrivalGridDays: 0 },
      '$.arrivalGridDays: must be a whole number from 1 to 366, not 0',
    ],
    [
      'a day that does not exist',
      withCase({ latest: '2030-02-30' }),
      '$.cases[0].latest: must be an existing day written YYYY-MM-DD, not "2030-02-30"',
    ],
    [
      'a day outside the horizon',
      withCase({ earliest: '2029-12-31' }),
      '$.cases[0].earliest: "2029-12-31" is outside the horizon',
    ],
    [
      'a latest arrival before the earliest',
      withCase({ latest: day(9), neededBy: day(9) }),
      '$.cases[0].latest: must not be before `earliest`',
    ],
    [
      'a desired stay shorter than the shortest',
      withCase({ stay: { minDays: 9, desiredDays: 8 } }),
      '$.cases[0].stay.desiredDays: must not be less than minDays (9)',
    ],
    ['a missing member', withCase({ stay: { minDays: 9 } }), '$.cases[0].stay.desiredDays: is missing'],
    [
      'an unknown country',
      withCase({ origin: 'ZZ' }),
      '$.cases[0].origin: must be the code of a country listed in this file, not "ZZ"',
    ],
    [
      'an unknown excluded country',
      withCase({ excludedCountries: ['ZZ'] }),
      '$.cases[0].excludedCountries[0]: must be the code of a country listed in this file, not "ZZ"',
    ],
    [
      'a language that is no tag',
      withCase({ languages: ['english!'] }),
      '$.cases[0].languages[0]: must be a BCP-47 language tag like "en" or "pt-BR", not "english!"',
    ],
    [
      'an unknown scope',
      withCase({ scopes: ['NEARBY'] }),
      '$.cases[0].scopes[0]: must be one of IN_COUNTRY, REGIONAL, INTERNATIONAL, not "NEARBY"',
    ],
    [
      'a thing asked for twice',
      withCase({ desired: ['LEGAL', 'LEGAL'] }),
      '$.cases[0].desired[1]: "LEGAL" stands in the list twice',
    ],
    ['a text where a flag is due', withCase({ woman: 'yes' }), '$.cases[0].woman: must be true or false, not "yes"'],
    [
      'a household of nobody',
      withCase({ householdSize: 0 }),
      '$.cases[0].householdSize: must be a whole number from 1 to 1000, not 0',
    ],
    [
      'an unknown host',
      { ...problemFile(), places: [place('P1', 'H9')] },
      '$.places[0].host: must be the id of a host listed in this file, not "H9"',
    ],
    [
      'a reversed window',
      withPlace({ windows: [range(5, 5)] }),
      '$.places[0].windows[0].until: must be after `from` (it is the first day after the range)',
    ],
    [
      'overlapping windows',
      withPlace({ windows: [range(50, 60), range(1, 9), range(8, 20)] }),
      '$.places[0].windows[2]: overlaps window 1 of the same place',
    ],
    [
      'a window after the horizon',
      withPlace({ windows: [range(190, 201)] }),
      '$.places[0].windows[0].until: "2030-07-21" is outside the horizon',
    ],
    [
      'a reversed taken range',
      withPlace({ taken: [{ ...range(9, 3), services: [], household: true }] }),
      '$.places[0].taken[0].until: must be after `from` (it is the first day after the range)',
    ],
    [
      'an id used twice',
      problemFile({ cases: [person('C1'), person('C2'), person('C1')] }),
      '$.cases[2].id: "C1" is also the id of entry 0',
    ],
    [
      'a country listed twice',
      { ...problemFile(), countries: [...problemFile().countries, problemFile().countries[0]] },
      '$.countries[3].code: "XA" is also the code of entry 0',
    ],
    [
      'a type offered twice',
      problemFile({
        hosts: [
          host('H1', {
            offers: [
              { type: 'LEGAL', households: 1 },
              { type: 'LEGAL', households: 2 },
            ],
          }),
        ],
      }),
      '$.hosts[0].offers[1].type: "LEGAL" is offered twice',
    ],
    [
      'a longest stay below the shortest',
      problemFile({ hosts: [host('H1', { minStayDays: 9, maxStayDays: 8 })] }),
      '$.hosts[0].maxStayDays: must not be less than minStayDays (9)',
    ],
    [
      'four risk bases',
      { ...problemFile(), policy: { riskBase: [1, 2, 3, 4] } },
      '$.policy.riskBase: must hold five numbers, for risk 1 to 5, not 4',
    ],
    [
      'an unknown policy member',
      { ...problemFile(), policy: { fit: { beauty: 1 } } },
      '$.policy.fit.beauty: is not a known member',
    ],
    [
      'a pin of nobody',
      { ...problemFile(), pins: [{ case: 'C9', place: 'P9', ...range(1, 2) }] },
      '$.pins[0].case: must be the id of a case listed in this file, not "C9"',
    ],
    [
      'an exclusion of place and host',
      {
        ...problemFile({ hosts: [host('H1')], cases: [person('C1')] }),
        exclusions: [{ case: 'C1', host: 'H1', place: 'P1' }],
      },
      '$.exclusions[0].place: is not a known member',
    ],
    [
      'a negative amount',
      {
        ...problemFile(),
        budget: {
          amount: -1,
          travel: { IN_COUNTRY: 0, REGIONAL: 0, INTERNATIONAL: 0 },
          perDay: 0,
          perDayExtraPerson: 0,
        },
      },
      '$.budget.amount: must be a number from 0 to 1000000000000, not -1',
    ],
  ]
  for (const [what, json, fault] of faults)
    it(`refuses ${what}, saying where`, () => {
      expect(faultsOf(json)).to.include(fault)
    })

  it('accepts windows that touch, and taken days that began before the horizon', () => {
    expect(faultsOf(withPlace({ windows: [range(0, 10), range(10, 20)] }))).to.deep.equal([])
    expect(faultsOf(withPlace({ taken: [{ ...range(-20, 3), services: ['LEGAL'], household: true }] }))).to.deep.equal(
      [],
    )
  })

  it('reports a reference to a faulty entry as sound: the entry itself is the fault', () => {
    const file = { ...problemFile(), hosts: [{ ...host('H1'), leadDays: -1 }], places: [place('P1', 'H1')] }

    expect(faultsOf(file)).to.deep.equal(['$.hosts[0].leadDays: must be a whole number from 0 to 36500, not -1'])
  })
})
