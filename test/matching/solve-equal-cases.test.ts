import { expect } from 'chai'
import type { Solution } from '../../matching/index.js'
import { readProblem, solve, validate } from '../../matching/index.js'
import { mix } from '../../matching/random.js'
import type { ProblemFile } from '../instances/builders.js'
import { equalCases, tight } from '../instances/equal-cases.js'

function solved(file: ProblemFile, iterations?: number): Solution {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations })
  if (result.kind !== 'SOLVED') throw new Error(result.kind)
  return result.solution
}

describe('solve, where cases are alike', function () {
  this.timeout(60_000)

  // Four hosts for every 64 cases that share nothing but them: four times as many are worth four times as much.
  it('finds and proves the optimum of any number of them', () => {
    const few = solved(equalCases(64))
    const many = solved(equalCases(256))

    expect(few.gap).to.equal(0)
    expect(many.score.total).to.equal(4 * few.score.total)
    expect(many.gap).to.equal(0)
  })

  it('comes within a thousandth of the bound where money and arrivals are scarce, too', () => {
    const file = equalCases(128, tight)

    const solution = solved(file, 2000)

    expect(solution.gap).to.be.below(0.001)
    expect(validate(file, solution).faults).to.deep.equal([])
  })

  it('keeps pinned and excluded ones apart from the others', () => {
    const file = equalCases(64, tight)
    const [pinned, banned] = [file.cases[0]!.id, file.cases[1]!.id]
    const pins = [{ case: pinned, place: 'P3', from: '2030-01-20', until: '2030-03-11' }]
    const changed = { ...file, pins, exclusions: file.hosts.map(({ id }) => ({ case: banned, host: id })) }

    const solution = solved(changed, 2000)

    expect(validate(changed, solution).faults).to.deep.equal([])
    expect(solution.assignments.map(stay => stay.case))
      .to.include(pinned)
      .and.not.include(banned)
    expect(solution.gap).to.be.below(0.01)
  })

  it('bounds twins and triplets as tightly as cases of every kind', () => {
    const file = equalCases(64, { ...tight, differs: n => ({ risk: 1 + (mix(n % 40) % 5) }) })

    expect(solved(file, 2000).gap).to.be.below(0.01)
  })
})
