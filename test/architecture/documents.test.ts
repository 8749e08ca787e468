import { expect } from 'chai'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { projectRoot } from '../support/paths.js'

const DOCUMENTS = [
  'README.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'matching/README.md',
  'seeds/README.md',
  'test/bench/README.md',
  'test/instances/reference/README.md',
  'test/torture/README.md',
]

/** Where the links of a document lead, from the project's folder; links to other sites are left out. */
function linksIn(document: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)/g)]
    .map(([, target = '']) => target)
    .filter(target => !/^https?:/.test(target))
    .map(target => posix.join(posix.dirname(document), target))
}

describe('documents', () => {
  it('have their links read from the folder they stand in', () => {
    const text = 'see [the door](index.ts), [seeds](../seeds/README.md#figures) and [a site](https://example.org)'

    expect(linksIn('matching/README.md', text)).to.deep.equal(['matching/index.ts', 'seeds/README.md'])
  })

  for (const document of DOCUMENTS)
    it(`lead somewhere: ${document}`, () => {
      const links = linksIn(document, readFileSync(projectRoot + document, 'utf8'))

      expect(links.filter(target => !existsSync(projectRoot + target))).to.deep.equal([])
    })

  it('name every room of the server on the map', () => {
    const map = readFileSync(`${projectRoot}README.md`, 'utf8')
    const rooms = readdirSync(`${projectRoot}server`, { withFileTypes: true }).filter(entry => entry.isDirectory())

    expect(rooms.map(({ name }) => `${name}/`).filter(room => !map.includes(room))).to.deep.equal([])
  })
})
