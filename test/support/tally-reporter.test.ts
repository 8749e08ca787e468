import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './paths.js'
import { temporaryFolder } from './temporary-folder.js'

describe('the tally of a run', () => {
  const folder = temporaryFolder()

  after(() => folder.remove())

  for (const [title, spec, line] of [
    ['counts what passed', `it('a', () => {}); it('b', () => {})`, '2 passed, 0 failed'],
    ['counts what failed', `it('a', () => {}); it('b', () => { throw new Error('no') })`, '1 passed, 1 failed'],
    ['counts a hook that failed', `before(() => { throw new Error('no') }); it('a', () => {})`, '0 passed, 1 failed'],
    ['is a failure without any test', `describe('nothing', () => {})`, '0 passed, 1 failed'],
    ['stands last', `it('a', () => {}); process.on('exit', () => console.log('more'))`, '1 passed, 0 failed'],
  ] as const) {
    it(title, () => {
      const { lines, status } = runMocha(folder.path, spec)

      expect(lines.at(-1)).to.equal(line)
      expect(status === 0).to.equal(line.endsWith(' 0 failed'))
    })
  }
})

function runMocha(folder: string, spec: string): { lines: string[]; status: number | null } {
  const file = join(folder, 'spec.cjs')
  writeFileSync(file, spec)
  const reporter = join(projectRoot, 'test/support/tally-reporter.cjs')
  const { LEEWARD_TEST_TALLY: _, ...env } = process.env
  const run = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/mocha/bin/mocha.js'), '--no-package', '--no-config', '--reporter', reporter, file],
    { cwd: projectRoot, encoding: 'utf8', env },
  )
  return { lines: run.stdout.trimEnd().split('\n'), status: run.status }
}
