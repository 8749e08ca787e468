import { expect } from 'chai'
import { serviceCapacity } from '../../../matching/constraints/service-capacity.js'
import { asked, ledgerOf } from '../../instances/asking.js'
import { host, person, place, problemFile, range } from '../../instances/builders.js'

describe('SERVICE_CAPACITY', () => {
  const offers = [
    { type: 'LEGAL', households: 1 },
    { type: 'MEDICAL', households: 2 },
  ]
  const taken = [{ ...range(70, 80), services: ['LEGAL'], household: true }]
  const file = problemFile({
    hosts: [host('H1', { offers, maxHouseholds: 5 })],
    places: [place('P1', 'H1'), place('P2', 'H1', { taken })],
    cases: [
      person('C1', { required: ['LEGAL', 'MEDICAL'] }),
      person('C2', { required: ['MEDICAL', 'LEGAL'] }),
      person('C3', { required: ['MEDICAL'], desired: ['LEGAL'] }),
    ],
  })
  const seats = [{ c: 0, p: 0, from: 20, until: 50 }]
  const ask = (c: number, from: number, until: number) =>
    asked(serviceCapacity, ledgerOf(file, seats), { c, p: 1, from, until })

  it('lets two stays follow each other, and share no day', () => {
    expect(ask(1, 50, 70).by).to.equal(0)
    expect(ask(1, 10, 20).by).to.equal(0)
    expect(ask(1, 49, 70)).to.deep.include({ by: 1, heldBy: [0] })
    expect(ask(1, 10, 21).by).to.equal(1)
  })

  it('names the accompaniment that is used up, not the one with room', () => {
    expect(ask(1, 30, 60).compared.missing).to.deep.equal(['LEGAL'])
  })

  it('counts what is required, not what is desired', () => {
    expect(ask(2, 30, 60).by).to.equal(0)
  })

  it('counts the services of taken days', () => {
    expect(ask(1, 50, 71)).to.deep.include({ by: 1, heldBy: [] })
  })
})
