import { expect } from 'chai'
import fc from 'fast-check'
import { generate, readProblem, readSolution, solve, validate } from '../../../matching/index.js'
import type { Solution } from '../../../matching/index.js'
import { twoHostsThreeApplicants } from '../../instances/builders.js'
import { mutated, mutations } from '../../instances/mutations.js'

function solved(file: unknown) {
  const read = readProblem(file)
  if (!read.ok) throw new Error('must be readable')
  const result = solve(read.problem, { iterations: 1000 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return { problem: read.problem, solution: JSON.parse(JSON.stringify(result.solution)) as Solution }
}

describe('validate, on what a solution file says', () => {
  const file = generate('S', 3)
  const { solution } = solved(file)
  const [first, second, ...others] = solution.assignments
  const [left, ...rest] = solution.unassigned

  const wrong: readonly (readonly [what: string, changes: object, fault: string])[] = [
    ['another format', { format: 'leeward-problem/1' }, 'MALFORMED'],
    ['points', { assignments: [{ ...first!, points: first!.points + 1 }, second, ...others] }, 'WRONG_POINTS'],
    [
      'terms, their sum being right',
      {
        assignments: [
          { ...first!, terms: { ...first!.terms, offset: first!.terms.offset + 1, scope: first!.terms.scope - 1 } },
          second,
          ...others,
        ],
      },
      'WRONG_TERMS',
    ],
    ['a total', { score: { ...solution.score, total: solution.score.total - 1 } }, 'WRONG_SCORE'],
    ['protection', { score: { ...solution.score, protection: solution.score.protection + 1 } }, 'WRONG_SCORE'],
    ['comfort', { score: { ...solution.score, comfort: solution.score.comfort + 1 } }, 'WRONG_SCORE'],
    [
      'a sum of a term',
      { score: { ...solution.score, terms: { ...solution.score.terms, region: -1 } } },
      'WRONG_SCORE',
    ],
    ['a bound that is no number', { bound: null }, 'MALFORMED'],
    ['a gap of another bound', { bound: solution.bound + 1000 }, 'WRONG_GAP'],
    ['a gap', { gap: solution.gap + 0.001 }, 'WRONG_GAP'],
    ['a gap that is no number', { gap: 'small' }, 'WRONG_GAP'],
    ['a count of the placed', { statistics: { ...solution.statistics, placed: 0 } }, 'WRONG_COUNT'],
    ['assignments out of order', { assignments: [second, first, ...others] }, 'NOT_SORTED'],
    ['unassigned cases out of order', { unassigned: solution.unassigned.toReversed() }, 'NOT_SORTED'],
    ['a case in neither list', { unassigned: rest }, 'CASE_MISSING'],
    ['a case unassigned twice', { unassigned: [left, left, ...rest] }, 'CASE_TWICE'],
    ['a case in both lists', { unassigned: [{ ...left!, case: first!.case }, left, ...rest] }, 'CASE_TWICE'],
    ['an unknown case left out', { unassigned: [left, ...rest, { ...left!, case: 'X' }] }, 'UNKNOWN_CASE'],
    ['no list of unassigned cases', { unassigned: {} }, 'MALFORMED'],
  ]
  for (const [what, changes, fault] of wrong)
    it(`refuses ${what}, when it is wrong`, () => {
      const { faults } = validate(file, { ...solution, ...changes })

      expect([...new Set(faults.map(found => found.fault))]).to.include(fault)
    })

  it('refuses a bound below the score', () => {
    const { faults } = validate(file, { ...solution, bound: solution.score.total - 1, gap: 0 })

    expect(faults.map(({ fault }) => fault)).to.deep.equal(['BOUND_BELOW_SCORE'])
  })

  it('refuses every change that matters, and fails at none', () => {
    const world = twoHostsThreeApplicants()
    const sound = solved(world)
    /** What may differ without a plan being another or its worth being told wrong. */
    const essence = (json: unknown): string => {
      const { statistics: _s, seed: _n, score, unassigned, ...said } = json as Solution
      return JSON.stringify({ ...said, total: score.total, unassigned: unassigned.map(entry => entry.case) })
    }
    let refused = 0
    fc.assert(
      fc.property(mutations, changes => {
        const json = mutated(sound.solution, changes)
        const { valid } = validate(world, json)
        if (valid && readSolution(json, sound.problem, 'WHOLE').ok)
          expect(essence(json)).to.equal(essence(sound.solution))
        else refused += 1
      }),
      { numRuns: 3000 },
    )
    expect(refused).to.be.above(2000)
  })

  it('looks at thirty thousand stays of one place in moments', () => {
    const many = Array.from({ length: 30_000 }, () => ({
      case: 'C1',
      place: 'P1',
      from: '2030-01-11',
      until: '2030-02-10',
    }))

    expect(validate(twoHostsThreeApplicants(), { assignments: many }).valid).to.equal(false)
  })
})
