import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect } from 'chai'
import fc from 'fast-check'
import { generate, readProblem } from '../../matching/index.js'
import { everyMember } from '../instances/every-member.js'
import { mutated, mutations } from '../instances/mutations.js'
import { tinyProblem } from '../instances/tiny.js'

const schema = JSON.parse(readFileSync(new URL('../../../matching/problem.schema.json', import.meta.url), 'utf8'))

/** What a schema cannot say: how the parts of a file refer to each other. */
const consistency: readonly RegExp[] = [
  /^".*" is also the (id|code) of entry \d+$/,
  /^must be the (id|code) of a (case|country|host|place) listed in this file, not /,
  /^must be after `from`/,
  /^must be at most 7320 days after `from`$/,
  /is outside the horizon$/,
  /^must not be before `earliest`$/,
  /^must not be less than (minDays|minStayDays) /,
  /is offered twice$/,
  /^overlaps window \d+ of the same place$/,
]

describe('problem.schema.json', () => {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false })
  formats.default(ajv)
  const accepts = ajv.compile(schema)

  it('accepts what readProblem accepts', () => {
    expect(accepts(everyMember()), JSON.stringify(accepts.errors)).to.equal(true)
    expect(accepts(generate('M', 5)), JSON.stringify(accepts.errors)).to.equal(true)
    fc.assert(
      fc.property(tinyProblem({ pins: true }), file => {
        expect(accepts(file), JSON.stringify(accepts.errors)).to.equal(true)
        expect(readProblem(file).ok).to.equal(true)
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with readProblem on thousands of broken files, consistency aside', () => {
    let sound = 0
    let structural = 0
    fc.assert(
      fc.property(mutations, changes => {
        const file = mutated(everyMember(), changes)
        const read = readProblem(file)
        const faults = read.ok ? [] : read.faults
        const broken = faults.filter(({ message }) => !consistency.some(pattern => pattern.test(message)))

        if (read.ok) expect(accepts(file), JSON.stringify(accepts.errors)).to.equal(true)
        if (broken.length > 0) expect(accepts(file), JSON.stringify(broken)).to.equal(false)
        if (read.ok) sound += 1
        if (broken.length > 0) structural += 1
      }),
      { numRuns: 4000 },
    )
    // The files are neither all sound nor all broken: both directions were looked at often.
    expect(sound).to.be.above(200)
    expect(structural).to.be.above(1500)
  })

  it('describes every member, and admits no other', () => {
    const undescribed: string[] = []
    const open: string[] = []
    const walk = (node: Record<string, unknown>, path: string): void => {
      if (node['type'] === 'object' && node['additionalProperties'] !== false) open.push(path)
      for (const [name, member] of Object.entries(
        (node['properties'] ?? {}) as Record<string, Record<string, unknown>>,
      )) {
        const target =
          typeof member['$ref'] === 'string' ? schema.$defs[member['$ref'].slice('#/$defs/'.length)] : member
        if (member['description'] === undefined && target.description === undefined) undescribed.push(`${path}.${name}`)
        walk(member, `${path}.${name}`)
      }
    }
    walk(schema, '$')
    for (const [name, definition] of Object.entries<Record<string, unknown>>(schema.$defs)) walk(definition, name)

    expect(undescribed).to.deep.equal([])
    expect(open).to.deep.equal([])
  })
})
