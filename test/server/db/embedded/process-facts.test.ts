import { expect } from 'chai'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { birthMark, commandLine, isRunning } from '../../../../server/db/embedded/process-facts.js'

describe('facts about processes', () => {
  it('knows a running process from one that ended', () => {
    const ended = spawnSync(process.execPath, ['--version']).pid

    expect(isRunning(process.pid)).to.equal(true)
    expect(isRunning(ended)).to.equal(false)
  })

  it('takes no number for a process that none can have', () => {
    expect([0, -1, 1.5, Number.NaN, 2 ** 30 + 1].map(isRunning)).to.deep.equal([false, false, false, false, false])
  })

  it('reads the command line', async () => {
    const child = spawn(process.execPath, ['--eval', 'setInterval(() => {}, 1000) // a mark'], { stdio: 'ignore' })
    await once(child, 'spawn')

    const command = commandLine(child.pid ?? 0)
    child.kill('SIGKILL')
    await once(child, 'exit')

    expect(command).to.contain('a mark')
    expect(commandLine(child.pid ?? 0)).to.equal(null)
  })

  it('marks a birth the same way each time', () => {
    expect(birthMark(process.pid)).to.equal(birthMark(process.pid))
  })
})
