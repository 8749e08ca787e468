import { expect } from 'chai'
import fc from 'fast-check'
import { readProblem, solve, solveFloors, validate } from '../../matching/index.js'
import type { Floor, SolveFloorsOptions } from '../../matching/index.js'
import type { PlainStay } from '../../matching/validate/pair.js'
import { roomFaults } from '../../matching/validate/room.js'
import { candidatesOf } from '../instances/brute-force.js'
import type { ProblemFile } from '../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../instances/builders.js'
import { tinyProblem } from '../instances/tiny.js'

function problemOf(file: ProblemFile) {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}

function floored(file: ProblemFile, options: SolveFloorsOptions) {
  const result = solveFloors(problemOf(file), { iterations: 300, ...options })
  if (result.kind !== 'SOLVED') throw new Error(result.kind)
  return result.solution
}

interface AnyPlan {
  readonly value: number
  readonly placed: ReadonlySet<string>
}

/** Value of every plan and whom it places, by trying every combination. */
function everyPlan(file: ProblemFile): readonly AnyPlan[] {
  const options = file.cases.map(({ id }) => candidatesOf(file, id))
  const plans: AnyPlan[] = []
  const search = (index: number, stays: readonly PlainStay[], value: number): void => {
    if (index === file.cases.length) {
      plans.push({ value, placed: new Set(stays.map(({ person: { id } }) => id)) })
      return
    }
    for (const option of options[index]!) {
      const next = [...stays, option.stay]
      if (roomFaults(file, next).length === 0) search(index + 1, next, value + option.value)
    }
    search(index + 1, stays, value)
  }
  search(0, [], 0)
  return plans
}

function meets({ placed }: AnyPlan, floors: readonly Floor[]): boolean {
  return floors.every(({ cases, atLeast }) => cases.filter(id => placed.has(id)).length >= atLeast)
}

/** Two cases of which the place can take one: the second is worth less. */
function oneTooMany(): ProblemFile {
  const stay = { minDays: 60, desiredDays: 60 }
  return problemFile({
    hosts: [host('H1', { minStayDays: 30, maxStayDays: 60 })],
    places: [place('P1', 'H1', { windows: [range(20, 80)] })],
    cases: [
      person('C1', { risk: 5, neededBy: day(20), latest: day(20), stay }),
      person('C2', { risk: 1, neededBy: day(20), latest: day(20), stay }),
    ],
  })
}

describe('solveFloors', () => {
  it('meets floors that can be met, and bounds every plan that meets them', () => {
    fc.assert(
      fc.property(
        tinyProblem(),
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 2 }),
        (file, bits, least) => {
          const cases = file.cases.map(({ id }) => id).filter((_, c) => (bits & (1 << c)) !== 0)
          const one = { name: 'SOME', cases, atLeast: Math.min(least, cases.length) }
          const floors = [one, { name: 'LAST', cases: [file.cases.at(-1)!.id], atLeast: 1 }]
          const solution = floored(file, { floors })
          const plans = everyPlan(file)
          const good = plans.filter(plan => meets(plan, floors))
          const all = { value: 0, placed: new Set(solution.assignments.map(({ case: id }) => id)) }

          expect(validate(file, solution).faults).to.deep.equal([])
          expect(solution.score.total).to.be.at.most(solution.bound)
          expect(solution.statistics.floors).to.deep.equal(
            floors.map(({ name, cases: ids, atLeast }) => ({
              name,
              atLeast,
              placed: ids.filter(id => all.placed.has(id)).length,
            })),
          )
          expect(meets(all, floors)).to.equal(good.length > 0)
          expect(solution.bound).to.be.at.least(Math.max(...(good.length > 0 ? good : plans).map(({ value }) => value)))
        },
      ),
      { numRuns: 80, seed: 20300206 },
    )
  })

  it('places the one whom points alone would leave out', () => {
    const file = oneTooMany()
    const solution = floored(file, { floors: [{ name: 'SECOND', cases: ['C2'], atLeast: 1 }] })

    expect(solution.assignments.map(({ case: id }) => id)).to.deep.equal(['C2'])
    expect(solution.statistics.floors).to.deep.equal([{ name: 'SECOND', atLeast: 1, placed: 1 }])
  })

  it('counts pinned cases', () => {
    const { hosts, places, cases, ...rest } = oneTooMany()
    const file = problemFile({
      ...rest,
      hosts,
      places: [...places, place('P2', 'H1', { windows: [range(20, 80)] })],
      cases: [...cases, person('C3', { risk: 1 })],
      pins: [{ case: 'C3', place: 'P2', ...range(20, 80) }],
    })
    const { assignments, score, bound } = floored(file, { floors: [{ name: 'TWO', cases: ['C2', 'C3'], atLeast: 2 }] })

    expect(assignments.map(({ case: id }) => id)).to.deep.equal(['C2', 'C3'])
    expect(bound).to.equal(score.total)
  })

  it('reports what is out of reach, with the bound of all plans', () => {
    const file = oneTooMany()
    const plain = solve(problemOf(file), { iterations: 300 })
    if (plain.kind !== 'SOLVED') throw new Error(plain.kind)
    const solution = floored(file, { floors: [{ name: 'BOTH', cases: ['C1', 'C2'], atLeast: 2 }] })

    expect(solution.statistics.floors).to.deep.equal([{ name: 'BOTH', atLeast: 2, placed: 1 }])
    expect(solution.assignments).to.deep.equal(plain.solution.assignments)
    expect(solution.bound).to.equal(plain.solution.bound)
  })

  it('is the plain run where its floors are met already', () => {
    const file = oneTooMany()
    const plain = solve(problemOf(file), { iterations: 300 })
    if (plain.kind !== 'SOLVED') throw new Error(plain.kind)
    const { statistics, ...rest } = floored(file, { share: 0 })
    const { statistics: plainStatistics, ...plainRest } = plain.solution

    expect(rest).to.deep.equal(plainRest)
    expect(statistics).to.deep.equal({ ...plainStatistics, floors: [] })
  })

  it('takes its floors from the first run', () => {
    const { statistics } = floored(oneTooMany(), { share: 0.9 })

    expect(statistics.floors.length).to.be.greaterThan(0)
  })

  it('refuses floors under cases that are not there', () => {
    expect(() => floored(oneTooMany(), { floors: [{ name: 'X', cases: ['C9'], atLeast: 1 }] })).to.throw('no case C9')
  })
})
