import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { temporaryFolder } from '../support/temporary-folder.js'
import { gistOf, run } from './child.js'

describe('run', () => {
  const folder = temporaryFolder()
  after(() => folder.remove())

  it('hands on everything a script that fails has complained about, and the gist of it', async () => {
    const script = join(folder.path, 'failing.mjs')
    writeFileSync(script, `console.error('a warning'.padEnd(10_000)); throw new RangeError('out of room')`)

    const { code, cutOff, complaints } = await run({ script, args: [] })

    expect({ code, cutOff }).to.deep.equal({ code: 1, cutOff: false })
    expect(complaints)
      .to.match(/^a warning/)
      .and.include('failing.mjs')
    expect(gistOf(complaints)).to.equal('RangeError: out of room')
  })

  it('says what a script printed and used', async () => {
    const script = join(folder.path, 'printing.mjs')
    writeFileSync(script, `process.stdout.write(process.argv[2])`)

    const { code, output, complaints, cpuSeconds, peakMB } = await run({ script, args: ['said'] })

    expect({ code, output, complaints }).to.deep.equal({ code: 0, output: 'said', complaints: '' })
    expect(cpuSeconds).to.be.above(0)
    expect(peakMB).to.be.above(10)
  })
})

describe('gistOf', () => {
  it('is the last line when none names an error', () => {
    expect(gistOf('one\ntwo\n')).to.equal('two')
    expect(gistOf('')).to.equal('')
  })
})
