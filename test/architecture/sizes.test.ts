import { expect } from 'chai'
import { projectRoot } from '../support/paths.js'
import { sourceFiles } from './source-file.js'
import type { SourceFile } from './source-file.js'

/** Past this, two rooms are talking in one file. */
const LONGEST = 300

/** Files that are one long table, where a line is a fact and nothing is to be understood across lines. */
const TABLES: ReadonlySet<string> = new Set()

function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !path.endsWith('.generated.ts') && !TABLES.has(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path}: ${lines} lines`)
}

describe('file sizes', () => {
  it('count lines, and leave generated files alone', () => {
    expect(
      tooLong([
        { path: 'server/a.ts', text: 'x\n'.repeat(300) },
        { path: 'server/b.ts', text: 'x\n'.repeat(301) },
        { path: 'server/c.generated.ts', text: 'x\n'.repeat(5000) },
      ]),
    ).to.deep.equal(['server/b.ts: 301 lines'])
  })

  it('stay below the limit everywhere', () => {
    expect(tooLong(sourceFiles(projectRoot))).to.deep.equal([])
  })
})
