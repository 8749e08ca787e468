import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { projectRoot } from '../support/paths.js'
import { temporaryFolder } from '../support/temporary-folder.js'

/** Says its number and goes on until it is told to end. */
const PATIENT = `
process.on('SIGTERM', () => process.exit(0))
setInterval(() => undefined, 1000)
process.stdout.write(String(process.pid) + '\\n')`

describe('npm start', function () {
  this.timeout(30_000)
  const folder = temporaryFolder()
  const children: ChildProcess[] = []
  after(() => {
    for (const child of children) child.kill('SIGKILL')
    folder.remove()
  })

  it('starts a server again that was killed, and ends with it when asked to', async () => {
    const { child, ended, numbers } = keepRunning(PATIENT)
    const first = await numbers(1)

    process.kill(first, 'SIGKILL')
    const second = await numbers(2)
    child.kill('SIGTERM')

    expect(second).to.not.equal(first)
    expect(await ended).to.equal(0)
    expect(() => process.kill(second, 0)).to.throw('ESRCH')
  })

  it('ends with a server that ends by itself, as it ended', async () => {
    expect(await keepRunning('process.exit(7)').ended).to.equal(7)
    expect(await keepRunning('process.exit(0)').ended).to.equal(0)
  })

  it('starts nothing any more once it was asked to end', async () => {
    const { child, ended, numbers } = keepRunning(PATIENT)
    process.kill(await numbers(1), 'SIGKILL')
    // It waits a moment before it starts again one that has lived so short.
    child.kill('SIGTERM')

    expect(await ended).to.equal(130)
  })

  function keepRunning(script: string) {
    const file = join(folder.path, `server-${children.length}.cjs`)
    writeFileSync(file, script)
    const child = spawn(process.execPath, [`${projectRoot}build/server/keep-running.js`, file])
    children.push(child)
    const said: string[] = []
    child.stdout.setEncoding('utf8').on('data', (text: string) => void said.push(...text.trim().split('\n')))
    /** The number of the process that was started so many times. */
    const numbers = async (count: number): Promise<number> => {
      while (said.length < count) await once(child.stdout, 'data')
      return Number(said[count - 1])
    }
    const ended = once(child, 'exit').then(([code]) => code as number | null)
    return { child, ended, numbers }
  }
})
