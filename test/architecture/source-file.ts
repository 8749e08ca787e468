import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'

/** One source file as the checks see it. */
export interface SourceFile {
  /** From the project's folder, with slashes: `server/cases/case.service.ts`. */
  readonly path: string
  readonly text: string
}

const ROOMS = ['server', 'matching', 'client', 'seeds', 'test']
const EXTENSION = /\.(ts|tsx|cts|mts)$/

/** Every TypeScript file of the project, generated ones included. */
export function sourceFiles(root: string): SourceFile[] {
  return ROOMS.flatMap(room =>
    readdirSync(`${root}${room}`, { recursive: true, encoding: 'utf8' })
      .filter(name => EXTENSION.test(name) && !name.includes('node_modules'))
      .map(name => `${room}/${name.replaceAll('\\', '/')}`)
      .toSorted(),
  ).map(path => ({ path, text: readFileSync(root + path, 'utf8') }))
}

/** What a file imports: files of the project by path, anything else by the name of its package. */
export function importsOf(file: SourceFile): string[] {
  const code = file.text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const found = code.matchAll(
    /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"`]([^'"`]+)['"`]/gm,
  )
  return [...found].map(([, from, bare, dynamic]) => targetOf(file.path, from ?? bare ?? dynamic ?? ''))
}

function targetOf(path: string, specifier: string): string {
  if (!specifier.startsWith('.')) {
    const parts = specifier.split('/')
    return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
  }
  return posix
    .join(posix.dirname(path), specifier)
    .replace(/\.js$/, '.ts')
    .replace(/\.jsx$/, '.tsx')
}
