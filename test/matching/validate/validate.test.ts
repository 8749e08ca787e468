import { expect } from 'chai'
import { generate, readProblem, solve, validate } from '../../../matching/index.js'
import type { Solution } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'

interface Planned {
  case: string
  place: string
  from: string
  until: string
}

function stay(caseId: string, placeId: string, from: number, until: number): Planned {
  return { case: caseId, place: placeId, ...range(from, until) }
}

/** Names of what is wrong with a plan of which only the assignments are given. */
function faults(file: ProblemFile, ...assignments: readonly Planned[]): readonly string[] {
  return validate(file, { assignments }).faults.map(({ fault }) => fault)
}

/** Arrivals on any day, so that the tests may choose theirs. */
const world = (changes: Partial<ProblemFile> = {}): ProblemFile =>
  problemFile({
    arrivalGridDays: 1,
    hosts: [host('H1', { maxHouseholds: 2, offers: [{ type: 'LEGAL', households: 1 }] })],
    places: [place('P1', 'H1', { turnoverDays: 2 }), place('P2', 'H1'), place('P3', 'H1')],
    cases: ['C1', 'C2', 'C3'].map(id => person(id, { required: id === 'C3' ? [] : ['LEGAL'] })),
    ...changes,
  })

describe('validate', () => {
  it('accepts an empty plan and a sound one, and adds up the points itself', () => {
    const sound = validate(world(), { assignments: [stay('C1', 'P1', 14, 74)] })

    expect(faults(world())).to.deep.equal([])
    // arrival round(2600 × (1 − 0.3 × 4/50)) = 2538; fit 100 + 180 + 120 + 150; no spare bed.
    expect(sound).to.deep.include({ valid: true, score: 3088, placed: 1, offGrid: 0 })
  })

  it('finds stays that overlap, or leave too few turnover days', () => {
    expect(faults(world(), stay('C1', 'P1', 14, 44), stay('C3', 'P1', 46, 76))).to.deep.equal([])
    expect(faults(world(), stay('C1', 'P1', 14, 44), stay('C3', 'P1', 45, 75))).to.deep.equal(['OVERLAP'])
  })

  it('finds too many households, counted on every day', () => {
    const three = world({ cases: ['C1', 'C2', 'C3'].map(id => person(id)) })
    const two = [stay('C1', 'P1', 14, 44), stay('C2', 'P2', 21, 51)]

    expect(faults(three, ...two, stay('C3', 'P3', 44, 74))).to.deep.equal([])
    expect(faults(three, ...two, stay('C3', 'P3', 43, 73))).to.deep.equal(['TOO_MANY_HOUSEHOLDS'])
  })

  it('finds an accompaniment used by more households than it can serve', () => {
    expect(faults(world(), stay('C1', 'P1', 14, 44), stay('C2', 'P2', 43, 73))).to.deep.equal(['SERVICE_OVERUSED'])
    expect(faults(world(), stay('C1', 'P1', 14, 44), stay('C3', 'P2', 43, 73))).to.deep.equal([])
  })

  it('counts taken days with a household behind them', () => {
    const taken = [{ ...range(0, 44), services: ['LEGAL'], household: true }]
    const file = world({ places: [place('P1', 'H1', { taken }), place('P2', 'H1')] })

    expect(faults(file, stay('C1', 'P2', 43, 73))).to.deep.equal(['SERVICE_OVERUSED'])
    expect(faults(file, stay('C1', 'P2', 44, 74))).to.deep.equal([])
  })

  it('finds a quota exceeded and a budget overspent', () => {
    const quota = [{ ...range(0, 40), arrivals: 1 }]
    const limited = world({ hosts: [host('H1', { yearlyQuota: quota, offers: [{ type: 'LEGAL', households: 9 }] })] })
    const free = { IN_COUNTRY: 0, REGIONAL: 0, INTERNATIONAL: 0 }
    const poor = world({ budget: { amount: 59, travel: free, perDay: 1, perDayExtraPerson: 1 } })

    expect(faults(limited, stay('C1', 'P1', 14, 44), stay('C2', 'P2', 39, 69))).to.deep.equal(['QUOTA_EXCEEDED'])
    expect(faults(limited, stay('C1', 'P1', 14, 44), stay('C2', 'P2', 40, 70))).to.deep.equal([])
    expect(faults(poor, stay('C1', 'P1', 14, 44))).to.deep.equal(['OVER_BUDGET'])
  })

  it('finds broken rules about who and when, unless the stay is pinned', () => {
    const pinned = world({ pins: [stay('C1', 'P1', 3, 9)] })

    expect(faults(world(), stay('C1', 'P1', 9, 39))).to.deep.equal(['RULE_BROKEN'])
    expect(faults(world(), stay('C1', 'P1', 60, 101))).to.deep.equal(['RULE_BROKEN'])
    expect(faults(pinned, stay('C1', 'P1', 3, 9))).to.deep.equal([])
    expect(faults(pinned, stay('C1', 'P1', 3, 10))).to.include.members(['RULE_BROKEN', 'PIN_MOVED'])
    expect(faults(pinned)).to.deep.equal(['PIN_MOVED'])
  })

  it('finds exclusions ignored, cases placed twice, and names it does not know', () => {
    const excluded = world({ exclusions: [{ case: 'C1', host: 'H1' }] })

    expect(faults(excluded, stay('C1', 'P1', 14, 44))).to.deep.equal(['EXCLUDED'])
    expect(faults(world(), stay('C1', 'P1', 14, 44), stay('C1', 'P2', 50, 80))).to.deep.equal(['CASE_TWICE'])
    expect(faults(world(), stay('C9', 'P9', 14, 44))).to.deep.equal(['UNKNOWN_CASE', 'UNKNOWN_PLACE'])
  })

  it('refuses what is no plan at all', () => {
    for (const plan of [null, [], {}, { assignments: 3 }, { assignments: [null] }, { assignments: [{ case: 'C1' }] }])
      expect(validate(world(), plan).valid).to.equal(false)
    expect(faults(world(), { case: 'C1', place: 'P1', from: day(44), until: day(14) })).to.deep.equal(['MALFORMED'])
  })

  it('finds stays that are not among those to choose from, unless they are pinned', () => {
    const weekly = { arrivalGridDays: 7 }
    const odd = stay('C1', 'P1', 15, 45)

    expect(faults(world(weekly), odd)).to.deep.equal(['NOT_A_CANDIDATE'])
    expect(faults(world(), stay('C1', 'P1', 15, 46))).to.deep.equal(['NOT_A_CANDIDATE'])
    expect(faults(world({ ...weekly, pins: [odd] }), odd)).to.deep.equal([])
    // The first possible day is one to choose, though it is not on the grid.
    expect(faults(world(weekly), stay('C1', 'P1', 10, 40))).to.deep.equal([])
  })

  describe('on a solution of the engine', () => {
    const file = generate('S', 3)
    const read = readProblem(file)
    if (!read.ok) throw new Error('must be readable')
    const result = solve(read.problem, { iterations: 2000 })
    if (result.kind !== 'SOLVED') throw new Error('must be solvable')
    const { solution } = result
    const faultsWith = (changes: Partial<Solution>): readonly string[] =>
      validate(file, { ...solution, ...changes }).faults.map(({ fault }) => fault)

    it('finds nothing', () => {
      expect(faultsWith({})).to.deep.equal([])
    })

    it('finds wrong points, a wrong sum, a bound below the score, and a case in no list', () => {
      const [first, ...others] = solution.assignments

      expect(faultsWith({ assignments: [{ ...first!, points: first!.points + 1 }, ...others] })).to.deep.equal([
        'WRONG_POINTS',
      ])
      expect(faultsWith({ score: { ...solution.score, total: solution.score.total + 1 } })).to.deep.equal([
        'WRONG_SCORE',
      ])
      expect(faultsWith({ bound: solution.score.total - 1 })).to.deep.equal(['BOUND_BELOW_SCORE'])
      expect(faultsWith({ unassigned: solution.unassigned.slice(1) })).to.deep.equal(['CASE_MISSING'])
      expect(faultsWith({ assignments: solution.assignments.toReversed() })).to.deep.equal(['NOT_SORTED'])
    })
  })
})
