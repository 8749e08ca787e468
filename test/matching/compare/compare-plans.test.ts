import { expect } from 'chai'
import { comparePlans, generate, readProblem, solve } from '../../../matching/index.js'
import type { Assignment, Problem } from '../../../matching/index.js'
import { day, host, person, place, problemFile } from '../../instances/builders.js'

function read(file: unknown): Problem {
  const answer = readProblem(file)
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.problem
}

const problem = read(
  problemFile({
    hosts: [host('H1', { languages: ['en'] }), host('H2', { interpreter: true, languages: [] })],
    places: [place('P1', 'H1'), place('P2', 'H2')],
    cases: [person('C1', { risk: 5 }), person('C2', { risk: 1 }), person('C3'), person('C4')],
  }),
)

/** A stay whose points are wrong on purpose: with the problem at hand they are worked out anew. */
function stay(id: string, at: string, from: number, until: number): Assignment {
  const terms = {
    arrival: 1,
    shortStay: 0,
    offset: 0,
    language: 0,
    region: 0,
    scope: 0,
    accompaniment: 0,
    spareBeds: 0,
  }
  return { case: id, place: at, from: day(from), until: day(until), points: 1, terms }
}

describe('comparePlans', () => {
  const before = { assignments: [stay('C1', 'P1', 14, 44), stay('C2', 'P2', 14, 44), stay('C4', 'P1', 49, 79)] }
  const after = { assignments: [stay('C1', 'P2', 14, 44), stay('C3', 'P1', 14, 44), stay('C4', 'P1', 56, 86)] }

  it('names every case whose stay differs, and how', () => {
    const { cases, placed, unchanged } = comparePlans(before, after, problem)

    expect(cases.map(({ case: id, change }) => [id, change])).to.deep.equal([
      ['C1', 'MOVED'],
      ['C2', 'LOST'],
      ['C3', 'PLACED'],
      ['C4', 'REDATED'],
    ])
    expect(placed).to.deep.equal({ before: 3, after: 3, difference: 0 })
    expect(unchanged).to.equal(0)
  })

  it('works the points out anew when it has the problem', () => {
    const { cases, total, terms, byRisk } = comparePlans(before, after, problem)

    // C1 loses the common language: 180 points.
    expect(cases[0]).to.include({ difference: -180 })
    // Two of the stays before were at the host that speaks English, two are after.
    expect(terms.language).to.deep.equal({ before: 360, after: 360, difference: 0 })
    expect(total.difference).to.equal(cases.reduce((sum, { difference }) => sum + difference, 0))
    expect(byRisk.map(({ risk, placed }) => [risk, placed.before, placed.after])).to.deep.equal([
      [5, 1, 1],
      [4, 0, 0],
      [3, 1, 2],
      [2, 0, 0],
      [1, 1, 0],
    ])
  })

  it('takes the points of the files when it has not', () => {
    const { total, byRisk } = comparePlans(before, { assignments: [] })

    expect(total).to.deep.equal({ before: 3, after: 0, difference: -3 })
    expect(byRisk).to.deep.equal([])
  })

  it('finds nothing between a plan of the engine and itself, and its very sums', () => {
    const own = read(generate('S', 5))
    const result = solve(own, { iterations: 500 })
    if (result.kind !== 'SOLVED') throw new Error('must be solvable')
    const { solution } = result

    const { cases, total, protection, comfort, unchanged } = comparePlans(solution, solution, own)

    expect(cases).to.deep.equal([])
    expect(unchanged).to.equal(solution.assignments.length)
    expect([total.after, protection.after, comfort.after]).to.deep.equal([
      solution.score.total,
      solution.score.protection,
      solution.score.comfort,
    ])
  })
})
