import { expect } from 'chai'
import type { Problem } from '../../../matching/index.js'
import { openDesk, readProblem, solve, validate } from '../../../matching/index.js'
import { mostHouseholds, openLevels, widened } from '../../../matching/calendar/levels.js'
import { ledgerOf, modelOf } from '../../instances/asking.js'
import type { FilePlace, ProblemFile } from '../../instances/builders.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

/** Counted in two bytes, so many would come out as a negative number: as room for as many again. */
const countless = 40_000

function takenBy(households: number): FilePlace['taken'] {
  return Array.from({ length: households }, () => ({ ...range(0, 100), services: [], household: true }))
}

/** P1 is free, but its host takes one household at a time, and `households` are at P2, which is too small for C1. */
function crowdedHost(households: number): ProblemFile {
  return problemFile({
    hosts: [host('H1', { maxHouseholds: 1 })],
    places: [place('P1', 'H1'), place('P2', 'H1', { sleeps: 1, taken: takenBy(households) })],
    cases: [person('C1')],
  })
}

function problemOf(file: ProblemFile): Problem {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}

describe('levels', () => {
  it('count more households on a day than fit two bytes', () => {
    const { level, days } = ledgerOf(crowdedHost(countless))

    expect([level[0], level[99], level[100]]).to.deep.equal([countless, countless, 0])
    expect(days).to.be.above(100)
  })

  it('take two bytes as long as that is enough', () => {
    expect(ledgerOf(crowdedHost(32_765)).level).to.be.an.instanceof(Int16Array)
    expect(ledgerOf(crowdedHost(32_766)).level).to.be.an.instanceof(Int32Array)
  })

  it('expect one guest at every place besides those taken', () => {
    const { problem, hosts } = modelOf(crowdedHost(3))

    expect(mostHouseholds(problem.places, hosts.places[0]!)).to.equal(5)
  })

  it('keep what was counted when they are widened, and are not widened without need', () => {
    const levels = openLevels(3, 32_767)
    levels[1] = 32_767

    const wide = widened(levels, 32_768)

    expect(wide).to.deep.equal(Int32Array.of(0, 32_767, 0))
    expect(widened(levels, 32_767)).to.equal(levels)
    expect(widened(wide, 5)).to.equal(wide)
  })

  it('leave nobody a stay at a host that is full so many times over', () => {
    const file = crowdedHost(countless)

    const result = solve(problemOf(file))

    if (result.kind !== 'SOLVED') throw new Error(result.kind)
    expect(result.solution.assignments).to.deep.equal([])
    expect(validate(file, result.solution).faults).to.deep.equal([])
  })

  it('are widened on a desk when a change takes so many', () => {
    const before = problemOf(crowdedHost(0))
    const first = solve(before)
    if (first.kind !== 'SOLVED') throw new Error(first.kind)
    const opening = openDesk(before, first.solution)
    if (opening.kind !== 'OPEN') throw new Error(opening.kind)
    const crowded = problemOf(crowdedHost(countless)).places[1]!

    const answer = opening.desk.whatIf([{ kind: 'CHANGE_PLACE', place: crowded }])

    if (answer.kind !== 'SOLVED') throw new Error(answer.kind)
    expect(first.solution.assignments).to.have.length(1)
    expect(answer.solution.assignments).to.deep.equal([])
  })
})
