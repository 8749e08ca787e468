import { expect } from 'chai'
import { generate, generateText, readProblem, sizes } from '../../../matching/index.js'
import type { GenerateOptions, Problem } from '../../../matching/index.js'

function generated(seed: number, options: GenerateOptions = {}): Problem {
  const read = readProblem(generate('M', seed, options))
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

  it('writes the same text in pieces as in one', () => {
    expect([...generateText('S', 4)].join('')).to.equal(JSON.stringify(generate('S', 4)))
    expect([...generateText('M', 2, { cases: 5 })].join('')).to.equal(JSON.stringify(generate('M', 2, { cases: 5 })))
  })

  it('divides supply by the scarcity, and keeps the proportions for another number of cases', () => {
    const { hosts, places, cases, budget } = generated(1, { scarcity: 2.5 })
    const small = generated(1, { cases: 100, arrivalGridDays: 1 })

    expect({ hosts: hosts.length, places: places.length, cases: cases.length }).to.deep.equal({
      hosts: 120,
      places: 400,
      cases: 1000,
    })
    expect(budget!.amount * 2.5).to.be.closeTo(generated(1).budget!.amount, 2)
    expect([small.hosts.length, small.places.length, small.cases.length]).to.deep.equal([30, 100, 100])
    expect(small.arrivalGridDays).to.equal(1)
  })

  it('keeps to the published proportions', () => {
    const { countries, cases } = generated(2)
    const regions = new Map(countries.map(({ code, macroRegion }) => [code, macroRegion]))
    const persons = cases.reduce((sum, { householdSize }) => sum + householdSize, 0)

    expect(share(cases, ({ householdSize }) => householdSize === 1)).to.be.within(0.42, 0.5)
    expect(share(cases, ({ children }) => children)).to.be.within(0.38, 0.5)
    expect(share(cases, ({ woman }) => woman)).to.be.within(0.5, 0.6)
    expect(persons / cases.length).to.be.within(2.3, 2.8)
    expect(share(cases, ({ origin }) => ['R2', 'R3'].includes(regions.get(origin)!))).to.be.within(0.7, 0.8)
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
