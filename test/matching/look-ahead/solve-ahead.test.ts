import { expect } from 'chai'
import fc from 'fast-check'
import type { Solution, SolveResult } from '../../../matching/index.js'
import { generate, solve, solveAhead, validate } from '../../../matching/index.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'
import { tinyProblem } from '../../instances/tiny.js'

function solution(result: SolveResult): Solution {
  if (result.kind !== 'SOLVED') throw new Error(JSON.stringify(result))
  return result.solution
}

/** One place; a case of risk 1 asks for all of it, and people of risk 5 come in every week. */
const onePlace = problemFile({
  hosts: [host('H1')],
  places: [place('P1', 'H1')],
  cases: [person('C1', { risk: 1, latest: day(40), stay: { minDays: 60, desiredDays: 60 } })],
})
const urgent = readFile(
  problemFile({ cases: [person('U1', { risk: 5, neededBy: day(20), stay: { minDays: 60, desiredDays: 60 } })] }),
).cases.map(someone => ({ case: someone, arrived: 0 }))

describe('solveAhead', () => {
  it('keeps a place for someone in greater danger who is expected', () => {
    const problem = readFile(onePlace)
    const ahead = (perWeek: number) =>
      solution(solveAhead(problem, { lookAhead: { expected: { seen: urgent, perWeek, weeks: 8 } } }))

    expect(ahead(0).assignments.map(({ case: id }) => id)).to.deep.equal(['C1'])
    expect(ahead(2).assignments).to.deep.equal([])
    expect(ahead(2).unassigned).to.deep.equal([{ case: 'C1', kind: 'STAY_LEFT_OPEN', reasons: [] }])
  })

  it('gives days to a case of today that nobody expected could use', () => {
    const problem = readFile({ ...onePlace, places: [place('P1', 'H1', { windows: [range(0, 70)] })] })
    const late = urgent.map(({ case: someone }) => ({ case: someone, arrived: -60 }))

    const { assignments } = solution(
      solveAhead(problem, { lookAhead: { expected: { seen: late, perWeek: 5, weeks: 8 } } }),
    )

    expect(assignments.map(({ case: id, from }) => [id, from])).to.deep.equal([['C1', day(10)]])
  })

  it('answers sound plans, with a bound on what any plan for the cases of today could have', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.integer({ min: 0, max: 3 }), (file, perWeek) => {
        const problem = readFile(file)
        const seen = problem.cases.map(someone => ({ case: someone, arrived: 0 }))
        const result = solveAhead(problem, { lookAhead: { expected: { seen, perWeek, weeks: 4 }, samples: 2 } })
        const plain = solution(solve(problem, { iterations: 500 }))
        const ahead = solution(result)
        const checked = validate(file, ahead)

        expect(checked.faults).to.deep.equal([])
        expect(ahead.score.total).to.equal(checked.score)
        expect(ahead.bound).to.be.at.least(plain.score.total)
        expect(ahead.assignments.length + ahead.unassigned.length).to.equal(problem.cases.length)
      }),
      { numRuns: 100, seed: 20300403 },
    )
  })

  it('keeps every pin, and refuses those that cannot be kept', () => {
    const lookAhead = { expected: { seen: urgent, perWeek: 5, weeks: 8 } }
    const pin = { case: 'C1', place: 'P1', ...range(20, 80) }
    const kept = solution(solveAhead(readFile({ ...onePlace, pins: [pin] }), { lookAhead }))
    const twice = { ...onePlace, cases: [...onePlace.cases, person('C2')], pins: [pin, { ...pin, case: 'C2' }] }

    expect(kept.assignments.map(({ case: id, from, until }) => ({ case: id, place: 'P1', from, until }))).to.deep.equal(
      [pin],
    )
    expect(solveAhead(readFile(twice), { lookAhead }).kind).to.equal('INFEASIBLE_PINS')
  })

  it('answers the same for the same seed', () => {
    const problem = readFile(generate('S', 5))
    const seen = problem.cases.map(someone => ({ case: someone, arrived: 0 }))
    const ahead = () =>
      solveAhead(problem, { seed: 7, lookAhead: { expected: { seen, perWeek: 5, weeks: 20 }, samples: 2 } })

    expect(ahead()).to.deep.equal(ahead())
  })

  it('goes by what the run before it remembered, and leaves that to the next', () => {
    const problem = readFile(onePlace)
    const expected = { seen: urgent, perWeek: 2, weeks: 8 }
    const ahead = (memory?: unknown, perWeek = 2) => {
      const result = solveAhead(problem, { lookAhead: { expected: { ...expected, perWeek }, memory } })
      if (result.kind !== 'SOLVED') throw new Error(result.kind)
      return result
    }
    const first = ahead()
    const second = ahead(JSON.parse(JSON.stringify(first.ahead!.memory)), 0.001)

    expect(first.ahead!.basis).to.deep.equal({ futures: 8, remembered: null, ignored: null })
    expect(second.ahead!.basis).to.deep.equal({ futures: 0, remembered: day(0), ignored: null })
    expect(second.ahead!.memory).to.deep.equal(first.ahead!.memory)
    // Hardly anybody is expected any more: without the memory the case of today would have the place.
    expect(second.solution.assignments).to.deep.equal([])
    expect(ahead(undefined, 0.001).solution.assignments).to.have.lengthOf(1)
  })

  it('is a run that does not look ahead where nobody is expected', () => {
    const problem = readFile(generate('S', 5))
    const expected = { seen: urgent, perWeek: 0, weeks: 8 }

    expect(solveAhead(problem, { seed: 3, iterations: 300, lookAhead: { expected } })).to.deep.equal(
      solve(problem, { seed: 3, iterations: 300 }),
    )
  })

  it('told to stop, answers a plan that does not look ahead', () => {
    const problem = readFile(onePlace)
    const lookAhead = { expected: { seen: urgent, perWeek: 5, weeks: 8 } }

    const { assignments, statistics } = solution(solveAhead(problem, { lookAhead, shouldStop: () => true }))

    expect(statistics.stoppedBy).to.equal('REQUEST')
    expect(assignments.map(({ case: id }) => id)).to.deep.equal(['C1'])
  })
})
