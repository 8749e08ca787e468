import { expect } from 'chai'
import fc from 'fast-check'
import type { Problem, ProblemChange, Solution } from '../../../matching/index.js'
import {
  applyChanges,
  openDesk,
  problemForm,
  readChanges,
  readProblem,
  solve,
  validate,
} from '../../../matching/index.js'
import { bruteForce } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { tinyChanges } from '../../instances/tiny-changes.js'

function problemOf(file: ProblemFile): Problem {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}

/** The changes among the entries that can be read, one after another. */
function readable(problem: Problem, entries: readonly unknown[]): readonly ProblemChange[] {
  const kept: unknown[] = []
  for (const entry of entries)
    if (readChanges({ format: 'leeward-changes/1', changes: [...kept, entry] }, problem).ok) kept.push(entry)
  const read = readChanges({ format: 'leeward-changes/1', changes: kept }, problem)
  if (!read.ok) throw new Error('each was readable')
  return read.changes
}

function solved(problem: Problem): Solution | undefined {
  const result = solve(problem, { iterations: 200 })
  return result.kind === 'SOLVED' ? result.solution : undefined
}

describe('openDesk', () => {
  it('answers plans the validator accepts that keep every pin, with bounds no plan exceeds, change after change', () => {
    let answers = 0
    fc.assert(
      fc.property(tinyChanges({ most: 6 }), ({ file, entries }) => {
        const problem = problemOf(file)
        const solution = solved(problem)
        if (solution === undefined) return
        const opening = openDesk(problem, solution)
        if (opening.kind !== 'OPEN') throw new Error('the pins were kept before')
        const { desk } = opening
        for (const change of readable(problem, entries)) {
          const changed = problemForm(applyChanges(desk.problem(), [change]))
          const before = desk.solution()
          const answer = desk.whatIf([change])
          if (answer.kind === 'INFEASIBLE_PINS') {
            expect(desk.whatIf([])).to.deep.include({ solution: before })
            continue
          }

          expect(validate(changed, answer.solution).faults).to.deep.equal([])
          const stays = answer.solution.assignments.map(entry => [entry.case, entry.place, entry.from, entry.until])
          for (const pin of changed.pins) expect(stays).to.deep.include([pin.case, pin.place, pin.from, pin.until])
          expect(answer.solution.bound).to.be.at.least(bruteForce(changed))
          desk.keep()
          answers += 1
        }
      }),
      { numRuns: 200, seed: 20300105 },
    )
    expect(answers).to.be.above(200)
  })
})
