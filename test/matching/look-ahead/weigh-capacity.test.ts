import { expect } from 'chai'
import fc from 'fast-check'
import { openLedger } from '../../../matching/calendar/ledger.js'
import type { CapacityMemory } from '../../../matching/look-ahead/capacity-memory.js'
import { priceOfStay } from '../../../matching/look-ahead/capacity-prices.js'
import type { SeenCase } from '../../../matching/look-ahead/expected.js'
import type { WeighedCapacity, Weighing } from '../../../matching/look-ahead/weigh-capacity.js'
import { weighCapacity } from '../../../matching/look-ahead/weigh-capacity.js'
import { encode } from '../../../matching/model/encode.js'
import { enterPins } from '../../../matching/search/pins.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'
import { tinyProblem } from '../../instances/tiny.js'

/** People of risk 5 and 2 who need a stay of 60 days some three weeks after they come in. */
const seen: readonly SeenCase[] = readFile(
  problemFile({
    cases: [5, 2].map(risk =>
      person(`C${risk}`, {
        risk,
        earliest: day(20),
        neededBy: day(27),
        latest: day(40),
        required: ['LEGAL'],
        stay: { minDays: 60, desiredDays: 60 },
      }),
    ),
  }),
).cases.map(someone => ({ case: someone, arrived: 0 }))

const quota = { ...range(0, 365), arrivals: 3 }

/** Two places of a host with a quota and little room, and one of another. */
const network: ProblemFile = problemFile({
  until: day(300),
  hosts: [
    host('H1', { maxHouseholds: 1, yearlyQuota: [quota], offers: [{ type: 'LEGAL', households: 1 }] }),
    host('H2', { maxHouseholds: 2, offers: [{ type: 'LEGAL', households: 1 }] }),
  ],
  places: [
    place('P1', 'H1', { windows: [range(0, 250)] }),
    place('P2', 'H1', { windows: [range(0, 250)] }),
    place('P3', 'H2', { windows: [range(0, 250)], turnoverDays: 3 }),
  ],
  cases: [person('C1', { earliest: day(100), neededBy: day(120), latest: day(200) })],
})

/** The same network seen on a later day, when the days before it are gone. */
function since(first: number, file: ProblemFile): ProblemFile {
  const places = file.places.map(each => ({
    ...each,
    windows: each.windows.map(({ from, until }) => ({ from: from > day(first) ? from : day(first), until })),
  }))
  return { ...file, from: day(first), places }
}

function weigh(file: ProblemFile, asked: Partial<Weighing> = {}): WeighedCapacity {
  const weighed = weighCapacity(readFile(file), weighing(asked))
  if (weighed === undefined) throw new Error('nothing was weighed')
  return weighed
}

function weighing(asked: Partial<Weighing>): Weighing {
  return {
    expected: { seen, perWeek: 1.5, weeks: 30 },
    today: 0,
    samples: undefined,
    memory: undefined,
    seed: 1,
    shouldStop: () => false,
    ...asked,
  }
}

/** The price of a stay of six weeks by place and its first day, counted from that of all files. */
function pricesOf(file: ProblemFile, { prices }: WeighedCapacity): (placeId: string, from: number) => number {
  const problem = readFile(file)
  const ledger = openLedger(encode(problem))
  enterPins(ledger)
  const first = (Date.parse(problem.from) - Date.parse(day(0))) / 86_400_000
  return (id, from) => {
    const p = ledger.model.places.numberOf.get(id)!
    return priceOfStay(prices, ledger, { c: 0, p, from: from - first, until: from - first + 42 })
  }
}

/** What was remembered, as it comes back from where it was stored. */
function stored({ memory }: WeighedCapacity): unknown {
  return JSON.parse(JSON.stringify(memory))
}

const someDays = [14, 35, 63, 91, 140]

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

describe('weighCapacity with something it cannot read', () => {
  it('ignores it, says why, and does as without it', () => {
    const sound = weigh(network)
    const { basis, memory } = weigh(network, { memory: { ...sound.memory, format: 'leeward-capacity-prices/2' } })

    expect(basis).to.include({ futures: 8, remembered: null })
    expect(basis.ignored).to.include('$.format must be one of leeward-capacity-prices/1')
    expect(memory).to.deep.equal(sound.memory)
  })
})
