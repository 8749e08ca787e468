import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { projectRoot } from '../../support/paths.js'

describe('the code of the sieves', () => {
  it('is what its source compiles to', function () {
    this.timeout(60_000)
    const check = spawnSync(process.execPath, [`${projectRoot}matching/sieve/compile.mjs`, '--check'], {
      encoding: 'utf8',
    })

    expect(check.stderr).to.equal('')
    expect(check.status).to.equal(0)
  })
})
