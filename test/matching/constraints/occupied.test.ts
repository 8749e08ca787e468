import { expect } from 'chai'
import fc from 'fast-check'
import { hasGap, occupied } from '../../../matching/constraints/occupied.js'
import { asked, ledgerOf } from '../../instances/asking.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

describe('OCCUPIED', () => {
  const file = (turnoverDays: number) =>
    problemFile({
      hosts: [host('H1')],
      places: [
        place('P1', 'H1', { turnoverDays, taken: [{ ...range(80, 90), services: [], household: false }] }),
        place('P2', 'H1', { turnoverDays }),
      ],
      cases: [person('C1'), person('C2')],
    })
  const seat = { c: 0, p: 0, from: 20, until: 50 }
  const by = (turnover: number, from: number, until: number) =>
    asked(occupied, ledgerOf(file(turnover), [seat]), { c: 1, p: 0, from, until }).by

  it('lets a stay end on the day another begins, and begin on the day another ends', () => {
    expect(by(0, 10, 20)).to.equal(0)
    expect(by(0, 50, 80)).to.equal(0)
  })

  it('fails by the days shared', () => {
    expect(by(0, 10, 21)).to.equal(1)
    expect(by(0, 49, 60)).to.equal(1)
    expect(by(0, 25, 30)).to.equal(5)
  })

  it('keeps turnover days free after every stay, on both sides', () => {
    expect(by(3, 10, 17)).to.equal(0)
    expect(by(3, 10, 18)).to.be.above(0)
    expect(by(3, 53, 60)).to.equal(0)
    expect(by(3, 52, 60)).to.be.above(0)
  })

  it('keeps clear of taken days, turnover included', () => {
    expect(by(0, 60, 80)).to.equal(0)
    expect(by(0, 60, 81)).to.equal(1)
    expect(by(2, 60, 79)).to.be.above(0)
    expect(by(2, 91, 95)).to.be.above(0)
    expect(by(2, 92, 95)).to.equal(0)
  })

  it('names who is there, and minds no other place', () => {
    const ledger = ledgerOf(file(0), [seat])

    expect(asked(occupied, ledger, { c: 1, p: 0, from: 30, until: 60 }).heldBy).to.deep.equal([0])
    expect(asked(occupied, ledger, { c: 1, p: 1, from: 30, until: 60 }).by).to.equal(0)
  })

  it('has a gap exactly when one of the arrivals asked about is free', () => {
    const days = fc.integer({ min: 0, max: 100 })
    const length = fc.integer({ min: 1, max: 40 })
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), days, days, length, (turnover, a, b, stay) => {
        const ledger = ledgerOf(file(turnover), [seat])
        const [first, last] = [Math.min(a, b), Math.max(a, b)]
        const arrivals = Array.from({ length: last - first + 1 }, (_, k) => first + k)

        const free = arrivals.some(from => !occupied.breaks(ledger, 1, 0, from, from + stay))

        expect(hasGap(ledger, 0, first, last, stay)).to.equal(free)
      }),
    )
  })
})
