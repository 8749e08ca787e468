import { expect } from 'chai'
import { alone } from '../../../matching/crew/alone.js'
import type { Columns } from '../../../matching/dual/columns.js'
import type { Dual } from '../../../matching/dual/find-prices.js'
import { findPrices } from '../../../matching/dual/find-prices.js'
import { nearColumns } from '../../../matching/dual/near-columns.js'
import { openPotentials, potentialsAt } from '../../../matching/dual/potentials.js'
import { chargeHost, openCharges } from '../../../matching/dual/prices.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import type { Field } from '../../../matching/field/field.js'
import { openField } from '../../../matching/field/field.js'
import { openUniverse } from '../../../matching/field/universe.js'
import { generate } from '../../../matching/index.js'
import { ledgerOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

const field = openField(ledgerOf(generate('M', 3, { cases: 80 }) as ProblemFile))
const dual = findPrices({ field, ceiling: ceilingOf(field), seed: 1, shouldStop: () => false })

function near(most: number, shouldStop = false): Columns | undefined {
  const { resources, prices, columns } = dual
  const crew = alone(field, () => shouldStop)
  crew.tell('pricing', { resources, universe: openUniverse(field, 1), prices, columns })
  return nearColumns(crew, field.model, columns, most)?.columns
}

/** By place: what its best set of some columns is worth, worked out by day. */
function worths({ model }: Field, { resources, prices }: Dual, columns: Columns): readonly number[] {
  const charges = openCharges(resources)
  const potentials = openPotentials(model)
  return Array.from(model.places.host, (h, p) => {
    chargeHost(charges, resources, prices, h)
    potentialsAt(potentials, columns, p, model.places.turnoverDays[p]!, { resources, prices, charges })
    return potentials.forward.at(-1)!
  })
}

describe('nearColumns', () => {
  it('are fewer, and what places choose is among them', () => {
    const chosen = near(1e-9)!

    expect(chosen.count)
      .to.be.above(0)
      .and.below(dual.columns.count / 3)
    const expected = worths(field, dual, dual.columns)
    for (const [p, worth] of worths(field, dual, chosen).entries()) expect(worth).to.be.closeTo(expected[p]!, 1e-6)
  })

  it('are more the farther away they may be, and all in the end', () => {
    const counts = [1e-9, 50, 200, Infinity].map(most => near(most)!.count)

    expect(counts).to.deep.equal(counts.toSorted((a, b) => a - b))
    expect(new Set(counts).size).to.equal(4)
    expect(counts.at(-1)).to.equal(dual.columns.count)
  })

  it('are not known when it is told to stop', () => {
    expect(near(50, true)).to.equal(undefined)
  })
})
