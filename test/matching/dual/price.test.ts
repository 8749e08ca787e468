import { expect } from 'chai'
import type { Columns } from '../../../matching/dual/columns.js'
import { filterColumns } from '../../../matching/dual/columns.js'
import { priceAll } from '../../../matching/dual/price.js'
import { startPrices } from '../../../matching/dual/prices.js'
import { resourcesOf } from '../../../matching/dual/resources.js'
import { sampleColumns } from '../../../matching/dual/sample.js'
import { generate } from '../../../matching/index.js'
import { ceilingOf } from '../../../matching/search/ceiling.js'
import { openField } from '../../../matching/search/field.js'
import { ledgerOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

const everything = { deficit: Infinity, perPlace: 1_000_000, certify: true }

describe('priceAll', () => {
  const field = openField(ledgerOf(generate('S', 1) as ProblemFile))
  const resources = resourcesOf(field)
  const ceiling = ceilingOf(field)
  const prices = startPrices(resources, ceiling)
  const sample = sampleColumns(field, resources, ceiling, 1)
  const subset = (keep: (k: number) => boolean): Columns =>
    filterColumns(sample, field.model.places.turnoverDays, keep).columns
  const price = (active: Columns, selection = everything) => {
    // A scale this small leaves no slack: the exact pass has to start again whenever something was missing.
    const priced = priceAll({ field, resources, prices, active, shouldStop: () => false }, selection, 1e-3)
    if (priced === undefined) throw new Error('nobody asked it to stop')
    return priced
  }

  it('finds the same worth whichever columns it starts from', () => {
    const { worth } = price(sample)

    expect(worth).to.be.above(0)
    expect(price(subset(() => false)).worth).to.be.closeTo(worth, 1e-6)
    expect(price(subset(k => k % 2 === 0)).worth).to.be.closeTo(worth, 1e-6)
    expect(price(subset(k => k % 17 === 0)).worth).to.be.closeTo(worth, 1e-6)
  })

  it('chooses among all candidates, not among the columns it starts from', () => {
    expect(price(subset(() => false)).columns.count).to.equal(ceiling.candidates)
  })

  it('keeps to the number of columns a place may have', () => {
    const few = price(sample, { ...everything, deficit: 500, perPlace: 9 }).columns
    const counts = Array.from(few.first.subarray(1), (end, p) => end - few.first[p]!)

    expect(Math.max(...counts))
      .to.be.at.most(9)
      .and.above(1)
  })

  it('answers nothing when it is told to stop', () => {
    const stopped = priceAll({ field, resources, prices, active: sample, shouldStop: () => true }, everything, 1)

    expect(stopped).to.equal(undefined)
  })
})
