import { expect } from 'chai'
import fc from 'fast-check'
import type { Problem } from '../../../matching/index.js'
import { fairness, floorsFrom, readProblem, solve } from '../../../matching/index.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'
import type { ProblemFile } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

function solved(file: ProblemFile) {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 50 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return { problem: read.problem satisfies Problem, solution: result.solution }
}

describe('floorsFrom', () => {
  it('asks of every group its share of the rate of all, no less and not one case more', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.constantFrom(0.5, 0.9, 1), (file, share) => {
        const { problem, solution } = solved(file)
        const { overall, rows } = fairness(problem, solution)
        const floors = new Map(floorsFrom(problem, solution, { share }).map(floor => [floor.name, floor]))

        for (const { dimension, value, placeable } of rows.filter(row =>
          ['GROUP', 'ORIGIN', 'HOUSEHOLD_SIZE'].includes(row.dimension),
        )) {
          const floor = floors.get(`${dimension}:${value}`)
          const wanted = share * (overall.plan.rate ?? 0) * placeable
          if (floor === undefined) expect(wanted).to.equal(0)
          else {
            expect(floor.atLeast).to.be.within(wanted - 1e-9, wanted + 1)
            expect(floor.cases).to.have.length(placeable)
          }
        }
        expect([...floors.keys()].every(name => /^(GROUP|ORIGIN|HOUSEHOLD_SIZE):/.test(name))).to.equal(true)
      }),
      { numRuns: 100, seed: 20300151 },
    )
  })

  it('names the cases that can be placed, and only the dimensions asked for', () => {
    const file = problemFile({
      hosts: [host('H1', { groups: ['LAWYER'] })],
      places: [place('P1', 'H1', { windows: [range(10, 70)] }), place('P2', 'H1')],
      cases: [person('C1'), person('C2'), person('C3', { group: 'ARTIST' }), person('C4', { householdSize: 9 })],
    })
    const { problem, solution } = solved(file)

    expect(floorsFrom(problem, solution, { of: ['GROUP'] })).to.deep.equal([
      { name: 'GROUP:LAWYER', cases: ['C1', 'C2'], atLeast: 2 },
    ])
    expect(floorsFrom(problem, { assignments: [] })).to.deep.equal([])
  })
})
