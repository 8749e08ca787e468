import { expect } from 'chai'
import fc from 'fast-check'
import { arrivalLines, arrivalOn, layLines, mostFrom } from '../../../matching/field/arrivals.js'
import { noBonus } from '../../../matching/rows/bonus.js'
import { modelOf } from '../../instances/asking.js'
import { host, person, place, problemFile } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

/** The most points from each day on, by asking for every later day. */
function everyLaterDay(model: Parameters<typeof arrivalOn>[0], c: number, day: number): number {
  const latest = model.cases.latest[c]!
  return Math.max(...Array.from({ length: latest - day + 1 }, (_, k) => arrivalOn(model, c, day + k)))
}

describe('arrivalLines', () => {
  const policies = fc.record({
    late: fc.double({ min: 0, max: 2, noNaN: true }),
    waiting: fc.double({ min: 0, max: 3, noNaN: true }),
    riskBase: fc.tuple(...Array.from({ length: 5 }, () => fc.double({ min: 0, max: 9000, noNaN: true }))),
  })

  it('bound what a day or a later one brings, with a bonus that falls too', () => {
    fc.assert(
      fc.property(tinyProblem(), policies, fc.array(fc.nat({ max: 300 }), { maxLength: 40 }), (file, policy, drops) => {
        const bare = modelOf({ ...file, policy: { ...file.policy, ...policy } })
        const model = { ...bare, bonus: noBonus(bare) }
        const lines = arrivalLines(model)
        for (let c = 0; c < model.cases.count; c++) {
          let bonus = 3000
          for (let day = model.cases.earliest[c]!; day <= model.cases.latest[c]!; day++) {
            expect(mostFrom(lines, model, c, day)).to.be.at.least(everyLaterDay(model, c, day))
            bonus = Math.max(0, bonus - (drops[day % Math.max(1, drops.length)] ?? 0))
            model.bonus.points[model.bonus.first[c]! + day] = bonus
          }
        }
        layLines(lines, model)
        for (let c = 0; c < model.cases.count; c++)
          for (let day = model.cases.earliest[c]!; day <= model.cases.latest[c]!; day++)
            expect(mostFrom(lines, model, c, day)).to.be.at.least(everyLaterDay(model, c, day))
      }),
      { numRuns: 300 },
    )
  })

  it('are off by less than a point where late is never better and nothing is rounded twice', () => {
    const days = { earliest: '2030-01-10', neededBy: '2030-02-20', latest: '2030-05-01' }
    const model = modelOf(
      problemFile({ hosts: [host('H1')], places: [place('P1', 'H1')], cases: [person('C1', { risk: 5, ...days })] }),
    )
    const lines = arrivalLines(model)
    for (let day = model.cases.earliest[0]!; day <= model.cases.latest[0]!; day++)
      expect(mostFrom(lines, model, 0, day) - everyLaterDay(model, 0, day)).to.be.within(0, 1.001)
  })
})
