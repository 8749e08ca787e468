import { expect } from 'chai'
import fc from 'fast-check'
import { certify, findPrices } from '../../../matching/dual/find-prices.js'
import { generate } from '../../../matching/index.js'
import { ceilingOf } from '../../../matching/field/ceiling.js'
import { openField } from '../../../matching/field/field.js'
import { alone } from '../../../matching/crew/alone.js'
import { ledgerOf } from '../../instances/asking.js'
import { bruteForce, candidatesOf } from '../../instances/brute-force.js'
import type { ProblemFile } from '../../instances/builders.js'
import { day, host, person, place, problemFile, range } from '../../instances/builders.js'
import { tinyProblem } from '../../instances/tiny.js'

/** The dual of a problem, its price search stopped after so many questions. */
function dualOf(file: ProblemFile, patience = Infinity) {
  const field = openField(ledgerOf(file))
  const ceiling = ceilingOf(field)
  let asked = 0
  const shouldStop = (): boolean => asked++ >= patience
  const dual = findPrices({ field, crew: alone(field, shouldStop), ceiling, seed: 1, shouldStop })
  return { field, ceiling, dual: { ...dual, crew: alone(field) } }
}

const overlapping = fc.array(
  fc
    .tuple(fc.nat({ max: 8 }), fc.integer({ min: 10, max: 30 }), fc.integer({ min: 0, max: 2 }))
    .map(([from, days, arrivals]) => ({ ...range(from, from + days), arrivals })),
  { minLength: 2, maxLength: 4 },
)

type Period = readonly [from: number, until: number, arrivals: number]

/** Cases that can arrive within nine days of the days given, a place for each of them, and two quotas of their host. */
function crowdAt(days: readonly number[], { wide, narrow }: Readonly<Record<'wide' | 'narrow', Period>>): ProblemFile {
  const yearlyQuota = [wide, narrow].map(([from, until, arrivals]) => ({ ...range(from, until), arrivals }))
  return problemFile({
    hosts: [host('H1', { yearlyQuota })],
    places: days.map((_, k) => place(`P${k}`, 'H1')),
    cases: days.map((earliest, k) =>
      person(`C${k}`, { earliest: day(earliest), neededBy: day(earliest + 9), latest: day(earliest + 9) }),
    ),
  })
}

function bestOf(file: ProblemFile, id: string): number {
  return candidatesOf(file, id, 100)[0]!.value
}

describe('findPrices', () => {
  it('bounds the best plan at whatever prices it is stopped', () => {
    fc.assert(
      fc.property(tinyProblem(), fc.constantFrom(0, 1, 7, 30, 100), (file, patience) => {
        const { field, dual } = dualOf(file, patience)
        const best = bruteForce(file)

        expect(certify(field, dual).bound).to.be.at.least(best)
        expect(dual.bound).to.be.at.least(best)
      }),
      { numRuns: 120, seed: 20300106 },
    )
  })

  it('bounds the best plan where the quota periods of a host overlap', () => {
    fc.assert(
      fc.property(tinyProblem(), overlapping, fc.constantFrom(0, 7, 100, Infinity), (tiny, periods, patience) => {
        const file = { ...tiny, hosts: tiny.hosts.map(one => ({ ...one, yearlyQuota: periods })) }
        const { field, dual } = dualOf(file, patience)

        expect(certify(field, dual).bound).to.be.at.least(bruteForce(file))
      }),
      { numRuns: 120, seed: 20300107 },
    )
  })

  it('prices the households a host can bear at a time', () => {
    // All would come at once and stay as long as the others, each at a place of their own.
    const days = [10, 10, 10, 10, 10, 10]
    const file = crowdAt(days, { wide: [0, 100, 9], narrow: [0, 70, 9] })
    const narrow = { ...file, hosts: [{ ...file.hosts[0]!, maxHouseholds: 2 }] }
    const best = bestOf(narrow, 'C0')
    const { field, dual } = dualOf(narrow)

    expect(certify(field, dual).bound).to.be.within(2 * best, 3 * best)
    expect(certify(field, dual).bound).to.be.at.least(bruteForce(narrow))
  })

  it('prices every quota period, also one that lies in another', () => {
    // Whoever comes arrives in both periods, so that two can come, each to a place of their own for their best stay.
    const file = crowdAt([10, 10, 10, 10, 10, 10], { wide: [0, 100, 4], narrow: [0, 70, 2] })
    const best = bestOf(file, 'C0')
    const { field, dual } = dualOf(file)

    expect(certify(field, dual).bound).to.be.within(2 * best, 2.02 * best)
  })

  it('makes an arrival pay for both periods its day lies in', () => {
    // One can come before day 10 and one from day 30 on; or one in greater danger between, who counts as both.
    const file = crowdAt([0, 0, 10, 10, 30, 30], { wide: [0, 30, 1], narrow: [10, 100, 1] })
    for (const between of file.cases.slice(2, 4)) between.risk = 4
    const best = bestOf(file, 'C0')
    const { field, dual } = dualOf(file)

    expect(certify(field, dual).bound).to.be.within(2 * best, 2.02 * best)
    expect(Array.from(dual.prices.quotas, price => price > 0)).to.deep.equal([true, true])
  })

  it('bounds far better than everyone’s best stay together', () => {
    const { field, ceiling, dual } = dualOf(generate('S', 1) as ProblemFile)

    expect(certify(field, dual).bound).to.be.below(ceiling.total)
  })

  it('never asks for a negative price', () => {
    const { prices } = dualOf(generate('S', 2) as ProblemFile).dual

    for (const list of [prices.cases, prices.rows, prices.quotas, prices.money])
      expect(list.every(price => price >= 0)).to.equal(true)
  })

  it('finds no columns where there are no candidates', () => {
    expect(dualOf({ ...(generate('S', 1) as ProblemFile), places: [], exclusions: [] }).dual.columns.count).to.equal(0)
  })
})
