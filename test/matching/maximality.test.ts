import { expect } from 'chai'
import fc from 'fast-check'
import { copyLedger } from '../../matching/calendar/ledger.js'
import { alone } from '../../matching/crew/alone.js'
import { openField } from '../../matching/field/field.js'
import { placeWhoeverFits } from '../../matching/maximality.js'
import { placeInOrder } from '../../matching/search/greedy.js'
import { ledgerOf } from '../instances/asking.js'
import { tinyProblem } from '../instances/tiny.js'

describe('placeWhoeverFits', () => {
  /** Some cases placed in order, the others left for the function in question. */
  function withSomePlaced(file: Parameters<typeof ledgerOf>[0], some: number) {
    const field = openField(ledgerOf(file))
    const ledger = copyLedger(field.ground)
    placeInOrder(field, ledger, () => false, { only: c => ((some >> c) & 1) === 1 })
    return { field, ledger }
  }

  it('comes to the plan of asking every case at every host in turn', () => {
    let placed = 0
    fc.assert(
      fc.property(tinyProblem({ pins: true }), fc.nat({ max: 7 }), (file, some) => {
        const { field, ledger } = withSomePlaced(file, some)
        const before = [...ledger.placeOf]
        const inTurn = copyLedger(ledger)
        placeInOrder(field, inTurn, () => false)

        placeWhoeverFits(alone(field), ledger, () => false)

        for (const column of ['placeOf', 'from', 'until'] as const) expect(ledger[column]).to.deep.equal(inTurn[column])
        placed += before.filter((p, c) => p < 0 && ledger.placeOf[c]! >= 0).length
      }),
      { numRuns: 1500 },
    )
    expect(placed).to.be.greaterThan(60)
  })

  it('places whom it can of the first few when told to stop', () => {
    fc.assert(
      fc.property(tinyProblem(), file => {
        const { field, ledger } = withSomePlaced(file, 0)
        const inTurn = copyLedger(ledger)
        placeInOrder(field, inTurn, () => true)

        placeWhoeverFits(
          alone(field, () => true),
          ledger,
          () => true,
        )

        expect(ledger.placeOf).to.deep.equal(inTurn.placeOf)
      }),
      { numRuns: 50 },
    )
  })
})
