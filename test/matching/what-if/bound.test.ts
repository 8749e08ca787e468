import { expect } from 'chai'
import type { Answered, Desk, Problem, ProblemChange } from '../../../matching/index.js'
import { generate, openDesk, readProblem, solve } from '../../../matching/index.js'
import type { Random } from '../../../matching/random.js'
import { random } from '../../../matching/random.js'
import type { ProblemFile } from '../../instances/builders.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

function deskOn(file: ProblemFile): Desk {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 2000 })
  if (result.kind !== 'SOLVED') throw new Error('there are no pins')
  const opening = openDesk(read.problem, result.solution)
  if (opening.kind !== 'OPEN') throw new Error('there are no pins')
  return opening.desk
}

function ask(desk: Desk, change: ProblemChange): Answered {
  const answer = desk.whatIf([change])
  if (answer.kind !== 'SOLVED') throw new Error('there are no pins')
  return answer
}

/** Networks of this size are solved to the optimum. */
function optimumOf(problem: Problem): number {
  const result = solve(problem)
  if (result.kind !== 'SOLVED' || result.solution.gap > 0) throw new Error('must be solved to the end')
  return result.solution.score.total
}

function draw({ cases, places, hosts, budget }: Problem, k: number, dice: Random): ProblemChange {
  const pick = <T>(list: readonly T[]): T => list[dice.below(list.length)]!
  const at = pick(hosts)
  const flat = pick(places)
  const changes: readonly ProblemChange[] = [
    { kind: 'ADD_CASE', case: { ...pick(cases), id: `new-${k}` } },
    { kind: 'REMOVE_CASE', id: pick(cases).id },
    { kind: 'REMOVE_PLACE', id: flat.id },
    { kind: 'ADD_PLACE', place: { ...flat, id: `new-${k}`, taken: [] } },
    { kind: 'CHANGE_PLACE', place: { ...flat, windows: flat.windows.slice(1) } },
    { kind: 'CHANGE_HOST', host: { ...at, maxHouseholds: Math.max(0, at.maxHouseholds + dice.below(3) - 1) } },
    { kind: 'CHANGE_HOST', host: { ...at, yearlyQuota: at.yearlyQuota.map(q => ({ ...q, arrivals: 1 })) } },
    { kind: 'BUDGET', budget: budget && { ...budget, amount: Math.round(budget.amount * 0.95) } },
  ]
  return pick(changes)
}

/** One host that takes one household at a time, one place, and two cases for the same days. */
function oneAtATime(): ProblemFile {
  const stay = { minDays: 60, desiredDays: 60 }
  return problemFile({
    hosts: [host('H1', { maxHouseholds: 1 }), host('H2', { country: 'XC' })],
    places: [place('P1', 'H1', { windows: [range(10, 70)] }), place('P2', 'H2', { windows: [range(10, 70)] })],
    cases: [
      person('C1', { scopes: ['REGIONAL'], stay }),
      person('C2', { risk: 3, scopes: ['REGIONAL'], stay }),
      person('C3', { risk: 2, scopes: ['REGIONAL'], stay }),
    ],
  })
}

describe('the bound of a desk', () => {
  it('is never below the optimum of the changed problem, and stays near it, change after change', () => {
    const desk = deskOn(generate('S', 2) as ProblemFile)
    const dice = random(2)
    for (let k = 1; k <= 24; k++) {
      const { bound } = ask(desk, draw(desk.problem(), k, dice)).solution
      desk.keep()
      if (k % 6 !== 0) continue

      const optimum = optimumOf(desk.problem())
      expect(bound).to.be.at.least(optimum)
      expect(bound).to.be.at.most(optimum * 1.02)
    }
  })

  it('falls by what is lost when more cases are left than places: they ask for less, one after another', () => {
    const stay = { minDays: 60, desiredDays: 60 }
    const ids = ['1', '2', '3']
    const desk = deskOn(
      problemFile({
        hosts: ids.map(id => host(`H${id}`)),
        places: ids.map(id => place(`P${id}`, `H${id}`, { windows: [range(10, 70)] })),
        cases: [person('C1', { risk: 5, stay }), person('C2', { risk: 3, stay })],
      }),
    )

    const answer = desk.whatIf(['P1', 'P3'].map(id => ({ kind: 'REMOVE_PLACE', id })))

    expect(answer).to.deep.include({ kind: 'SOLVED' })
    if (answer.kind === 'SOLVED') expect(answer.solution.bound).to.equal(answer.solution.score.total)
  })

  it('does not rise with a place that the limit of its host leaves empty', () => {
    const desk = deskOn(oneAtATime())
    const [first] = desk.problem().places

    const { solution, difference } = ask(desk, { kind: 'ADD_PLACE', place: { ...first!, id: 'P9' } })

    expect(difference.score).to.equal(0)
    expect(solution.bound).to.equal(solution.score.total)
  })
})
