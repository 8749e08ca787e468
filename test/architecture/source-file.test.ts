import { expect } from 'chai'
import { projectRoot } from '../support/paths.js'
import { importsOf, sourceFiles } from './source-file.js'

const read = (text: string) => importsOf({ path: 'server/cases/case.service.ts', text })

describe('importsOf', () => {
  it('finds every way to import', () => {
    const text = `
      import { a } from './a.js'
      import type { B } from '../shared/b.js'
      import c, { type D } from 'chai'
      import {
        e,
        f,
      } from "@types/node/deep"
      import 'reflect-metadata'
      import * as g from 'node:fs'
      export { h } from './h.js'
      export * from './i.js'
      const j = await import('./j.js')
      type K = import('./k.js').K`

    expect(read(text)).to.deep.equal([
      'server/cases/a.ts',
      'server/shared/b.ts',
      'chai',
      '@types/node',
      'reflect-metadata',
      'node:fs',
      'server/cases/h.ts',
      'server/cases/i.ts',
      'server/cases/j.ts',
      'server/cases/k.ts',
    ])
  })

  it('takes neither comments nor other text for imports', () => {
    const text = `
      // import { a } from './a.js'
      /* import { b } from './b.js' */
      const words = 'made from'
      export const c = 'from here'
      export function d() { return "from './d.js'" }`

    expect(read(text)).to.deep.equal([])
  })
})

describe('sourceFiles', () => {
  it('reads every room of the project', () => {
    const paths = sourceFiles(projectRoot).map(({ path }) => path)

    expect(paths).to.include.members(['server/db/unit-of-work.ts', 'test/architecture/arrows.ts', 'matching/index.ts'])
  })
})
