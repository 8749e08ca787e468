import { expect } from 'chai'
import fc from 'fast-check'
import { certifiedBound, findPrices } from '../../../matching/dual/find-prices.js'
import { generate } from '../../../matching/index.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { alone } from '../../../matching/crew/alone.js'
import { ledgerOf } from '../../instances/asking.js'
import { bruteForce } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

/** The dual of a problem, its price search stopped after so many questions. */
function dualOf(file: ProblemFile, patience = Infinity) {
  const field = openField(ledgerOf(file))
  const ceiling = ceilingOf(field)
  let asked = 0
  const shouldStop = (): boolean => asked++ >= patience
  const dual = findPrices({ field, crew: alone(field, shouldStop), ceiling, seed: 1, shouldStop })
  return { field, ceiling, dual: { ...dual, crew: alone(field) } }
}

describe('findPrices', () => {
  it('bounds the best plan at whatever prices it is stopped', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.constantFrom(0, 1, 7, 30, 100), (file, patience) => {
        const { field, dual } = dualOf(file, patience)
        const best = bruteForce(file)

        expect(certifiedBound(field, dual)).to.be.at.least(best)
        expect(dual.bound).to.be.at.least(best)
      }),
      { numRuns: 120, seed: 20300106 },
    )
  })

  it('bounds far better than everyone’s best stay together', () => {
    const { field, ceiling, dual } = dualOf(generate('S', 1) as ProblemFile)

    expect(certifiedBound(field, dual)).to.be.below(ceiling.total)
  })

  it('never asks for a negative price', () => {
    const { prices } = dualOf(generate('S', 2) as ProblemFile).dual

    for (const list of [prices.cases, prices.rows, prices.quotas, prices.money])
      expect(list.every(price => price >= 0)).to.equal(true)
  })

  it('finds no columns where there are no candidates', () => {
    expect(dualOf({ ...(generate('S', 1) as ProblemFile), places: [], exclusions: [] }).dual.columns.count).to.equal(0)
  })
})
