import { expect } from 'chai'
import { admittedCases } from '../../../matching/field/eligibility.js'
import { openField } from '../../../matching/field/field.js'
import { keepSampled, keepsHost, openUniverse } from '../../../matching/field/universe.js'
import { casesAtHosts } from '../../../matching/field/visits.js'
import { generate } from '../../../matching/index.js'
import { ledgerOf } from '../../instances/asking.js'
import type { ProblemFile } from '../../instances/builders.js'

describe('openUniverse', () => {
  it('keeps every pair of a small network', () => {
    const field = openField(ledgerOf(generate('S', 1) as ProblemFile))

    expect(openUniverse(field, 1).levels).to.equal(0)
  })

  it('keeps about five hundred hosts of a case of a large one, the same by row as one by one', () => {
    const file = generate('M', 1, { cases: 40 }) as ProblemFile
    const hosts = Array.from({ length: 2100 }, (_, h) => ({ ...file.hosts[h % file.hosts.length]!, id: `H${h}` }))
    const places = hosts.map((host, h) => ({ ...file.places[h % file.places.length]!, id: `P${h}`, host: host.id }))
    const field = openField(ledgerOf({ ...file, hosts, places, pins: [], exclusions: [] }))
    const universe = openUniverse(field, 3)
    const casesAt = casesAtHosts(field)
    const bits = new Int32Array(field.eligibility.caseWidth)
    const all = new Int32Array(file.cases.length)
    const kept = new Int32Array(file.cases.length)

    for (let h = 0; h < hosts.length; h++) {
      for (const c of casesAt(h)) all[c]! += 1
      admittedCases(field.eligibility, h, bits)
      const before = bits.slice()
      keepSampled(universe, h, bits)
      for (let c = 0; c < kept.length; c++) {
        const admitted = (before[c >>> 5]! & (1 << (c & 31))) !== 0
        const stays = (bits[c >>> 5]! & (1 << (c & 31))) !== 0
        expect(stays).to.equal(admitted && keepsHost(universe)(h, c))
        if (stays) kept[c]! += 1
      }
    }

    expect(universe.levels).to.be.above(0)
    for (const [c, count] of kept.entries()) {
      if (universe.levelOf[c] === 0) expect(count).to.be.at.least(all[c]!)
      else expect(count).to.be.within(180, 620)
    }
  })
})
