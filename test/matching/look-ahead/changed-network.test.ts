import { expect } from 'chai'
import fc from 'fast-check'
import type { ProblemFile } from '../../instances/builders.js'
import { day, place, range } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'
import { tinyProblem } from '../../instances/tiny.js'
import { network, pricesOf, quota, someDays, stored, weigh } from './weighing.js'

describe('weighCapacity with prices of a network that has changed', () => {
  const first = weigh(network)
  const before = pricesOf(network, weigh(network, { memory: stored(first) }))
  const change = (changes: Partial<ProblemFile>) => {
    const file = { ...network, ...changes }
    const again = weigh(file, { memory: stored(first) })
    return { again, price: pricesOf(file, again), alone: pricesOf(file, weigh(file)) }
  }

  it('knows a new place by eight futures alone, and the others as before, whatever their numbers', () => {
    const { again, price, alone } = change({
      places: [place('P0', 'H2', { windows: [range(0, 250)] }), ...network.places],
    })

    expect(again.basis).to.include({ futures: 8, remembered: day(0) })
    expect(again.memory.places.map(({ id }) => id)).to.deep.equal(['P0', 'P1', 'P2', 'P3'])
    for (const from of someDays) {
      for (const id of ['P1', 'P2', 'P3']) expect(price(id, from), id).to.be.closeTo(before(id, from), 1e-6)
      expect(price('P0', from) - price('P3', from)).not.to.equal(0)
    }
    expect(price('P0', 63)).to.be.above(0)
    expect(alone('P0', 63)).to.be.above(0)
  })

  it('goes by the prices of what is left when places and hosts are gone', () => {
    const { again, price } = change({ hosts: network.hosts.slice(1), places: network.places.slice(2) })

    expect(again.basis.futures).to.equal(0)
    for (const from of someDays) expect(price('P3', from)).to.be.closeTo(before('P3', from), 1e-6)
  })

  it('keeps what it knows of a place whose window has become longer, and finds out about the new days', () => {
    const longer = place('P3', 'H2', { windows: [range(0, 290)], turnoverDays: 3 })
    const { again, price } = change({ places: [...network.places.slice(0, 2), longer] })

    expect(again.basis.futures).to.equal(8)
    expect(again.memory.places[2]!.known).to.deep.equal([range(0, 290)])
    for (const from of someDays) expect(price('P3', from)).to.be.closeTo(before('P3', from), 1e-6)
    expect(price('P3', 245)).to.be.above(before('P3', 245))
  })

  it('goes by what it knows when a window has become shorter, or days were taken', () => {
    const taken = [{ ...range(30, 90), services: [], household: true }]
    const shorter = place('P1', 'H1', { windows: [range(0, 200)] })

    expect(
      change({ places: [shorter, network.places[1]!, { ...network.places[2]!, taken }] }).again.basis.futures,
    ).to.equal(0)
  })

  it('knows nothing of a place that receives others than before, or of a host with another limit', () => {
    const larger = { ...network.places[2]!, sleeps: 5 }
    const busier = { ...network.hosts[0]!, maxHouseholds: 2 }

    expect(change({ places: [...network.places.slice(0, 2), larger] }).again.basis.futures).to.equal(8)
    expect(change({ hosts: [busier, network.hosts[1]!] }).again.basis.futures).to.equal(8)
  })

  it('finds out about a new quota period and about money, and is not misled by days of preparation', () => {
    const periods = { ...network.hosts[0]!, yearlyQuota: [quota, { ...range(365, 730), arrivals: 3 }] }
    const later = { ...network.hosts[0]!, leadDays: 9 }
    const budget = {
      amount: 9_000,
      travel: { IN_COUNTRY: 0, REGIONAL: 0, INTERNATIONAL: 0 },
      perDay: 20,
      perDayExtraPerson: 0,
    }

    expect(change({ hosts: [periods, network.hosts[1]!] }).again.basis.futures).to.equal(8)
    expect(change({ budget }).again.basis.futures).to.equal(8)
    expect(change({ budget }).again.memory.money).to.be.above(0)
    expect(change({ hosts: [later, network.hosts[1]!] }).again.basis.futures).to.equal(0)
  })

  it('is of no use when points are counted otherwise', () => {
    const { basis } = change({ policy: { late: 0.4 } }).again

    expect(basis).to.deep.equal({
      futures: 8,
      remembered: null,
      ignored: 'stays had points by other rules, or other days were looked at',
    })
  })

  it('prices nothing below nothing, whatever one network remembers of another', () => {
    fc.assert(
      fc.property(tinyProblem({ pins: true }), tinyProblem(), fc.integer({ min: 0, max: 40 }), (one, other, passed) => {
        const file = { ...other, arrivalGridDays: one.arrivalGridDays }
        const problem = readFile(file)
        const expected = { seen: problem.cases.map(someone => ({ case: someone, arrived: 0 })), perWeek: 2, weeks: 4 }
        const ofOne = weigh(one, { expected, samples: 1 })
        const foundOn = new Date(Date.parse(day(0)) - passed * 86_400_000).toISOString().slice(0, 10)
        const { prices } = weigh(file, { expected, samples: 1, memory: { ...ofOne.memory, foundOn } })

        for (const [at, begun] of prices.begun.entries()) expect(begun).to.be.at.least(prices.over[at]!)
        for (const values of [prices.rows, prices.quotas, [prices.money]])
          for (const value of values) expect(value).to.be.at.least(0)
      }),
      { numRuns: 25, seed: 20300405 },
    )
  })
})
