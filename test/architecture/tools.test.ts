import { expect } from 'chai'
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { projectRoot } from '../support/paths.js'

const run = promisify(execFile)

/** Runs an installed tool's script with this Node; answers what it printed when it objected, else nothing. */
function objections(script: string, options: readonly string[]): Promise<string> {
  return run(process.execPath, [`node_modules/${script}`, ...options], {
    cwd: projectRoot,
    maxBuffer: 50_000_000,
  }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  )
}

describe('tools', function () {
  this.timeout(120_000)

  it('find nothing to object to: lint', async () => {
    expect(await objections('oxlint/bin/oxlint', ['--deny-warnings'])).to.equal('')
  })

  it('find nothing to object to: format', async () => {
    expect(await objections('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])).to.equal('')
  })
})
