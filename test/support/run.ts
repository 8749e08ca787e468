import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './paths.js'

/**
 * Runs the whole suite, with mocha's configuration from package.json (which names no files, because mocha adds those
 * to the ones on its command line; to run some tests: `npx mocha build/test/matching/*.test.js`). With LEEWARD_TEST_BROWSER=0 the files that
 * drive a browser are not selected. The last line is `N passed, N failed` even when a file cannot be loaded.
 */
function run(): number {
  const folder = mkdtempSync(join(tmpdir(), 'leeward-tally-'))
  const file = join(folder, 'tally')
  const selection = process.env['LEEWARD_TEST_BROWSER'] === '0' ? ['--ignore', 'build/test/browser/**'] : []
  const mocha = spawnSync(
    process.execPath,
    [
      join(projectRoot, 'node_modules/mocha/bin/mocha.js'),
      'build/test/**/*.test.js',
      // A test that fails may leave a connection open, for which mocha would wait for ever.
      '--exit',
      ...selection,
      ...process.argv.slice(2),
    ],
    { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, LEEWARD_TEST_TALLY: file } },
  )
  const { passed, failed } = readTally(file)
  rmSync(folder, { recursive: true, force: true })
  const broken = mocha.status !== 0 && failed === 0 ? 1 : failed
  process.stdout.write(`${passed} passed, ${broken} failed\n`)
  return broken === 0 ? 0 : 1
}

/** What the reporter noted; a run that broke off before it could note anything has failed. */
function readTally(file: string): { passed: number; failed: number } {
  try {
    const [passed, failed] = [...readFileSync(file, 'utf8').matchAll(/\d+/g)].map(([digits]) => Number(digits))
    return { passed: passed ?? 0, failed: failed ?? 1 }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return { passed: 0, failed: 1 }
  }
}

process.exitCode = run()
