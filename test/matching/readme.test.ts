import { readFileSync, readdirSync } from 'node:fs'
import { expect } from 'chai'

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
