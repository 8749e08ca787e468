import { expect } from 'chai'
import fc from 'fast-check'
import { copyLedger, enter, leave } from '../../../matching/calendar/ledger.js'
import { hasRoom } from '../../../matching/constraints/index.js'
import { ledgerOf } from '../../instances/asking.js'
import { tinyProblem } from '../../instances/tiny.js'

describe('the ledger', () => {
  it('is as before when everyone who entered has left, in any order', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.nat({ max: 20 }), fc.boolean(), (file, day, backwards) => {
        const ledger = ledgerOf(file)
        const before = copyLedger(ledger)
        const cases = file.cases.map((_, c) => c)

        for (const c of cases) enter(ledger, c, c % file.places.length, day, day + 9)
        for (const c of backwards ? cases.toReversed() : cases) leave(ledger, c)

        expect(ledger.level).to.deep.equal(before.level)
        expect(ledger.quotas.arrivals).to.deep.equal(before.quotas.arrivals)
        expect(ledger.placeOf).to.deep.equal(before.placeOf)
        expect(ledger.guests).to.deep.equal(before.guests)
        expect(ledger.spent).to.be.closeTo(0, 1e-9)
      }),
      { numRuns: 100, seed: 20300107 },
    )
  })

  it('has no room for the same stay again', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.nat({ max: 20 }), (file, day) => {
        const ledger = ledgerOf(file)
        const had = hasRoom(ledger, 0, 0, day, day + 9)
        if (!had) return

        enter(ledger, 0, 0, day, day + 9)

        for (let c = 0; c < file.cases.length; c++) expect(hasRoom(ledger, c, 0, day, day + 9)).to.equal(false)
      }),
      { numRuns: 100, seed: 20300108 },
    )
  })

  it('does not share anything with its copy', () => {
    fc.assert(
      fc.property(tinyProblem(), file => {
        const ledger = ledgerOf(file)
        const copy = copyLedger(ledger)
        const text = JSON.stringify(copy.guests) + copy.level.join() + copy.placeOf.join() + String(copy.spent)

        enter(ledger, 0, 0, 3, 9)

        expect(JSON.stringify(copy.guests) + copy.level.join() + copy.placeOf.join() + String(copy.spent)).to.equal(
          text,
        )
      }),
      { numRuns: 20, seed: 20300109 },
    )
  })
})
