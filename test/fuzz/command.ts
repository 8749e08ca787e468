import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const usage = 'Usage: npm run fuzz -- calendars [--minutes n]'

/** Fuzzes in a process of its own that may use 256 MB of heap: one that needs more ends, and the command with it, not 0. */
function main(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { minutes: { type: 'string', default: '10' } },
    allowPositionals: true,
  })
  const minutes = Number(values.minutes)
  if (positionals.join(' ') !== 'calendars' || !(minutes > 0)) {
    process.stderr.write(`${usage}\n`)
    return 2
  }
  const script = fileURLToPath(new URL('./calendars-child.js', import.meta.url))
  const child = spawnSync(process.execPath, ['--max-old-space-size=256', script, String(minutes)], { stdio: 'inherit' })
  return child.status ?? 1
}

process.exitCode = main(process.argv.slice(2))
