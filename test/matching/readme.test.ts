import { readFileSync, readdirSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { expect } from 'chai'
import { readChanges, readProblem, solve } from '../../matching/index.js'
import { commands } from '../../matching/worker/cli/commands/index.js'

const root = new URL('../../../', import.meta.url)

/** Files of the constraints folder that are not a constraint themselves. */
const furniture = new Set(['index', 'pair-constraint', 'row-use', 'rule', 'stay-constraint'])

function names(folder: string, ending: string): readonly string[] {
  return readdirSync(new URL(folder, root))
    .filter(name => name.endsWith(ending))
    .map(name => name.slice(0, -ending.length))
    .toSorted()
}

describe('the constraint table of matching/README.md', () => {
  const constraints = names('matching/constraints/', '.ts').filter(name => !furniture.has(name))

  it('has one row for every constraint file', () => {
    const readme = readFileSync(new URL('matching/README.md', root), 'utf8')
    const rows = [...readme.matchAll(/^\| \[([a-z-]+)\]\(constraints\/\1\.ts\) *\|/gm)].map(([, name]) => name!)

    expect(rows.toSorted()).to.deep.equal(constraints)
  })

  it('has a test of the same name for every constraint file', () => {
    expect(names('test/matching/constraints/', '.test.ts')).to.deep.equal(constraints)
  })
})

describe('the command line of matching/README.md', () => {
  const readme = readFileSync(new URL('matching/README.md', root), 'utf8')
  const [problem, changes] = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text]) => JSON.parse(text!))
  const schemaOf = (kind: string): object =>
    JSON.parse(readFileSync(new URL(`matching/${kind}.schema.json`, root), 'utf8'))
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false })
  formats.default(ajv)

  it('shows a problem that can be solved, and changes to it that can be tried', () => {
    const read = readProblem(problem)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))

    expect(solve(read.problem)).to.have.nested.property('solution.statistics.placed', 1)
    expect(readChanges(changes, read.problem)).to.have.property('ok', true)
    expect(ajv.validate(schemaOf('problem'), problem), JSON.stringify(ajv.errors)).to.equal(true)
    expect(ajv.validate(schemaOf('changes'), changes), JSON.stringify(ajv.errors)).to.equal(true)
  })

  it('names every command', () => {
    for (const { name } of commands) expect(readme).to.include(`npx leeward ${name}`)
  })
})
