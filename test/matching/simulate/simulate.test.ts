import { expect } from 'chai'
import { policyIds, simulate, solveAhead, validate } from '../../../matching/index.js'
import { isoDayOf } from '../../../matching/measure.js'
import { pointsOf, termsOf } from '../../../matching/score/terms.js'
import { encode } from '../../../matching/model/encode.js'
import type { Decision } from '../../../matching/simulate/decision.js'
import { decisionsOf } from '../../../matching/simulate/decision.js'
import { play } from '../../../matching/simulate/simulate.js'
import type { Stream } from '../../../matching/simulate/stream.js'
import { openStream } from '../../../matching/simulate/stream.js'
import { weekOf } from '../../../matching/simulate/week.js'

const size = { hosts: 8, places: 24, arrivalsPerWeek: 4 }
const stream = openStream({ weeks: 16, seed: 20300404, size })

/** The same until a week, and other people from then on. */
function otherwiseFrom(week: number): Stream {
  const cases = stream.problem.cases.map((person, c) =>
    stream.week[c]! < week
      ? person
      : { ...person, risk: person.risk === 5 ? (1 as const) : (5 as const), householdSize: 1 },
  )
  return { ...stream, problem: { ...stream.problem, cases } }
}

function byCase(decisions: readonly Decision[]): readonly Decision[] {
  return decisions.toSorted((a, b) => (a.case < b.case ? -1 : 1))
}

describe('simulate', () => {
  const simulation = simulate({ weeks: 26, seed: 2, size })

  it('lets all policies decide on the same people, and compares them with hindsight', () => {
    expect(simulation.results.map(({ policy }) => policy)).to.deep.equal([...policyIds, 'HINDSIGHT'])
    for (const { points, placed, byRisk, shareOfOptimum } of simulation.results) {
      expect(points).to.be.at.most(simulation.bound)
      expect(byRisk.reduce((sum, { cases }) => sum + cases, 0)).to.equal(simulation.cases)
      expect(byRisk.reduce((sum, risk) => sum + risk.placed, 0)).to.equal(placed)
      expect(shareOfOptimum).to.be.within(0, 1)
    }
  })

  it('finds prices of expected arrivals better than every policy that does not look ahead', () => {
    const ahead = simulation.results.find(({ policy }) => policy === 'LOOK_AHEAD')!

    for (const { policy, points, riskWeighted } of simulation.results.slice(0, 3)) {
      expect(ahead.points, policy).to.be.above(1.2 * points)
      expect(ahead.riskWeighted, policy).to.be.above(riskWeighted)
    }
  })

  it('reports every week of every policy, and answers the same again', () => {
    const told = new Map<string, number>()
    const again = simulate({
      weeks: 26,
      seed: 2,
      size,
      onProgress: ({ policy }) => told.set(policy, (told.get(policy) ?? 0) + 1),
    })

    expect(again).to.deep.equal(simulation)
    expect([...told.keys()]).to.have.members([...policyIds, 'HINDSIGHT'])
    for (const policy of policyIds) expect(told.get(policy)).to.be.at.least(26)
  })

  it('told to stop, leaves out the policies that are not done', () => {
    let begun = ''
    const { results } = simulate({
      weeks: 3,
      size,
      onProgress: ({ policy }) => (begun = policy),
      shouldStop: () => begun === 'PRIORITY',
    })

    expect(results.map(({ policy }) => policy)).to.deep.equal(['FIRST_COME', 'HINDSIGHT'])
  })
})

describe('play', () => {
  for (const policy of policyIds)
    describe(policy, () => {
      const decisions = byCase(play(stream, policy, { seed: 1 })!)

      it('makes decisions that hold together over all weeks', () => {
        const { problem, file } = stream
        const model = encode(problem)
        const assignments = decisions.map(decision => ({
          ...decision,
          from: isoDayOf(problem.from, decision.from),
          until: isoDayOf(problem.from, decision.until),
          points: pointsOf(
            termsOf(
              model,
              model.cases.numberOf.get(decision.case)!,
              model.places.numberOf.get(decision.place)!,
              decision,
            ),
          ),
        }))

        const { faults, placed, offGrid } = validate(file, { assignments })

        expect(faults).to.deep.equal([])
        expect(placed).to.be.above(5)
        expect(offGrid).to.equal(0)
      })

      it('knows nobody before they come in', () => {
        const week = 8
        const before = new Set(stream.problem.cases.filter((_, c) => stream.week[c]! < week).map(({ id }) => id))
        const upTo = (all: readonly Decision[]) => byCase(all).filter(({ case: id }) => before.has(id))
        const until = (source: Stream) => upTo(play(source, policy, { seed: 1, weeks: week })!)

        expect(until(otherwiseFrom(week))).to.deep.equal(until(stream))
      })
    })
})

describe('LOOK_AHEAD', () => {
  it('is nothing but a run a week, each with what the run before it remembered, written down and read again', () => {
    const weeks = 10
    const decided = new Map<string, Decision>()
    let memory: unknown
    const futures = Array.from({ length: weeks }, (_, number) => {
      const { problem, seen, today, weeksAhead } = weekOf(stream, number, decided)
      const expected = { seen, perWeek: stream.arrivalsPerWeek, weeks: weeksAhead }
      const result = solveAhead(problem, { seed: 3, lookAhead: { expected, today, memory } })
      if (result.kind !== 'SOLVED') throw new Error(result.kind)
      memory = JSON.parse(JSON.stringify(result.ahead!.memory))
      for (const decision of decisionsOf(problem, result.solution.assignments)) decided.set(decision.case, decision)
      return result.ahead!.basis.futures
    })

    expect(byCase(play(stream, 'LOOK_AHEAD', { seed: 3, weeks })!)).to.deep.equal(byCase([...decided.values()]))
    expect(decided.size).to.be.at.least(5)
    expect(futures).to.deep.equal([8, 0, 0, 0, 2, 0, 0, 0, 2, 0])
  })
})
