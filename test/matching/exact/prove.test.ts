import { expect } from 'chai'
import fc from 'fast-check'
import { assignmentsOf } from '../../../matching/assemble.js'
import { openLedger } from '../../../matching/calendar/ledger.js'
import type { Prices } from '../../../matching/dual/prices.js'
import { startPrices } from '../../../matching/dual/prices.js'
import { resourcesOf } from '../../../matching/dual/resources.js'
import { prove } from '../../../matching/exact/prove.js'
import { generate, readProblem, solve, validate } from '../../../matching/index.js'
import { ceilingOf } from '../../../matching/search/ceiling.js'
import { openField } from '../../../matching/search/field.js'
import { enterPins } from '../../../matching/search/pins.js'
import type { Plan } from '../../../matching/search/plan.js'
import { planOf } from '../../../matching/search/plan.js'
import { valueOf } from '../../../matching/search/value.js'
import { modelOf } from '../../instances/asking.js'
import { bruteForce } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

const never = (): boolean => false

/** Proves from the pins alone, at the given prices; `undefined` when the pins cannot be kept. */
function proven(file: ProblemFile, pricesOf: (start: Prices) => Prices, shouldStop = never) {
  const model = modelOf(file)
  const ground = openLedger(model)
  if (enterPins(ground).length > 0) return undefined
  const field = openField(ground)
  const ceiling = ceilingOf(field)
  const resources = resourcesOf(field)
  const pinned = valueOf(ground)
  let plan: Plan = planOf(ground, pinned)
  let bound = pinned + ceiling.total
  prove({
    field,
    dual: { resources, prices: pricesOf(startPrices(field, resources, ceiling)) },
    plan,
    bound,
    pinned,
    shouldStop,
    onImproved: better => {
      expect(better.value).to.be.above(plan.value)
      plan = better
    },
    onBound: lower => {
      expect(lower).to.be.at.most(bound)
      bound = lower
    },
  })
  return { plan, bound, faults: validate(file, { assignments: assignmentsOf(model, plan) }).faults }
}

function scaled({ cases, rows, quotas, money }: Prices, by: number): Prices {
  return {
    cases: cases.map(price => price * by),
    rows: rows.map((_, i) => (i % 3) * 100 * by),
    quotas: quotas.map((_, q) => (q === 0 ? 0 : 200 * by)),
    money: money.map(() => by / 10),
  }
}

describe('prove', () => {
  for (const [words, by] of [
    ['no prices', 0],
    ['prices of no merit', 1.5],
  ] as const)
    it(`finds and proves the optimum of small problems from ${words}`, () => {
      fc.assert(
        fc.property(tinyProblem({ pins: true }), file => {
          const outcome = proven(file, prices => scaled(prices, by))
          if (outcome === undefined) return
          const best = bruteForce(file)

          expect(outcome.faults).to.deep.equal([])
          expect(outcome.plan.value).to.equal(best)
          expect(outcome.bound).to.equal(best)
        }),
        { numRuns: 400, seed: 20300120 },
      )
    })

  it('keeps a valid bound and plan when it is stopped at any moment', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.nat({ max: 30 }), (file, patience) => {
        let asked = 0
        const outcome = proven(
          file,
          prices => scaled(prices, 0),
          () => asked++ >= patience,
        )!

        const best = bruteForce(file)
        expect(outcome.faults).to.deep.equal([])
        expect(outcome.plan.value).to.be.at.most(best)
        expect(outcome.bound).to.be.at.least(best)
      }),
      { numRuns: 150, seed: 20300121 },
    )
  })

  it('places equal cases without trying every exchange of one for another', () => {
    // Each place has room for two short stays or one long one; the host bears three households.
    const file = problemFile({
      hosts: [host('H1', { maxHouseholds: 3, maxStayDays: 40 })],
      places: Array.from({ length: 4 }, (_, p) => place(`P${p}`, 'H1', { windows: [range(10, 80)] })),
      cases: Array.from({ length: 24 }, (_, c) =>
        person(`C${c}`, { latest: day(45), stay: { minDays: 30, desiredDays: 40 } }),
      ),
    })

    const outcome = proven(file, prices => scaled(prices, 0))!

    expect(outcome.bound).to.equal(outcome.plan.value)
    expect(outcome.plan.placed).to.equal(6)
  })

  for (const seed of [3, 6])
    it(`closes the gap of a generated network (seed ${seed}), whatever prices and local search leave`, () => {
      const read = readProblem(generate('S', seed))
      if (!read.ok) throw new Error('must be readable')

      const result = solve(read.problem, { iterations: 1000 })

      expect(result).to.have.nested.property('solution.gap', 0)
    })
})
