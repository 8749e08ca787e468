import { expect } from 'chai'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  disownRecycledPid,
  isLive,
  parsePostmasterFile,
  readPostmasterFile,
} from '../../../../server/db/embedded/postmaster-file.js'
import { isRunning } from '../../../../server/db/embedded/process-facts.js'
import { temporaryFolder } from '../../../support/temporary-folder.js'

const lines = (pid: number) => [pid, '/data', 1790000000, 54321, '', '127.0.0.1', ' 123 456', 'ready   '].join('\n')

describe('postmaster.pid', () => {
  const folder = temporaryFolder()

  after(() => folder.remove())

  it('tells process, port and status', () => {
    expect(parsePostmasterFile(`${lines(42)}\n`)).to.deep.equal({ pid: 42, port: 54321, status: 'ready' })
  })

  it('has no status in the first moments of a server', () => {
    expect(parsePostmasterFile('42\n/data\n1790000000\n')).to.deep.equal({ pid: 42, port: 0, status: '' })
  })

  it('says nothing while it is empty or absent', () => {
    expect(parsePostmasterFile('')).to.equal(null)
    expect(readPostmasterFile(join(folder.path, 'absent'))).to.equal(null)
  })

  it('is not believed when the process is another program', () => {
    expect(isLive({ pid: process.pid, port: 1, status: 'ready' }, '/no/such/cluster')).to.equal(false)
  })

  it('is given to a process that cannot exist, keeping the line about shared memory', () => {
    const file = join(folder.path, 'postmaster.pid')
    writeFileSync(file, lines(process.pid))

    disownRecycledPid(folder.path)

    const record = readPostmasterFile(folder.path)
    expect(isRunning(record?.pid ?? 0)).to.equal(false)
    expect(readFileSync(file, 'utf8').split('\n')[6]).to.equal(' 123 456')
  })
})
