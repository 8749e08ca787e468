import { expect } from 'chai'
import { households } from '../../../matching/constraints/households.js'
import { asked, ledgerOf } from '../../instances/asking.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

describe('HOUSEHOLDS', () => {
  const file = problemFile({
    hosts: [host('H1', { maxHouseholds: 2 }), host('H2', { maxHouseholds: 1 })],
    places: [
      place('P1', 'H1'),
      place('P2', 'H1'),
      place('P3', 'H1', { taken: [{ ...range(-5, 15), services: [], household: true }] }),
      place('P4', 'H2', { taken: [{ ...range(0, 30), services: [], household: false }] }),
    ],
    cases: [person('C1'), person('C2'), person('C3')],
  })
  const seats = [
    { c: 0, p: 0, from: 10, until: 40 },
    { c: 1, p: 1, from: 30, until: 60 },
  ]
  const third = (from: number, until: number) => asked(households, ledgerOf(file, seats), { c: 2, p: 2, from, until })

  it('lets a third household come the day the first has gone, not a day earlier', () => {
    expect(third(40, 70).by).to.equal(0)
    expect(third(39, 70)).to.deep.include({ by: 1, heldBy: [0, 1] })
  })

  it('lets a third household go the day the second comes, not a day later', () => {
    expect(third(15, 30).by).to.equal(0)
    expect(third(15, 31).by).to.equal(1)
  })

  it('counts households behind taken days, also from before the horizon', () => {
    expect(third(14, 30)).to.deep.include({ by: 1, heldBy: [0] })
  })

  it('does not count taken days without a household, nor other hosts', () => {
    expect(asked(households, ledgerOf(file, seats), { c: 2, p: 3, from: 10, until: 40 }).by).to.equal(0)
  })
})
