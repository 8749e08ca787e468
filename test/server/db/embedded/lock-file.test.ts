import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLockFile } from '../../../../server/db/embedded/lock-file.js'
import { temporaryFolder } from '../../../support/temporary-folder.js'

describe('withLockFile', () => {
  const folder = temporaryFolder()
  const path = join(folder.path, 'lock')

  after(() => folder.remove())

  it('lets one in at a time', async () => {
    const inside = { now: 0, most: 0 }
    const visit = () =>
      withLockFile({ path }, async () => {
        inside.now++
        inside.most = Math.max(inside.most, inside.now)
        await sleep(2)
        inside.now--
      })

    await Promise.all([visit(), visit(), visit(), visit()])

    expect(inside).to.deep.equal({ now: 0, most: 1 })
  })

  it('leaves nothing behind, also after a failure', async () => {
    const failure = await withLockFile({ path }, () => Promise.reject(new Error('failed inside'))).catch(String)

    expect(failure).to.contain('failed inside')
    expect(readdirSync(folder.path)).to.deep.equal([])
  })

  it('takes over the lock of a process that died', async () => {
    const dead = spawnSync(process.execPath, ['--version']).pid
    writeFileSync(path, `${dead} 1`)

    const answer = await withLockFile({ path }, () => Promise.resolve('inside'))

    expect(answer).to.equal('inside')
    expect(existsSync(path)).to.equal(false)
  })

  it('takes over the lock of a process whose number another one bears now', async () => {
    writeFileSync(path, `${process.pid} the start of an earlier process`)

    const answer = await withLockFile({ path }, () => Promise.resolve('inside'))

    expect(answer).to.equal('inside')
  })

  it('gives up on a living holder after its patience, and leaves the lock alone', async () => {
    const attempt = await withLockFile({ path }, () =>
      withLockFile({ path, patienceMs: 0 }, () => Promise.resolve('inside')).catch(String),
    )

    expect(attempt).to.contain(`held by process ${process.pid}`)
  })
})
