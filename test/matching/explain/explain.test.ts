import { expect } from 'chai'
import fc from 'fast-check'
import type { Solution } from '../../../matching/index.js'
import { explain, rank, readProblem, solve, validate } from '../../../matching/index.js'
import type { Problem } from '../../../matching/index.js'
import { candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range, twoHostsThreeApplicants } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

function solved(file: ProblemFile): { problem: Problem; solution: Solution } {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 100 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return { problem: read.problem, solution: result.solution }
}

describe('explain', () => {
  it('calls a case feasible at a place exactly when the validator accepts one of its stays there', () => {
    let feasible = 0
    let refused = 0
    fc.assert(
      fc.property(tinyProblem(), file => {
        const { problem, solution } = solved(file)
        for (const { id } of problem.cases)
          for (const { id: placeId } of problem.places) {
            const answer = explain(problem, solution, { case: id, place: placeId })
            const others = solution.assignments.filter(assignment => assignment.case !== id)
            const withStay = (days: { from: string; until: string }) =>
              [...others, { case: id, place: placeId, ...days }].toSorted((a, b) => (a.case < b.case ? -1 : 1))
            const accepted = candidatesOf(file, id).filter(
              ({ stay }) => stay.place.id === placeId && validate(file, { assignments: withStay(stay.range) }).valid,
            )

            expect(answer).to.deep.include({ kind: 'PLACE', feasible: accepted.length > 0 })
            if (answer?.kind !== 'PLACE') continue
            if (answer.feasible) expect(answer.stay?.points).to.equal(accepted[0]!.value)
            else expect(answer.findings.some(({ verdict }) => verdict === 'FAIL')).to.equal(true)
            if (answer.feasible) feasible += 1
            else refused += 1
          }
      }),
      { numRuns: 150, seed: 20300104 },
    )
    expect(Math.min(feasible, refused)).to.be.above(25)
  })

  it('says by how much each rule fails, and what would change it', () => {
    const { problem, solution } = solved(
      problemFile({
        hosts: [host('H1', { languages: ['fr'] })],
        places: [place('P1', 'H1', { sleeps: 1, windows: [{ from: day(50), until: day(85) }] })],
        cases: [person('C1', { householdSize: 3, latest: day(41), stay: { minDays: 30, desiredDays: 60 } })],
      }),
    )

    const answer = explain(problem, solution, { case: 'C1', place: 'P1' })

    if (answer?.kind !== 'PLACE') throw new Error('must be about a place')
    const failed = answer.findings.filter(({ verdict }) => verdict === 'FAIL')
    expect(failed.map(({ rule, shortfall }) => [rule, shortfall])).to.deep.equal([
      ['LANGUAGE', 1],
      ['SLEEPS', 2],
      ['WINDOW', 9],
    ])
    expect(answer.changes).to.deep.equal([
      { rule: 'LANGUAGE', change: 'ACCEPT_LANGUAGE', by: 1, values: ['fr'], days: null },
      { rule: 'SLEEPS', change: 'ADD_SLEEPS', by: 2, values: [], days: null },
      { rule: 'WINDOW', change: 'OPEN_EARLIER', by: 9, values: [], days: range(41, 50) },
    ])
  })

  it('calls a rule unknown when a rule before it leaves no stay to judge', () => {
    const verdicts = (changes: Partial<Parameters<typeof host>[1]>, windows = [range(0, 100)]) => {
      const { problem, solution } = solved(
        problemFile({
          hosts: [host('H1', changes)],
          places: [place('P1', 'H1', { windows })],
          cases: [person('C1')],
        }),
      )
      const answer = explain(problem, solution, { case: 'C1', place: 'P1' })
      if (answer?.kind !== 'PLACE') throw new Error('must be about a place')
      return {
        failed: answer.findings.filter(({ verdict }) => verdict === 'FAIL').map(({ rule }) => rule),
        unknown: answer.findings.filter(({ verdict }) => verdict === 'UNKNOWN').map(({ rule }) => rule),
        stay: answer.stay && { from: answer.stay.from, until: answer.stay.until },
      }
    }
    const aboutRoom = ['OCCUPIED', 'HOUSEHOLDS', 'SERVICE_CAPACITY', 'QUOTA', 'BUDGET']

    expect(verdicts({ leadDays: 61 })).to.deep.equal({
      failed: ['ARRIVAL'],
      unknown: ['WINDOW', ...aboutRoom],
      stay: null,
    })
    expect(verdicts({ maxStayDays: 29 })).to.deep.equal({
      failed: ['LENGTH'],
      unknown: ['WINDOW', ...aboutRoom],
      stay: null,
    })
    expect(verdicts({}, [range(60, 89)])).to.deep.equal({ failed: ['WINDOW'], unknown: aboutRoom, stay: range(59, 89) })
    expect(verdicts({ maxHouseholds: 0 })).to.deep.equal({ failed: ['HOUSEHOLDS'], unknown: [], stay: range(10, 70) })
  })

  it('judges the very stay that is asked about', () => {
    const { problem, solution } = solved(twoHostsThreeApplicants())
    const ask = (stay: { from: string; until: string }) => explain(problem, solution, { case: 'C2', place: 'P1', stay })

    expect(ask(range(10, 70))).to.deep.include({ feasible: true, nearestMisses: [] })
    expect(ask(range(11, 72))).to.deep.include({ feasible: false })
    expect(ask({ from: day(10), until: day(10) })).to.equal(undefined)
  })

  it('answers nothing for a case or a place the problem does not list', () => {
    const { problem, solution } = solved(twoHostsThreeApplicants())

    expect(explain(problem, solution, { case: 'C9' })).to.equal(undefined)
    expect(explain(problem, solution, { case: 'C1', place: 'P9' })).to.equal(undefined)
    expect(rank(problem, solution, 'C9')).to.equal(undefined)
  })
})

describe('rank', () => {
  it('offers one stay a place, the best first, and says who would have to move', () => {
    const { problem, solution } = solved(twoHostsThreeApplicants())

    const stays = rank(problem, solution, 'C1')!

    expect(stays.map(({ place: at, effect }) => [at, effect])).to.deep.equal([
      ['P1', { kind: 'DISPLACES', cases: ['C2'], rules: ['OCCUPIED'] }],
      ['P2', { kind: 'DISPLACES', cases: ['C3'], rules: ['OCCUPIED'] }],
    ])
    expect(stays[0]!.points).to.be.above(stays[1]!.points)
  })

  it('counts the stay a case has as free, and leaves the plan as it was', () => {
    const { problem, solution } = solved(twoHostsThreeApplicants())
    const before = JSON.stringify(solution)

    expect(rank(problem, solution, 'C2')![0]).to.deep.include({ place: 'P1', effect: { kind: 'FREE' } })
    expect(JSON.stringify(solution)).to.equal(before)
  })

  it('shows no more than asked for', () => {
    const { problem, solution } = solved(twoHostsThreeApplicants())

    expect(rank(problem, solution, 'C1', 1)).to.have.length(1)
  })
})
