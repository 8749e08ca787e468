import { expect } from 'chai'
import fc from 'fast-check'
import { readProblem, solveTiers, validate } from '../../matching/index.js'
import type { PlainStay } from '../../matching/validate/pair.js'
import { roomFaults } from '../../matching/validate/room.js'
import { candidatesOf } from '../instances/brute-force.js'
import type { FileCase, ProblemFile } from '../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../instances/builders.js'
import { tinyProblem } from '../instances/tiny.js'

const riskBase = [1000, 1600, 2600, 4200, 7000]

function tiered(file: ProblemFile, epsilon?: number) {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solveTiers(read.problem, { iterations: 300, epsilon })
  if (result.kind !== 'SOLVED') throw new Error(result.kind)
  return result.solution
}

interface AnyPlan {
  readonly value: number
  /** Risk in place on time, and risk in place less what waiting costs. */
  readonly reached: readonly [number, number]
}

/** What a stay that begins on a day adds to the two tiers. */
function shares({ risk, earliest, neededBy, latest }: FileCase, from: string): [number, number] {
  const base = riskBase[risk - 1]!
  const days = (since: string, until: string): number => (Date.parse(until) - Date.parse(since)) / 86_400_000
  const waited = days(earliest, from) / Math.max(1, days(earliest, latest))
  return [from <= neededBy ? base : 0, Math.round(base * (1 - 0.3 * waited))]
}

/** Every plan, by trying every combination. */
function everyPlan(file: ProblemFile): readonly AnyPlan[] {
  const options = file.cases.map(({ id }) => candidatesOf(file, id))
  const plans: AnyPlan[] = []
  const search = (index: number, stays: readonly PlainStay[], value: number, first: number, second: number): void => {
    if (index === file.cases.length) {
      plans.push({ value, reached: [first, second] })
      return
    }
    for (const option of options[index]!) {
      const next = [...stays, option.stay]
      const [onTime, soon] = shares(file.cases[index]!, option.stay.range.from)
      if (roomFaults(file, next).length === 0)
        search(index + 1, next, value + option.value, first + onTime, second + soon)
    }
    search(index + 1, stays, value, first, second)
  }
  search(0, [], 0, 0, 0)
  return plans
}

describe('solveTiers', () => {
  it('meets its rows, and bounds every plan that meets it', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.constantFrom(0, 0.01, 0.3), (file, epsilon) => {
        const solution = tiered(file, epsilon)
        const { tiers } = solution.statistics
        const all = everyPlan(file)
        const most = Math.max(...all.map(({ reached: [onTime] }) => onTime))
        const plans = all.filter(({ reached }) => tiers.every(({ atLeast }, t) => reached[t]! >= atLeast))

        expect(validate(file, solution).faults).to.deep.equal([])
        expect(tiers.map(({ tier }) => tier)).to.deep.equal(['ON_TIME', 'WAITING'])
        expect(tiers[0]!.atLeast).to.equal(Math.ceil((1 - epsilon) * most))
        for (const { reached, atLeast } of tiers) expect(reached).to.be.at.least(atLeast)
        expect(plans.map(({ value, reached }) => [value, ...reached])).to.deep.include([
          solution.score.total,
          ...tiers.map(({ reached }) => reached),
        ])
        expect(solution.bound).to.be.at.least(Math.max(...plans.map(plan => plan.value)))
        expect(solution.score.total).to.be.at.most(solution.bound)
      }),
      { numRuns: 80, seed: 20300205 },
    )
  })

  it('puts the one on time first whom points alone would leave out', () => {
    // One place: two persons one after the other, of whom only the first is on time, or one of more risk too late.
    const file = problemFile({
      hosts: [host('H1', { minStayDays: 30, maxStayDays: 60 })],
      places: [place('P1', 'H1', { windows: [range(20, 80)] })],
      cases: [
        person('C1', { risk: 2, neededBy: day(20), latest: day(20), stay: { minDays: 60, desiredDays: 60 } }),
        person('C2', { risk: 5, earliest: day(10), neededBy: day(15), stay: { minDays: 60, desiredDays: 60 } }),
      ],
    })

    expect(tiered(file).assignments.map(({ case: id }) => id)).to.deep.equal(['C1'])
    expect(tiered(file, 1).assignments.map(({ case: id }) => id)).to.deep.equal(['C2'])
  })
})
