// Compiles the loops of `code/` for the processor's vectors and writes them, as text, where the engine finds them.
// `--check` writes nothing and fails when the file on disk is not what the code compiles to.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import asc from 'assemblyscript/asc'

const target = path.join(import.meta.dirname, 'sieve.generated.ts')
const source = 'sieve.ts'
const readIf = file => (existsSync(file) ? readFileSync(file, 'utf8') : null)
let binary
const { error, stderr } = await asc.main(
  [source, '--outFile', 'sieve.wasm', '-O3', '--runtime', 'stub', '--noAssert', '--enable', 'simd', '--importMemory'],
  {
    readFile: name => readIf(path.join(import.meta.dirname, 'code', name)),
    writeFile: (_name, contents) => void (binary = contents),
    listFiles: () => [],
  },
)
if (error !== null) {
  process.stderr.write(stderr.toString())
  process.exit(1)
}
const lines = Buffer.from(binary)
  .toString('hex')
  .match(/.{1,116}/g)
const text = `// Compiled from code/${source}: npm run sieve
export const sieveCode: readonly string[] = [
${lines.map(line => `  '${line}',`).join('\n')}
]
`
if (!process.argv.includes('--check')) writeFileSync(target, text)
else if (readFileSync(target, 'utf8') !== text) {
  process.stderr.write('sieve.generated.ts is not what code/ compiles to: npm run sieve\n')
  process.exit(1)
}
