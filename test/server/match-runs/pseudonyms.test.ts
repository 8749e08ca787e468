import { expect } from 'chai'
import fc from 'fast-check'
import { pseudonymsOf } from '../../../server/match-runs/pseudonyms.js'

describe('pseudonymsOf', () => {
  const cases = [{ id: 'a', reference: 'TR-2027-0002' }]
  const hosts = [
    { id: 'y', name: 'Specimen House' },
    { id: 'x', name: 'Specimen Inn' },
  ]
  const places = [
    { id: '1', hostId: 'y', label: 'Place 2' },
    { id: '2', hostId: 'y', label: 'Place 1' },
    { id: '3', hostId: 'x', label: 'Place 9' },
  ]

  it('calls cases by reference, hosts by their rank among the names, places by host and rank among its labels', () => {
    const names = pseudonymsOf({ cases, hosts, places })

    expect([...names.cases]).to.deep.equal([['a', 'TR-2027-0002']])
    expect(Object.fromEntries(names.hosts)).to.deep.equal({ y: 'H1', x: 'H2' })
    expect(Object.fromEntries(names.places)).to.deep.equal({ 1: 'H1-P2', 2: 'H1-P1', 3: 'H2-P1' })
  })

  it('gives every rank as many digits as the last one, so that text and rank agree', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      id: `id-${index}`,
      name: String.fromCharCode(97 + index),
    }))

    const { hosts: named } = pseudonymsOf({ cases: [], hosts: many, places: [] })

    expect([...named.values()].toSorted()).to.deep.equal(many.map(({ id }) => named.get(id)))
    expect(named.get('id-8')).to.equal('H09')
  })

  it('depends neither on identifiers nor on their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 5, maxLength: 5 }), fc.boolean(), (ids, turned) => {
        const again = {
          hosts: hosts.map((host, index) => ({ ...host, id: ids[index]! })),
          places: places.map((place, index) => ({
            ...place,
            id: ids[index + 2]!,
            hostId: ids[hosts.findIndex(({ id }) => id === place.hostId)]!,
          })),
        }
        const names = pseudonymsOf({
          cases,
          hosts: turned ? again.hosts.toReversed() : again.hosts,
          places: turned ? again.places.toReversed() : again.places,
        })

        expect(again.hosts.map(({ id }) => names.hosts.get(id))).to.deep.equal(['H1', 'H2'])
        expect(again.places.map(({ id }) => names.places.get(id))).to.deep.equal(['H1-P2', 'H1-P1', 'H2-P1'])
      }),
    )
  })
})
