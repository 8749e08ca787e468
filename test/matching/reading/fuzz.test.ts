import { expect } from 'chai'
import fc from 'fast-check'
import { readChanges, readLooseSolution, readProblem, solve, validate, whatIf } from '../../../matching/index.js'
import { day, person, range, twoHostsThreeApplicants } from '../../instances/builders.js'
import { everyMember } from '../../instances/every-member.js'
import { mutated, mutations } from '../../instances/mutations.js'

/** A changes file with one change of every kind. */
const everyChange = {
  format: 'leeward-changes/1',
  changes: [
    { add: { case: person('C9') } },
    { remove: { case: 'C3' } },
    { change: { host: 'H1', to: { maxHouseholds: 1 } } },
    { add: { window: { place: 'P2', ...range(120, 180) } } },
    { change: { case: 'C9', to: { neededBy: day(40) } } },
    { pin: { case: 'C2', place: 'P2', ...range(20, 50) } },
    { unpin: { case: 'C2' } },
    { exclude: { case: 'C1', place: 'P2' } },
    { include: { case: 'C1', place: 'P2' } },
    { budget: null },
  ],
}

describe('a file with a few things wrong', () => {
  it('is a problem that can be solved soundly, or a list of faults; nothing else happens', () => {
    let solved = 0
    fc.assert(
      fc.property(mutations, fc.boolean(), (changes, rich) => {
        const file = mutated(rich ? everyMember() : twoHostsThreeApplicants(), changes)
        const read = readProblem(file)
        if (!read.ok) {
          expect(read.faultCount).to.be.above(0)
          for (const { path, message } of read.faults) expect(`${path}: ${message}`).to.match(/^\$.*: \S/)
          return
        }
        solved += 1
        const result = solve(read.problem, { iterations: 50 })
        if (result.kind === 'INFEASIBLE_PINS') expect(result.conflicts).to.have.length.above(0)
        else expect(validate(file, result.solution).faults).to.deep.equal([])
      }),
      { numRuns: 1000 },
    )
    expect(solved).to.be.above(50)
  })

  it('is changes that can be tried, or a list of faults; nothing else happens', () => {
    const read = readProblem({ ...everyMember(), pins: [], exclusions: [] })
    if (!read.ok) throw new Error('must be readable')
    const { problem } = read
    const result = solve(problem, { iterations: 50 })
    if (result.kind !== 'SOLVED') throw new Error('must be solvable')
    expect(readChanges(everyChange, problem)).to.have.property('ok', true)
    let tried = 0
    fc.assert(
      fc.property(mutations, wrong => {
        const changes = readChanges(mutated(everyChange, wrong), problem)
        if (!changes.ok) {
          expect(changes.faultCount).to.be.above(0)
          return
        }
        tried += 1
        if (tried <= 30) expect(whatIf(problem, result.solution, changes.changes).kind).to.be.a('string')
      }),
      { numRuns: 1000 },
    )
    expect(tried).to.be.above(20)
  })

  it('is a solution that can be read without its problem, or a list of faults; nothing else happens', () => {
    const sound = {
      format: 'leeward-solution/1',
      assignments: [{ case: 'C1', place: 'P1', ...range(20, 50), points: 8, terms: { arrival: 8 } }],
    }
    fc.assert(
      fc.property(mutations, wrong => {
        const read = readLooseSolution(mutated(sound, wrong))
        expect(read.ok || read.faultCount > 0).to.equal(true)
      }),
      { numRuns: 1000 },
    )
  })
})
