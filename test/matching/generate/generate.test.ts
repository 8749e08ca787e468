import { expect } from 'chai'
import { generate, readProblem, sizes } from '../../../matching/index.js'
import type { Problem } from '../../../matching/index.js'

function generated(seed: number): Problem {
  const read = readProblem(generate('M', seed))
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return read.problem
}

function share<T>(items: readonly T[], has: (item: T) => boolean): number {
  return items.filter(has).length / items.length
}

describe('generate', () => {
  it('writes the size it was asked for, the same for the same seed', () => {
    const { hosts, places, cases } = generated(1)

    expect({ hosts: hosts.length, places: places.length, cases: cases.length }).to.deep.equal(sizes.M)
    expect(JSON.stringify(generate('S', 4))).to.equal(JSON.stringify(generate('S', 4)))
    expect(JSON.stringify(generate('S', 4))).not.to.equal(JSON.stringify(generate('S', 5)))
  })

  it('keeps to the published proportions', () => {
    const { cases } = generated(2)
    const persons = cases.reduce((sum, { householdSize }) => sum + householdSize, 0)

    expect(share(cases, ({ householdSize }) => householdSize === 1)).to.be.within(0.42, 0.5)
    expect(share(cases, ({ children }) => children)).to.be.within(0.38, 0.5)
    expect(share(cases, ({ woman }) => woman)).to.be.within(0.5, 0.6)
    expect(persons / cases.length).to.be.within(2.3, 2.8)
  })

  it('gives every host a place, and holds everything a file can say', () => {
    const { hosts, places, exclusions, budget } = generated(3)
    const used = new Set(places.map(({ host }) => host))

    expect(used.size).to.equal(hosts.length)
    expect(exclusions.length).to.be.above(0)
    expect(budget).not.to.equal(null)
    expect(places.some(({ turnoverDays }) => turnoverDays > 0)).to.equal(true)
    expect(places.some(({ taken }) => taken.length > 0)).to.equal(true)
    expect(places.some(({ emergencyReserve }) => emergencyReserve)).to.equal(true)
  })
})
