import { expect } from 'chai'
import { quota } from '../../../matching/constraints/quota.js'
import { asked, ledgerOf } from '../../instances/asking.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

describe('QUOTA', () => {
  const yearlyQuota = [
    { ...range(-30, 40), arrivals: 1 },
    { ...range(40, 70), arrivals: 0 },
  ]
  const file = problemFile({
    hosts: [host('H1', { yearlyQuota })],
    places: [place('P1', 'H1'), place('P2', 'H1')],
    cases: [person('C1'), person('C2')],
  })
  const arriving = (from: number, seats = [{ c: 0, p: 0, from: 39, until: 60 }]) =>
    asked(quota, ledgerOf(file, seats), { c: 1, p: 1, from, until: from + 30 })

  it('counts arrivals, from the first day of a period to the day before its end', () => {
    expect(arriving(20)).to.deep.include({ by: 1, heldBy: [0] })
    expect(arriving(20, [{ c: 0, p: 0, from: 70, until: 90 }]).by).to.equal(0)
    expect(arriving(39, []).by).to.equal(0)
    expect(arriving(40, [])).to.deep.include({ by: 1, heldBy: [] })
  })

  it('has no limit outside the periods listed', () => {
    expect(arriving(69, []).by).to.equal(1)
    expect(arriving(70, []).by).to.equal(0)
  })
})
