import { expect } from 'chai'
import fc from 'fast-check'
import type { Assignment, Problem, FairnessReport } from '../../../matching/index.js'
import { fairness, readProblem, solve, validate } from '../../../matching/index.js'
import { noTerms } from '../../../matching/score/terms.js'
import { valueOf } from '../../../matching/validate/value.js'
import { candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range, twoHostsThreeApplicants } from '../../instances/builders.js'
import { crowded, haphazardPlan, obliging } from '../../instances/haphazard.js'
import { plainStay, roomRulesBroken } from '../../instances/judged.js'
import { tinyProblem } from '../../instances/tiny.js'

function readable(file: ProblemFile): Problem {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}

function solved(file: ProblemFile): { problem: Problem; plan: readonly Assignment[] } {
  const problem = readable(file)
  const result = solve(problem, { iterations: 50 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return { problem, plan: result.solution.assignments }
}

/** Pairs found by taking out everyone of lower priority at a host and asking the validator. */
function envyByHand(
  file: ProblemFile,
  plan: readonly Assignment[],
): { readonly pairs: string[]; readonly free: number } {
  const of = (id: string) => file.cases.find(entry => entry.id === id)!
  const hostOf = (placeId: string) => file.places.find(entry => entry.id === placeId)!.host
  const pinned = new Set(file.pins.map(pin => pin.case))
  const pairs: string[] = []
  let free = 0
  for (const { id } of file.cases) {
    if (pinned.has(id)) continue
    const own = plan.find(entry => entry.case === id)?.points ?? 0
    const others = plan.filter(entry => entry.case !== id)
    for (const { id: hostId } of file.hosts) {
      const left = others.filter(entry => {
        const [a, b] = [of(id), of(entry.case)]
        const lower = b.risk < a.risk || (b.risk === a.risk && b.neededBy > a.neededBy)
        return !(lower && !pinned.has(entry.case) && hostOf(entry.place) === hostId)
      })
      const could = candidatesOf(file, id).filter(
        ({ stay, value }) => stay.host.id === hostId && value > own && roomRulesBroken(file, left, stay).size === 0,
      )
      if (could.length === 0) continue
      const most = could.filter(({ value }) => value === could[0]!.value)
      if (most.some(({ stay }) => roomRulesBroken(file, others, stay).size === 0)) free += 1
      else pairs.push(`${id} ${hostId}`)
    }
  }
  return { pairs, free }
}

describe('stability', () => {
  it('counts the justified-envy pairs that are found by hand, and swaps that keep every rule', () => {
    let found = 0
    fc.assert(
      fc.property(
        fc.oneof(tinyProblem({ pins: true }).map(obliging), tinyProblem().map(crowded)),
        fc.array(fc.nat({ max: 40 }), { minLength: 3, maxLength: 3 }),
        (file, picks) => {
          const plan = haphazardPlan(file, picks)
          if (plan === undefined) return
          const { stability } = fairness(readable(file), { assignments: plan })
          const byHand = envyByHand(file, plan)

          expect(byHand.pairs).to.include.members(stability.swaps.map(swap => `${swap.case} ${swap.host}`))
          expect(stability.swaps.map(swap => swap.case).toSorted()).to.deep.equal(
            [...new Set(byHand.pairs.map(pair => pair.split(' ')[0]))].toSorted(),
          )
          expect(stability.enviousCases).to.equal(stability.swaps.length)
          expect(stability.envyPairs).to.equal(byHand.pairs.length)
          expect(stability.freeAndBetter).to.equal(byHand.free)
          for (const swap of stability.swaps) expectKept(file, plan, swap)
          found += stability.envyPairs
        },
      ),
      { numRuns: 250, seed: 20300141 },
    )
    expect(found).to.be.above(30)
  })

  it('finds none where the one with the graver risk has the better place', () => {
    const { problem, plan } = solved(twoHostsThreeApplicants())

    expect(fairness(problem, { assignments: plan }).stability).to.deep.equal({
      envyPairs: 0,
      enviousCases: 0,
      swaps: [],
      freeAndBetter: 0,
    })
  })

  it('counts what a case would like less, where somebody of higher priority has what it would like best', () => {
    const file = problemFile({
      hosts: [host('H1', { maxHouseholds: 1 })],
      places: [place('P1', 'H1'), place('P2', 'H1')],
      cases: [
        person('C1', { risk: 3 }),
        person('C2', { risk: 5, stay: { minDays: 30, desiredDays: 32 } }),
        person('C3', { risk: 1 }),
      ],
    })
    const at = (id: string, placeId: string, from: number, until: number) => {
      const stay = { case: id, place: placeId, ...range(from, until) }
      return { ...stay, points: valueOf(file, plainStay(file, stay)), terms: noTerms }
    }
    const assignments = [at('C2', 'P2', 10, 42), at('C3', 'P1', 42, 72)]

    const { envyPairs, swaps } = fairness(readable(file), { assignments }).stability

    expect([envyPairs, swaps[0]?.from, swaps[0]?.leaving]).to.deep.equal([1, day(42), ['C3']])
  })

  it('shows the swap and what it would cost where two of lower risk stand in for one of higher', () => {
    const file = problemFile({
      hosts: [host('H1')],
      places: [place('P1', 'H1', { windows: [range(10, 70)] })],
      cases: [
        person('C1', { risk: 4, stay: { minDays: 60, desiredDays: 60 } }),
        person('C2', { risk: 3, stay: { minDays: 25, desiredDays: 25 } }),
        person('C3', { risk: 3, stay: { minDays: 35, desiredDays: 35 }, earliest: day(35), neededBy: day(50) }),
      ],
    })
    const { problem, plan } = solved(file)
    const points = new Map(plan.map(entry => [entry.case, entry.points]))

    expect([...points.keys()]).to.deep.equal(['C2', 'C3'])
    const { envyPairs, enviousCases, swaps } = fairness(problem, { assignments: plan }).stability
    expect([envyPairs, enviousCases]).to.deep.equal([1, 1])
    expect(swaps[0]).to.deep.include({ case: 'C1', place: 'P1', ...range(10, 70), leaving: ['C2', 'C3'] })
    expect(swaps[0]!.change).to.equal(swaps[0]!.gain - points.get('C2')! - points.get('C3')!)
  })
})

/** The case at its new stay, the displaced where they are said to go: valid, and worth as much more as is said. */
function expectKept(
  file: ProblemFile,
  plan: readonly Assignment[],
  swap: FairnessReport['stability']['swaps'][number],
): void {
  const moved = new Set([swap.case, ...swap.leaving])
  const after = [
    ...plan.filter(entry => !moved.has(entry.case)),
    { case: swap.case, place: swap.place, from: swap.from, until: swap.until },
    ...swap.displaced.flatMap(({ case: id, to }) => (to === null ? [] : [{ case: id, ...to }])),
  ]
    .map(({ case: id, place: at, from, until }) => ({ case: id, place: at, from, until }))
    .toSorted((a, b) => (a.case < b.case ? -1 : 1))
  const [was, is] = [validate(file, { assignments: plan }), validate(file, { assignments: after })]

  expect(is.faults).to.deep.equal([])
  expect(is.score - was.score).to.equal(swap.change)
}
