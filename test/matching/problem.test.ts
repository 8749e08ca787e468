import { expect } from 'chai'
import { generate, readProblem } from '../../matching/index.js'
import { defaultPolicy } from '../../matching/reading/policy.js'
import { host, person, place, problemFile, range, twoHostsThreeApplicants } from '../instances/builders.js'

function faultsOf(json: unknown): readonly string[] {
  const read = readProblem(json)
  return read.ok ? [] : read.faults.map(({ path, message }) => `${path}: ${message}`)
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

  it('keeps the first ten thousand faults of a hopeless file, and counts all', () => {
    const read = readProblem({ ...problemFile(), pins: Array.from({ length: 12_000 }, () => 0) })

    expect(read.ok ? 0 : read.faultCount).to.equal(12_000)
    expect(read.ok ? [] : read.faults).to.have.length(10_000)
  })

  it('takes any text as a region, and tells lists apart that look alike in one line', () => {
    const odd = [['a\nb', 'c'], ['a', 'b\nc'], ['a', 'b', 'c'], [''], []]
    const read = readProblem(
      problemFile({ cases: odd.map((preferredSubRegions, c) => person(`C${c}`, { preferredSubRegions })) }),
    )
    if (!read.ok) throw new Error('must be readable')

    expect(read.problem.cases.map(({ preferredSubRegions }) => preferredSubRegions)).to.deep.equal(odd)
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
