import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect } from 'chai'
import fc from 'fast-check'
import { generate, readProblem, readSolution, solve } from '../../matching/index.js'
import type { Problem } from '../../matching/index.js'
import { twoHostsThreeApplicants } from '../instances/builders.js'
import { mutated, mutations } from '../instances/mutations.js'

const schema = JSON.parse(readFileSync(new URL('../../../matching/solution.schema.json', import.meta.url), 'utf8'))

/** What a schema cannot say: what a solution says about its problem. */
const consistency: readonly RegExp[] = [
  /^must be the id of a (case|place) listed in this file, not /,
  / has two stays$/,
  /^must be after `from`/,
  /is outside the horizon$/,
]

function solved(file: unknown): { readonly problem: Problem; readonly solution: unknown } {
  const read = readProblem(file)
  if (!read.ok) throw new Error('must be readable')
  const result = solve(read.problem, { iterations: 1000 })
  if (result.kind !== 'SOLVED') throw new Error('must be solvable')
  return { problem: read.problem, solution: JSON.parse(JSON.stringify(result.solution)) }
}

describe('solution.schema.json', () => {
  const ajv = new Ajv2020({ strict: true })
  formats.default(ajv)
  const accepts = ajv.compile(schema)

  it('accepts what the engine writes, as readSolution does', () => {
    for (const file of [generate('S', 4), twoHostsThreeApplicants()]) {
      const { problem, solution } = solved(file)

      expect(accepts(solution), JSON.stringify(accepts.errors)).to.equal(true)
      expect(readSolution(solution, problem, 'WHOLE')).to.have.property('ok', true)
    }
  })

  it('agrees with readSolution on thousands of broken files, consistency aside', () => {
    const { problem, solution } = solved(twoHostsThreeApplicants())
    let sound = 0
    let structural = 0
    fc.assert(
      fc.property(mutations, changes => {
        const file = mutated(solution, changes)
        const read = readSolution(file, problem, 'WHOLE')
        const faults = read.ok ? [] : read.faults
        const broken = faults.filter(({ message }) => !consistency.some(pattern => pattern.test(message)))

        if (read.ok) expect(accepts(file), JSON.stringify(accepts.errors)).to.equal(true)
        if (broken.length > 0) expect(accepts(file), JSON.stringify(broken)).to.equal(false)
        if (read.ok) sound += 1
        if (broken.length > 0) structural += 1
      }),
      { numRuns: 3000 },
    )
    expect(sound).to.be.above(200)
    expect(structural).to.be.above(1000)
  })
})
