import { expect } from 'chai'
import type { Ledger } from '../../../matching/calendar/ledger.js'
import { openLedger } from '../../../matching/calendar/ledger.js'
import type { Price } from '../../../matching/look-ahead/place-in-turn.js'
import { placeAtPrices, placeInTurn } from '../../../matching/look-ahead/place-in-turn.js'
import { openField } from '../../../matching/search/field.js'
import { modelOf } from '../../instances/asking.js'
import { day, host, person, place, problemFile } from '../../instances/builders.js'

/** One place for one stay of sixty days; C1 of risk 1, C2 of risk 5, both of whom could only come on day 10. */
function oneStayTwoCases(): Ledger {
  const tight = { latest: day(10), neededBy: day(10), stay: { minDays: 60, desiredDays: 60 } }
  return openLedger(
    modelOf(
      problemFile({
        hosts: [host('H1')],
        places: [place('P1', 'H1')],
        cases: [person('C1', { risk: 1, ...tight }), person('C2', { risk: 5, ...tight })],
      }),
    ),
  )
}

function placed(ledger: Ledger): readonly number[] {
  return Array.from(ledger.placeOf.keys()).filter(c => ledger.placeOf[c]! >= 0)
}

function atPrices(price: Price): readonly number[] {
  const ledger = oneStayTwoCases()
  placeAtPrices(openField(ledger), ledger, price)
  return placed(ledger)
}

describe('placeInTurn', () => {
  it('serves the first in the order, whoever needs it more', () => {
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const ledger = oneStayTwoCases()

      placeInTurn(openField(ledger), ledger, order)

      expect(placed(ledger)).to.deep.equal([order[0]])
    }
  })
})

describe('placeAtPrices', () => {
  it('serves whoever gains most above the price first', () => {
    expect(atPrices(() => 0)).to.deep.equal([1])
    expect(atPrices(({ c }) => (c === 1 ? 6800 : 0))).to.deep.equal([0])
  })

  it('leaves a stay free that is worth no more than its price', () => {
    expect(atPrices(() => 100_000)).to.deep.equal([])
  })

  it('lets whoever finds the stay gone take the next best one', () => {
    const ledger = openLedger(
      modelOf(
        problemFile({
          hosts: [host('H1', { maxHouseholds: 3 })],
          places: [place('P1', 'H1'), place('P2', 'H1', { sleeps: 6 })],
          cases: [person('C1', { risk: 1 }), person('C2', { risk: 5 }), person('C3', { risk: 4 })],
        }),
      ),
    )

    placeAtPrices(openField(ledger), ledger, () => 0)

    // Nobody may arrive after day 60, so each place has room for one of them.
    expect(placed(ledger)).to.deep.equal([1, 2])
    // P1 has fewer spare beds: both would rather be there.
    expect(Array.from(ledger.placeOf)).to.deep.equal([-1, 0, 1])
  })
})
