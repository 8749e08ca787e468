import { expect } from 'chai'
import { budget } from '../../../matching/constraints/budget.js'
import { asked, ledgerOf } from '../../instances/asking.js'
import { host, person, place, problemFile } from '../../instances/builders.js'

describe('BUDGET', () => {
  const file = (amount: number, country = 'XB') =>
    problemFile({
      hosts: [host('H1', { country })],
      places: [place('P1', 'H1'), place('P2', 'H1')],
      cases: [person('C1', { householdSize: 2 }), person('C2', { householdSize: 1 })],
      budget: {
        amount,
        travel: { IN_COUNTRY: 10, REGIONAL: 100, INTERNATIONAL: 500 },
        perDay: 10.25,
        perDayExtraPerson: 5,
      },
    })
  const first = { c: 0, p: 0, from: 20, until: 50 }
  const second = { c: 1, p: 1, from: 20, until: 50 }

  it('pays travel for each person, and rounded days: 2 × 100 + round(30 × 15.25) = 658', () => {
    expect(asked(budget, ledgerOf(file(658)), first).by).to.equal(0)
    expect(asked(budget, ledgerOf(file(657)), first).by).to.equal(1)
  })

  it('pays by distance', () => {
    expect(asked(budget, ledgerOf(file(0, 'XA')), first).by).to.equal(478)
    expect(asked(budget, ledgerOf(file(0, 'XC')), first).by).to.equal(1458)
  })

  it('counts what the others cost: 658 and 100 + round(30 × 10.25) = 408', () => {
    expect(asked(budget, ledgerOf(file(1066), [first]), second).by).to.equal(0)
    expect(asked(budget, ledgerOf(file(1065), [first]), second).by).to.equal(1)
  })

  it('never breaks without a budget', () => {
    expect(asked(budget, ledgerOf({ ...file(0), budget: null }), first).by).to.equal(0)
  })
})
