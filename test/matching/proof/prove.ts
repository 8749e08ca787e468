import { expect } from 'chai'
import type { Solution, SolveOptions } from '../../../matching/index.js'
import { readProblem, solve, validate } from '../../../matching/index.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day } from '../../instances/builders.js'
import type { Network } from '../../instances/contract/network.js'
import { openNetwork } from '../../instances/contract/network.js'
import { fits, optimum, pinnedStays } from '../../instances/contract/optimum.js'
import type { Candidate } from '../../instances/contract/stays.js'
import { candidatesAt } from '../../instances/contract/stays.js'

/** Few moves of the local search: what it misses, the exact search must find. */
const brief: SolveOptions = { iterations: 1000 }

/** The engine's answer; `undefined` when it refuses the pins. */
export function solved(file: ProblemFile, options: SolveOptions = brief): Solution | undefined {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, options)
  return result.kind === 'SOLVED' ? result.solution : undefined
}

/**
 * Solves a small problem and checks the answer by trying everything: the plan keeps the rules, its score is the
 * optimum, the bound is not below it; pins are refused exactly when they cannot be kept. Answers the optimum.
 */
export function prove(file: ProblemFile, options: SolveOptions = brief): number | undefined {
  const best = optimum(file)
  const solution = solved(file, options)
  try {
    expect(solution?.score.total, 'the score is the optimum').to.equal(best)
    if (solution === undefined || best === undefined) return undefined
    expect(pointsOfPlan(openNetwork(file), solution), 'the plan is worth its score').to.equal(best)
    expect(validate(file, solution).faults, 'the validator agrees').to.deep.equal([])
    expect(solution.bound, 'the bound is not below the optimum').to.be.at.least(best)
    return best
  } catch (error) {
    throw new Error(`${String(error)}\n${JSON.stringify(file)}`, { cause: error })
  }
}

/** Points of a plan, worked out anew; a plan that breaks a rule throws. */
function pointsOfPlan(network: Network, { assignments }: Solution): number {
  const plan: Candidate[] = [...(pinnedStays(network) ?? [])]
  for (const assignment of assignments) {
    if (plan.some(({ person }) => person.file.id === assignment.case)) continue
    const stay = candidateOf(network, assignment)
    if (stay === undefined || !fits(network, plan, stay)) throw new Error(`not allowed: ${JSON.stringify(assignment)}`)
    plan.push(stay)
  }
  expect(plan.length, 'pins are in the plan').to.equal(assignments.length)
  return plan.reduce((sum, { points }) => sum + points, 0)
}

function candidateOf(network: Network, assignment: Solution['assignments'][number]): Candidate | undefined {
  const person = network.cases.find(({ file }) => file.id === assignment.case)!
  const place = network.places.find(({ file }) => file.id === assignment.place)!
  return candidatesAt(network, person, place).find(
    ({ from, until }) => day(from) === assignment.from && day(until) === assignment.until,
  )
}
