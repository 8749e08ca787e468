import { expect } from 'chai'
import type { CapacityMemory } from '../../../matching/look-ahead/capacity-memory.js'
import { weighCapacity } from '../../../matching/look-ahead/weigh-capacity.js'
import { day, range } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'
import { network, pricesOf, since, someDays, stored, weigh, weighing } from './weighing.js'

describe('weighCapacity without anything remembered', () => {
  it('averages over eight futures, and says so', () => {
    expect(weigh(network).basis).to.deep.equal({ futures: 8, remembered: null, ignored: null })
  })

  it('remembers by ids and dates, and no case', () => {
    const memory = stored(weigh(network)) as CapacityMemory

    expect(memory).to.deep.equal(weigh(network).memory)
    expect(memory).to.include({ format: 'leeward-capacity-prices/1', foundOn: day(0), until: day(300), money: null })
    expect(memory.hosts.map(({ id }) => id)).to.deep.equal(['H1', 'H2'])
    expect(memory.hosts[0]!.quotas.map(({ from, until }) => ({ from, until }))).to.deep.equal([range(0, 365)])
    expect(memory.places.map(({ id, known }) => [id, known])).to.deep.equal(
      ['P1', 'P2', 'P3'].map(id => [id, [range(0, 250)]]),
    )
    expect(JSON.stringify(memory)).not.to.match(/"C[15]"/)
  })

  it('draws the same futures for the same seed on the same day, others on another', () => {
    const memory = stored(weigh(network))

    expect(stored(weigh(network))).to.deep.equal(memory)
    expect(stored(weigh(network, { seed: 2 }))).not.to.deep.equal(memory)
    expect(stored(weigh(since(1, network)))).not.to.deep.equal({ ...(memory as object), foundOn: day(1) })
  })
})

describe('weighCapacity with prices of the same network', () => {
  const first = weigh(network)
  const before = pricesOf(network, first)

  it('goes by them for four weeks, whichever day is the first by then', () => {
    for (const later of [0, 7, 27]) {
      const file = since(later, network)
      const again = weigh(file, { memory: stored(first) })
      const price = pricesOf(file, again)

      expect(again.basis, `${later}`).to.deep.equal({ futures: 0, remembered: day(0), ignored: null })
      expect(stored(again)).to.deep.equal(stored(first))
      // Stays that begin and end where weeks of the memory begin, so that only rounding is between them.
      for (const from of someDays.filter(each => each >= later))
        for (const id of ['P1', 'P2']) expect(price(id, from)).to.be.closeTo(before(id, from), 4)
    }
  })

  it('remembers sums exactly, but for rounding, where weeks begin', () => {
    const again = weigh(network, { memory: stored(first) })

    for (const p of [0, 1, 2])
      for (let from = 0; from < 250; from += 7) {
        const at = p * first.prices.perPlace + from
        expect(again.prices.over[at]).to.be.closeTo(first.prices.over[at]!, 0.5)
        expect(again.prices.begun[at]).to.be.closeTo(first.prices.begun[at]!, 0.5)
      }
    expect([...again.prices.quotas]).to.deep.equal([...first.prices.quotas])
    expect(first.prices.quotas[0]).to.be.above(0)
    expect(again.prices.rows.at(-1)).to.be.closeTo(first.prices.rows.at(-1)!, 0.5)
  })

  it('finds prices anew after four weeks, leaning three parts in four on them', () => {
    const file = since(28, network)
    const alone = pricesOf(file, weigh(file, { samples: 2 }))
    const recalled = pricesOf(
      file,
      weigh(file, { memory: { ...first.memory, foundOn: day(0) }, shouldStop: () => true }),
    )
    const again = weigh(file, { memory: stored(first) })
    const price = pricesOf(file, again)

    expect(again.basis).to.deep.equal({ futures: 2, remembered: day(0), ignored: null })
    expect(again.memory.foundOn).to.equal(day(28))
    for (const from of someDays.slice(1))
      for (const id of ['P1', 'P2', 'P3'])
        expect(price(id, from)).to.be.closeTo(0.25 * alone(id, from) + 0.75 * recalled(id, from), 1e-6)
    expect(someDays.slice(1).some(from => Math.abs(alone('P3', from) - recalled('P3', from)) > 100)).to.equal(true)
  })

  it('leans on them less, the older they are', () => {
    const file = since(84, network)
    const alone = pricesOf(file, weigh(file, { samples: 2 }))
    const recalled = pricesOf(file, weigh(file, { memory: stored(first), shouldStop: () => true }))
    const price = pricesOf(file, weigh(file, { memory: stored(first) }))

    const old = 0.75 ** 3
    for (const from of [91, 140])
      expect(price('P3', from)).to.be.closeTo((1 - old) * alone('P3', from) + old * recalled('P3', from), 1e-6)
  })

  it('takes prices of a day still to come for those of today', () => {
    const later = weigh(since(7, network))

    expect(weigh(since(7, network), { memory: { ...later.memory, foundOn: day(9) } }).basis.futures).to.equal(0)
  })

  it('told to stop before a future is done, goes by them however old; without them it knows nothing', () => {
    const file = since(84, network)

    expect(weigh(file, { memory: stored(first), shouldStop: () => true }).basis.futures).to.equal(0)
    expect(weighCapacity(readFile(file), weighing({ shouldStop: () => true }))).to.equal(undefined)
  })
})

describe('weighCapacity with something it cannot read', () => {
  it('ignores it, says why, and does as without it', () => {
    const sound = weigh(network)
    const { basis, memory } = weigh(network, { memory: { ...sound.memory, format: 'leeward-capacity-prices/2' } })

    expect(basis).to.include({ futures: 8, remembered: null })
    expect(basis.ignored).to.include('$.format must be one of leeward-capacity-prices/1')
    expect(memory).to.deep.equal(sound.memory)
  })
})
