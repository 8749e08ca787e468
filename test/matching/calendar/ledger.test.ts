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
        expect(ledger.fullDays).to.deep.equal(before.fullDays)
        expect(ledger.quotas.arrivals).to.deep.equal(before.quotas.arrivals)
        expect(ledger.placeOf).to.deep.equal(before.placeOf)
        expect(ledger.guests).to.deep.equal(before.guests)
        expect(ledger.spent).to.be.closeTo(0, 1e-9)
      }),
      { numRuns: 100, seed: 20300107 },
    )
  })

  it('knows on how many days each limit is full, whoever enters and leaves', () => {
    let full = 0
    fc.assert(
      fc.property(tinyProblem(), fc.array(fc.nat({ max: 1000 }), { maxLength: 20 }), (file, draws) => {
        const ledger = ledgerOf(file)
        const isRight = (): void => {
          const counted = Array.from(ledger.capacity, (capacity, row) =>
            [...ledger.level.subarray(row * ledger.days, (row + 1) * ledger.days)].filter(level => level >= capacity),
          )
          expect([...ledger.fullDays]).to.deep.equal(counted.map(days => days.length))
          full += counted.flat().length
        }

        isRight()
        for (const draw of draws) {
          const c = draw % file.cases.length
          const day = draw % 23
          if (ledger.placeOf[c]! >= 0) leave(ledger, c)
          else enter(ledger, c, draw % file.places.length, day, day + 1 + (draw % 9))
          isRight()
        }
      }),
      { numRuns: 100, seed: 20300110 },
    )
    expect(full).to.be.above(1000)
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
