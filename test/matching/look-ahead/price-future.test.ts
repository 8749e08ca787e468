import { expect } from 'chai'
import fc from 'fast-check'
import { openLedger } from '../../../matching/calendar/ledger.js'
import { meanPrices, priceOfStay } from '../../../matching/look-ahead/capacity-prices.js'
import type { SeenCase } from '../../../matching/look-ahead/expected.js'
import { priceFuture } from '../../../matching/look-ahead/price-future.js'
import { encode } from '../../../matching/model/encode.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { readFile } from '../../instances/read.js'

/** People of risk 5 who come in 20 days before they need a stay of exactly 60 days, now or never. */
const urgent: readonly SeenCase[] = readFile(
  problemFile({
    cases: [
      person('C1', {
        risk: 5,
        earliest: day(20),
        neededBy: day(27),
        latest: day(27),
        stay: { minDays: 60, desiredDays: 60 },
      }),
    ],
  }),
).cases.map(someone => ({ case: someone, arrived: 0 }))

/** Two places of a host, of which P2 is too small for anybody; one waiting case. */
const waiting: ProblemFile = problemFile({
  hosts: [host('H1')],
  places: [place('P1', 'H1', { windows: [range(0, 150)] }), place('P2', 'H1', { sleeps: 1, windows: [range(0, 200)] })],
  cases: [person('C1')],
})

function pricing(file: ProblemFile, perWeek = 4) {
  const problem = readFile(file)
  const ledger = openLedger(encode(problem))
  const prices = priceFuture(problem, { expected: { seen: urgent, perWeek, weeks: 20 }, samples: 2, seed: 1 })!
  return (p: number, from: number, until: number) => priceOfStay(prices, ledger, { c: 0, p, from, until })
}

describe('priceFuture', () => {
  it('charges for days that people will ask for, not for those before any of them could come', () => {
    const price = pricing(waiting)

    expect(price(0, 0, 26)).to.equal(0)
    expect(price(0, 40, 70)).to.be.above(3000)
  })

  it('charges a stay at most what the stays it takes away are worth', () => {
    const price = pricing(waiting)

    // It meets two stays of at most 7,630 points each.
    expect(price(0, 60, 120)).to.be.within(5000, 2 * 7630)
  })

  it('charges nothing for what nobody expected could use', () => {
    expect(pricing(waiting)(1, 0, 200)).to.equal(0)
  })

  it('charges nothing when nobody is expected', () => {
    expect(pricing(waiting, 0)(0, 40, 100)).to.equal(0)
  })

  it('charges nothing for days that a pin has taken from those expected already', () => {
    const price = pricing({ ...waiting, pins: [{ case: 'C1', place: 'P1', ...range(20, 140) }] })

    expect(price(0, 40, 100)).to.equal(0)
  })

  it('charges for room at the host, too, where that is what is scarce', () => {
    const price = pricing({
      ...waiting,
      hosts: [host('H1', { maxHouseholds: 1 })],
      places: [1, 2, 3, 4].map(number => place(`P${number}`, 'H1', { windows: [range(0, 200)] })),
    })

    for (const p of [0, 1, 2, 3]) expect(price(p, 60, 120)).to.be.above(3000)
  })

  it('never charges less for more days', () => {
    const price = pricing(waiting)

    fc.assert(
      fc.property(fc.nat(160), fc.nat(20), fc.integer({ min: 1, max: 20 }), (from, before, days) => {
        const start = Math.max(0, from - before)

        expect(price(0, start, from + days)).to.be.at.least(price(0, from, from + days) - 1e-6)
        expect(price(0, from, from + days)).to.be.at.least(-1e-6)
      }),
      { numRuns: 300, seed: 20300402 },
    )
  })

  it('draws the same futures for the same seed and others for another', () => {
    const problem = readFile(waiting)
    const expected = { seen: urgent, perWeek: 1, weeks: 20 }
    const [first, again, other] = [1, 1, 2].map(seed => priceFuture(problem, { expected, samples: 2, seed }))

    expect(again).to.deep.equal(first)
    expect(other).to.not.deep.equal(first)
  })
})

describe('priceFuture, told to stop', () => {
  const problem = readFile(waiting)
  const asked = { expected: { seen: urgent, perWeek: 1, weeks: 20 }, seed: 1 }

  it('answers nothing before the first future is done', () => {
    expect(priceFuture(problem, { ...asked, samples: 2, shouldStop: () => true })).to.equal(undefined)
  })

  it('answers the mean over the futures done', () => {
    let count = 0
    priceFuture(problem, { ...asked, samples: 1, shouldStop: () => (count++, false) })
    const questions = count
    count = 0

    const stopped = priceFuture(problem, { ...asked, samples: 9, shouldStop: () => count++ > questions })

    expect(stopped).to.deep.equal(priceFuture(problem, { ...asked, samples: 1 }))
  })
})

describe('meanPrices', () => {
  it('weighs all alike', () => {
    const prices = (worth: number) => ({
      over: Float64Array.of(0, worth),
      begun: Float64Array.of(worth, 2 * worth),
      perPlace: 2,
      rows: Float64Array.of(2 * worth),
      quotas: Float64Array.of(3 * worth),
      money: worth / 2,
    })

    expect(meanPrices([100, 200, 300, 600].map(prices))).to.deep.equal(prices(300))
  })
})
