import { expect } from 'chai'
import fc from 'fast-check'
import type { Problem } from '../../../matching/index.js'
import { explain, readProblem } from '../../../matching/index.js'
import { enter, openLedger } from '../../../matching/calendar/ledger.js'
import { alone } from '../../../matching/crew/alone.js'
import { unassignedIn, unassignedOf } from '../../../matching/explain/unassigned.js'
import { openField } from '../../../matching/field/field.js'
import { epochDay } from '../../../matching/measure.js'
import { encode } from '../../../matching/model/encode.js'
import { enterPins } from '../../../matching/search/pins.js'
import type { ProblemFile } from '../../instances/builders.js'
import { host, person, place, problemFile } from '../../instances/builders.js'
import { haphazardPlan, obliging } from '../../instances/haphazard.js'
import { tinyProblem } from '../../instances/tiny.js'

function read(file: ProblemFile): Problem {
  const answer = readProblem(file)
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults))
  return answer.problem
}

const files = fc.oneof(tinyProblem({ pins: true }), tinyProblem({ pins: true }).map(obliging))

describe('unassigned cases', () => {
  it('have one answer, whether asked of a plan file, of a running solver or of an explanation', () => {
    let asked = 0
    fc.assert(
      fc.property(files, fc.array(fc.nat({ max: 20 }), { minLength: 3, maxLength: 3 }), (file, picks) => {
        const plan = haphazardPlan(file, picks)
        if (plan === undefined) return
        const problem = read(file)
        const model = encode(problem)
        const ground = openLedger(model)
        enterPins(ground)
        const ledger = openLedger(model)
        const number = (day: string): number => epochDay(day)! - epochDay(problem.from)!
        for (const { case: id, place: at, from, until } of plan)
          enter(ledger, model.cases.numberOf.get(id)!, model.places.numberOf.get(at)!, number(from), number(until))

        const unassigned = unassignedOf(problem, plan)

        expect(unassignedIn({ crew: alone(openField(ground)), ledger })).to.deep.equal(unassigned)
        for (const { case: id, kind, reasons } of unassigned)
          expect(explain(problem, { assignments: plan }, { case: id })).to.deep.include({ kind, rules: reasons })
        asked += unassigned.length
      }),
      { numRuns: 120, seed: 20300161 },
    )
    expect(asked).to.be.above(50)
  })

  it('are answered for as far as asked', () => {
    const problem = read(problemFile({ cases: [person('C1'), person('C2')] }))

    expect(unassignedOf(problem, [], { only: c => c === 1 }).map(entry => entry.case)).to.deep.equal(['C2'])
  })

  it('are listed without reasons soon after a stop', () => {
    const cases = Array.from({ length: 300 }, (_, k) => person(`C${String(k).padStart(3, '0')}`, { householdSize: 3 }))
    const problem = read(problemFile({ hosts: [host('H1')], places: [place('P1', 'H1')], cases }))
    const kinds = unassignedOf(problem, [], { shouldStop: () => true }).map(({ kind }) => kind)

    expect(kinds).to.deep.equal([
      ...Array.from({ length: 200 }, () => 'NO_ELIGIBLE_PLACE'),
      ...Array.from({ length: 100 }, () => 'NOT_EXAMINED'),
    ])
  })
})
