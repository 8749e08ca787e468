import { expect } from 'chai'
import fc from 'fast-check'
import type { Assignment, Problem, RuleId } from '../../../matching/index.js'
import { explain, readProblem, ruleIds, solve } from '../../../matching/index.js'
import { hasRoom } from '../../../matching/constraints/index.js'
import { layOut, without } from '../../../matching/explain/board.js'
import { unassignedOf } from '../../../matching/explain/unassigned.js'
import { caseVisits } from '../../../matching/search/field.js'
import { candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, range } from '../../instances/builders.js'
import { firstInTheWay, pairRulesBroken, plainStay, rulesBroken } from '../../instances/judged.js'
import { tinyProblem } from '../../instances/tiny.js'

/** A problem and a plan that is valid but need not be good: some of the solver's stays, so that there is room and none. */
function planned(file: ProblemFile, kept: readonly boolean[]): { problem: Problem; plan: readonly Assignment[] } {
  const read = readProblem(file)
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  const result = solve(read.problem, { iterations: 50 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return { problem: read.problem, plan: result.solution.assignments.filter((_, k) => kept[k % kept.length] === true) }
}

/** Everyone needs what one household at a time can have. */
function crowded(file: ProblemFile): ProblemFile {
  return {
    ...file,
    hosts: file.hosts.map(host => ({ ...host, maxHouseholds: 3, offers: [{ type: 'LEGAL', households: 1 }] })),
    cases: file.cases.map(person => ({ ...person, required: ['LEGAL'] })),
  }
}

const cases = fc.record({
  file: fc.oneof({ weight: 3, arbitrary: tinyProblem() }, { weight: 1, arbitrary: tinyProblem().map(crowded) }),
  kept: fc.array(fc.constantFrom(true, true, false), { minLength: 1, maxLength: 3 }),
  days: fc.array(fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 10 })), { minLength: 1, maxLength: 3 }),
})

describe('explanations and the validator', () => {
  it('agree on every rule for every stay, candidate or not', () => {
    const failed = new Map<RuleId, number>()
    fc.assert(
      fc.property(cases, ({ file, kept, days }) => {
        const { problem, plan } = planned(file, kept)
        for (const { id } of problem.cases)
          for (const { id: placeId } of problem.places)
            for (const [from, length] of days) {
              const stay = range(from, from + length)
              const answer = explain(problem, { assignments: plan }, { case: id, place: placeId, stay })
              if (answer?.kind !== 'PLACE') throw new Error('must be about a place')
              const others = plan.filter(entry => entry.case !== id)
              const broken = rulesBroken(file, others, plainStay(file, { case: id, place: placeId, ...stay }))
              const fails = answer.findings.filter(({ verdict }) => verdict === 'FAIL').map(({ rule }) => rule)

              expect(fails.toSorted()).to.deep.equal([...broken].toSorted())
              expect(answer.findings.every(({ verdict }) => verdict !== 'UNKNOWN')).to.equal(true)
              expect(answer.feasible).to.equal(broken.size === 0)
              for (const rule of fails) failed.set(rule, (failed.get(rule) ?? 0) + 1)
            }
      }),
      { numRuns: 220, seed: 20300111 },
    )
    const exercised: readonly RuleId[] = ruleIds.filter(rule => !['SCOPE', 'LGBTI_SAFE', 'ONE_STAY'].includes(rule))
    expect([...failed.keys()].toSorted()).to.deep.equal(exercised.toSorted())
  })

  it('count the same places for every rule', () => {
    const seen = new Set<RuleId>()
    fc.assert(
      fc.property(cases, ({ file, kept }) => {
        const { problem, plan } = planned(file, kept)

        for (const { case: id, reasons } of unassignedOf(problem, plan)) {
          const counts = new Map<RuleId, number>()
          for (const { id: placeId } of file.places) {
            const stay = plainStay(file, { case: id, place: placeId, from: day(0), until: day(1) })
            const broken = [...pairRulesBroken(file, stay)]
            const next = broken.length === 0 ? firstInTheWay(file, plan, stay) : undefined
            for (const rule of next === undefined ? broken : [next]) counts.set(rule, (counts.get(rule) ?? 0) + 1)
          }
          expect(new Map(reasons.map(({ rule, places }) => [rule, places]))).to.deep.equal(counts)
          for (const rule of counts.keys()) seen.add(rule)
        }
      }),
      { numRuns: 300, seed: 20300112 },
    )
    expect([...seen]).to.include.members(['WINDOW', 'OCCUPIED', 'HOUSEHOLDS', 'SERVICE_CAPACITY', 'QUOTA', 'BUDGET'])
  })
})

describe('explanations and the solver', () => {
  it('agree on which stays may be entered', () => {
    let entered = 0
    fc.assert(
      fc.property(cases, ({ file, kept }) => {
        const { problem, plan } = planned(file, kept)
        const board = layOut(problem, { assignments: plan })
        const visit = caseVisits(board.field)
        for (const [c, { id }] of problem.cases.entries()) {
          const mayEnter = new Set<string>()
          without(board, c, () =>
            visit(c, {
              stays: (_h, _c, p, { count, from, until }) => {
                for (let k = 0; k < count; k++)
                  if (hasRoom(board.ledger, c, p, from[k]!, until[k]!))
                    mayEnter.add(`${problem.places[p]!.id} ${day(from[k]!)} ${day(until[k]!)}`)
              },
            }),
          )
          const explained = candidatesOf(file, id).flatMap(({ stay: { place, range: stay } }) => {
            const answer = explain(problem, { assignments: plan }, { case: id, place: place.id, stay })
            return answer?.kind === 'PLACE' && answer.feasible ? [`${place.id} ${stay.from} ${stay.until}`] : []
          })

          expect(explained.toSorted()).to.deep.equal([...mayEnter].toSorted())
          entered += mayEnter.size
        }
      }),
      { numRuns: 150, seed: 20300113 },
    )
    expect(entered).to.be.above(100)
  })
})
