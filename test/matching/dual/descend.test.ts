import { expect } from 'chai'
import { alone } from '../../../matching/crew/alone.js'
import { openColumns } from '../../../matching/dual/columns.js'
import { descend, openMoments } from '../../../matching/dual/descend.js'
import { scalesOf } from '../../../matching/dual/find-prices.js'
import { startPrices, supplyOf } from '../../../matching/dual/prices.js'
import { resourcesOf } from '../../../matching/dual/resources.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { openUniverse } from '../../../matching/field/universe.js'
import { ledgerOf } from '../../instances/asking.js'
import { day, host, person, place, problemFile } from '../../instances/builders.js'

describe('descend', () => {
  it('gives a limit a price once it is wanted too much, also when nobody wanted anything at first', () => {
    const ids = [0, 1, 2, 3, 4, 5]
    const file = problemFile({
      hosts: [host('H1', { maxHouseholds: 2 })],
      places: ids.map(id => place(`P${id}`, 'H1')),
      cases: ids.map(id => person(`C${id}`, { earliest: day(10), neededBy: day(19), latest: day(19 + id) })),
    })
    const field = openField(ledgerOf(file))
    const ceiling = ceilingOf(field)
    const resources = resourcesOf(field)
    const prices = startPrices(field, resources, ceiling)
    for (const [c, best] of ceiling.best.entries()) prices.cases[c] = 1.2 * best
    const columns = openColumns(ids.length, 500)
    const crew = alone(field)
    crew.tell('pricing', { resources, universe: openUniverse(field, 1), prices, columns })
    crew.run('price', { among: 'ALL', deficit: Infinity, perPlace: 500 })

    const steps = descend(
      {
        crew,
        alikes: field.alikes,
        columns,
        resources,
        supply: supplyOf(field, resources, field.ground),
        prices,
        moments: openMoments(prices),
        scales: scalesOf(ceiling, field),
        shouldStop: () => false,
      },
      { count: 40, first: 0.05, last: 0.05 },
    )

    expect(steps).to.equal(40)
    expect(Math.max(...prices.rows)).to.be.above(0)
  })
})
