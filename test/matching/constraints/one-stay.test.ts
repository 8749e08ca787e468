import { expect } from 'chai'
import { oneStay } from '../../../matching/constraints/one-stay.js'
import { asked, ledgerOf } from '../../instances/asking.js'
import { host, person, place, problemFile } from '../../instances/builders.js'

describe('ONE_STAY', () => {
  it('refuses a second stay, even on other days', () => {
    const file = problemFile({ hosts: [host('H1')], places: [place('P1', 'H1')], cases: [person('C1'), person('C2')] })
    const ledger = ledgerOf(file, [{ c: 0, p: 0, from: 10, until: 40 }])

    expect(asked(oneStay, ledger, { c: 0, p: 0, from: 50, until: 80 })).to.deep.include({ by: 1, heldBy: [0] })
    expect(asked(oneStay, ledger, { c: 1, p: 0, from: 50, until: 80 }).by).to.equal(0)
  })
})
