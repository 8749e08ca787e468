import { expect } from 'chai'
import fc from 'fast-check'
import type { Progress, Solution } from '../../matching/index.js'
import { generate, readProblem, solve, validate } from '../../matching/index.js'
import type { ProblemFile } from '../instances/builders.js'
import { day, host, person, place, problemFile, range, twoHostsThreeApplicants } from '../instances/builders.js'
import { bruteForce } from '../instances/brute-force.js'
import { tinyProblem } from '../instances/tiny.js'

function solved(file: unknown, options: Parameters<typeof solve>[1] = { iterations: 500 }): Solution {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, options)
  if (result.kind !== 'SOLVED') throw new Error(JSON.stringify(result))
  return result.solution
}

describe('solve', () => {
  it('leaves out the one of least risk when two hosts meet three applicants', () => {
    const solution = solved(twoHostsThreeApplicants())

    expect(solution.assignments.map(({ case: id, place: at }) => `${id} ${at}`)).to.have.members(['C2 P1', 'C3 P2'])
    expect(solution.unassigned).to.deep.equal([
      { case: 'C1', kind: 'OUTCOMPETED', reasons: [{ rule: 'OCCUPIED', places: 2 }] },
    ])
    expect(solution.gap).to.be.below(0.01)
  })

  it('answers an empty plan for a problem without cases, without places, or without either', () => {
    const empty = solved(problemFile())
    const noPlaces = solved(problemFile({ cases: [person('C1')] }))
    const noCases = solved(problemFile({ hosts: [host('H1')], places: [place('P1', 'H1')] }))

    for (const solution of [empty, noPlaces, noCases])
      expect(solution).to.include({ bound: 0, gap: 0 }).and.to.have.nested.property('score.total', 0)
    expect(noPlaces.unassigned).to.deep.equal([{ case: 'C1', kind: 'NO_ELIGIBLE_PLACE', reasons: [] }])
  })

  for (const seed of [20300101, 20300111, 20300112, 20300113])
    it(`finds the optimum of small problems nearly always, and never bounds below it (seed ${seed})`, () => {
      let optimal = 0
      const numRuns = 300
      fc.assert(
        fc.property(tinyProblem(), file => {
          const best = bruteForce(file)
          const solution = solved(file)
          const checked = validate(file, solution)

          expect(checked.faults).to.deep.equal([])
          expect(checked.offGrid).to.equal(0)
          expect(solution.score.total).to.equal(checked.score)
          expect(solution.score.total).to.be.at.most(best)
          expect(solution.bound).to.be.at.least(best)
          if (solution.score.total === best) optimal += 1
        }),
        { numRuns, seed },
      )
      expect(optimal).to.be.above(0.98 * numRuns)
    })

  it('keeps pins as they are or says which cannot be kept, and bounds what is left', () => {
    let infeasible = 0
    fc.assert(
      fc.property(tinyProblem({ pins: true }), file => {
        const read = readProblem(file)
        if (!read.ok) return
        const result = solve(read.problem, { iterations: 200 })
        if (result.kind === 'INFEASIBLE_PINS') {
          infeasible += 1
          expect(result.conflicts.length).to.be.above(0)
          return
        }
        expect(validate(file, result.solution).faults).to.deep.equal([])
        expect(result.solution.bound).to.be.at.least(bruteForce(file))
      }),
      { numRuns: 400, seed: 20300102 },
    )
    expect(infeasible).to.be.above(20)
  })

  it('gives the same bytes for the same problem and seed, whatever the order in the file', () => {
    const file = generate('S', 5) as ProblemFile
    const reversed = {
      ...file,
      hosts: file.hosts.toReversed(),
      places: file.places.toReversed(),
      cases: file.cases.toReversed(),
    }
    const options = { seed: 3, iterations: 3000 }

    const first = JSON.stringify(solved(file, options))
    const again = JSON.stringify(solved(file, options))
    const other = JSON.stringify(solved(reversed, options))

    expect(again).to.equal(first)
    expect(other).to.equal(first)
  })

  it('proves a gap below one per cent on a generated network, at least as good as going by priority', () => {
    const file = generate('S', 1)
    const phases: Progress[] = []

    const solution = solved(file, { iterations: 5000, onProgress: progress => phases.push(progress) })

    expect(validate(file, solution).faults).to.deep.equal([])
    expect(solution.gap).to.be.below(0.01)
    expect(solution.score.total).to.be.at.least(phases.find(({ phase }) => phase === 'GREEDY')!.score)
    expect(solution.score.total).to.equal(solution.score.protection + solution.score.comfort)
  })

  it('proves as small a gap when people may arrive on any day', () => {
    const file = { ...(generate('S', 2) as ProblemFile), arrivalGridDays: 1 }

    const solution = solved(file, { iterations: 5000 })

    expect(validate(file, solution).faults).to.deep.equal([])
    expect(solution.gap).to.be.below(0.01)
  })

  it('never reports a lower score or a higher bound than before', () => {
    const phases: Progress[] = []

    solved(generate('S', 2), { iterations: 3000, onProgress: progress => phases.push(progress) })

    for (const [index, { score, bound }] of phases.entries()) {
      const before = phases[index - 1]
      if (before === undefined) continue
      expect(score).to.be.at.least(before.score)
      expect(bound).to.be.at.most(before.bound!)
    }
  })

  it('keeps what it has when it is stopped, at whatever moment', () => {
    const file = generate('S', 4)
    for (const patience of [0, 1, 5, 70, 150, 400]) {
      let asked = 0
      const solution = solved(file, { shouldStop: () => asked++ >= patience })

      expect(validate(file, solution).faults).to.deep.equal([])
      expect(solution.statistics.stoppedBy).to.equal('REQUEST')
    }
  })

  it('stops at its time limit by the clock it was given', () => {
    let now = 0
    const solution = solved(generate('S', 4), { clock: () => (now += 10), timeLimitMs: 500 })

    expect(solution.statistics.stoppedBy).to.equal('TIME_LIMIT')
  })

  it('leaves no case out that a free stay is left for', () => {
    fc.assert(
      fc.property(tinyProblem(), file => {
        for (const { kind } of solved(file, { iterations: 0 }).unassigned) expect(kind).not.to.equal('STAY_LEFT_OPEN')
      }),
      { numRuns: 200, seed: 20300103 },
    )
  })

  describe('with pins', () => {
    const world = (pins: ProblemFile['pins']): ProblemFile =>
      problemFile({
        hosts: [host('H1', { maxHouseholds: 1 })],
        places: [place('P1', 'H1'), place('P2', 'H1')],
        cases: [person('C1'), person('C2', { householdSize: 5 })],
        pins,
      })

    it('warns of a pin that breaks a rule about who or when, and keeps it', () => {
      const solution = solved(world([{ case: 'C2', place: 'P1', ...range(3, 20) }]))

      const pinned = solution.assignments.find(({ case: id }) => id === 'C2')
      expect(pinned).to.include({ place: 'P1', from: day(3), until: day(20) })
      expect(solution.statistics.pinWarnings).to.deep.equal([
        { case: 'C2', place: 'P1', rules: ['SLEEPS', 'ARRIVAL', 'LENGTH'] },
      ])
    })

    it('keeps a pin that costs more points than the rest of the plan brings, and bounds with it', () => {
      const file = world([{ case: 'C2', place: 'P1', ...range(80, 100) }])
      const solution = solved({ ...file, cases: file.cases.map(entry => ({ ...entry, latest: day(11) })) })

      expect(solution.assignments.map(({ case: id }) => id)).to.include('C2')
      expect(solution.score.total).to.be.below(0)
      expect(solution.bound).to.be.at.least(solution.score.total)
      expect(solution.gap).to.be.within(0, 0.01)
    })

    it('warns of a pin that is only off the grid', () => {
      const solution = solved(world([{ case: 'C1', place: 'P1', ...range(11, 60) }]))

      expect(solution.statistics.pinWarnings).to.deep.equal([{ case: 'C1', place: 'P1', rules: ['GRID'] }])
    })

    it('refuses pins that break a limit together, naming them', () => {
      const read = readProblem(
        world([
          { case: 'C1', place: 'P1', ...range(10, 40) },
          { case: 'C2', place: 'P2', ...range(39, 60) },
        ]),
      )
      if (!read.ok) throw new Error('must be readable')

      expect(solve(read.problem)).to.deep.equal({
        kind: 'INFEASIBLE_PINS',
        conflicts: [{ case: 'C2', place: 'P2', rules: ['HOUSEHOLDS'], with: ['C1'] }],
      })
    })

    it('refuses two pins of one case, a pin outside a window, and an excluded pin', () => {
      const conflicts = (file: ProblemFile): unknown => {
        const read = readProblem(file)
        if (!read.ok) throw new Error('must be readable')
        const result = solve(read.problem)
        return result.kind === 'INFEASIBLE_PINS' && result.conflicts.flatMap(({ rules }) => rules)
      }
      const pin = { case: 'C1', place: 'P1', ...range(10, 40) }

      expect(conflicts(world([pin, { ...pin, place: 'P2', ...range(50, 80) }]))).to.deep.equal(['ONE_STAY'])
      expect(conflicts(world([{ ...pin, ...range(90, 101) }]))).to.deep.equal(['WINDOW'])
      expect(conflicts({ ...world([pin]), exclusions: [{ case: 'C1', host: 'H1' }] })).to.deep.equal(['EXCLUSION'])
    })
  })
})
