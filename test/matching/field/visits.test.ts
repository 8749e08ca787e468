import { expect } from 'chai'
import fc from 'fast-check'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { caseVisits, placeVisits } from '../../../matching/field/visits.js'
import type { CandidateVisitor } from '../../../matching/field/visits.js'
import { roomFaults } from '../../../matching/validate/room.js'
import { ledgerOf } from '../../instances/asking.js'
import { candidatesOf } from '../../instances/brute-force.js'
import { day } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

describe('the field', () => {
  it('lists the candidates of brute force, by case and by place, with their values; the ceiling counts them', () => {
    fc.assert(
      fc.property(tinyProblem(), file => {
        const field = openField(ledgerOf(file))
        const { model } = field
        const expected = file.cases.flatMap(({ id }) =>
          candidatesOf(file, id)
            .filter(({ stay }) => roomFaults(file, [stay]).every(({ fault }) => !taken.has(fault)))
            .map(({ stay, value }) => [id, stay.place.id, stay.range.from, stay.range.until, value].join(' ')),
        )

        expect(listed(visitor => model.problem.cases.forEach((_, c) => caseVisits(field)(c, visitor)))).to.deep.equal(
          expected.toSorted(),
        )
        expect(listed(visitor => model.problem.places.forEach((_, p) => placeVisits(field)(p, visitor)))).to.deep.equal(
          expected.toSorted(),
        )
        const ceiling = ceilingOf(field)
        expect(ceiling.counts?.candidates).to.equal(expected.length)
        const best = new Map<string, number>()
        for (const line of expected) {
          const [id = '', , , , value] = line.split(' ')
          best.set(id, Math.max(best.get(id) ?? 0, Number(value)))
        }
        expect([...ceiling.best]).to.deep.equal(model.problem.cases.map(({ id }) => best.get(id) ?? 0))

        function listed(visit: (visitor: CandidateVisitor) => void): readonly string[] {
          const lines: string[] = []
          visit({
            stays: (_h, c, p, { count, from, until, value }) => {
              for (let k = 0; k < count; k++) {
                const days = [day(from[k]!), day(until[k]!)]
                lines.push([model.problem.cases[c]!.id, model.problem.places[p]!.id, ...days, value[k]].join(' '))
              }
            },
          })
          return lines.toSorted()
        }
      }),
      { numRuns: 250, seed: 20300203 },
    )
  })
})

const taken: ReadonlySet<string> = new Set(['OVERLAP', 'TOO_MANY_HOUSEHOLDS'])
