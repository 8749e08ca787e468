import { expect } from 'chai'
import { copyLedger, enter, leave } from '../../../matching/calendar/ledger.js'
import { hasRoom } from '../../../matching/constraints/index.js'
import { findPrices } from '../../../matching/dual/find-prices.js'
import { neighbourhoodOf, surroundings } from '../../../matching/exact/neighbourhood.js'
import { refill } from '../../../matching/exact/refill.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { generate } from '../../../matching/index.js'
import { random } from '../../../matching/random.js'
import { coreStays } from '../../../matching/search/core-stays.js'
import { placeInOrder } from '../../../matching/search/greedy.js'
import { planOf } from '../../../matching/search/plan.js'
import { valueOf, valuesOf } from '../../../matching/search/value.js'
import { ledgerOf } from '../../instances/asking.js'

const never = (): boolean => false

describe('refill', () => {
  it('leaves the ledger as it was, and gains what it says when its stays are taken', () => {
    const ground = ledgerOf(generate('S', 4) as Parameters<typeof ledgerOf>[0])
    const field = openField(ground)
    const dual = findPrices({ field, ceiling: ceilingOf(field), seed: 1, shouldStop: never })
    const ledger = copyLedger(ground)
    placeInOrder(field, ledger, never)
    const core = coreStays(field, dual)
    const around = surroundings(ledger, core, field.alikes)
    const closed = { places: new Uint8Array(ledger.guests.length), cases: new Uint8Array(ledger.placeOf.length) }
    const draw = random(3)
    let better = 0
    for (let round = 0; round < 60; round++) {
      const before = planOf(ledger, valueOf(ledger))
      const neighbourhood = neighbourhoodOf(around, { start: draw.below(60), size: 8, closed, random: draw })

      const found = refill(
        { ledger, values: valuesOf(ledger), around, moneyPrice: 0, shouldStop: never },
        neighbourhood,
      )

      const after = planOf(ledger, valueOf(ledger))
      expect(after.value).to.equal(before.value)
      for (const [c, p] of before.placeOf.entries())
        if (p >= 0)
          expect([after.placeOf[c], after.from[c], after.until[c]]).to.deep.equal([p, before.from[c], before.until[c]])
      if (found === undefined) continue
      better += 1
      for (const c of neighbourhood.cases) if (ledger.placeOf[c]! >= 0) leave(ledger, c)
      for (const { c, p, from, until } of found.stays) {
        expect(neighbourhood.cases).to.include(c)
        expect(neighbourhood.places).to.include(p)
        expect(hasRoom(ledger, c, p, from, until)).to.equal(true)
        enter(ledger, c, p, from, until)
      }
      expect(found.gained).to.be.above(0)
      expect(valueOf(ledger)).to.equal(before.value + found.gained)
    }
    expect(better).to.be.above(5)
  })
})
