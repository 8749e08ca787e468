import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { largestFileMb, readBytes } from '../../../../../matching/worker/cli/files/read-bytes.js'
import { isSameFile, whyNotWritable, writeWhole } from '../../../../../matching/worker/cli/files/write-file.js'

describe('files of the command line', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'leeward-files-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const at = (name: string): string => join(folder, name)

  describe('readBytes', () => {
    it('reads a whole file, also one larger than a part', () => {
      const content = 'x'.repeat(200_000)
      writeFileSync(at('file'), content)
      const read = readBytes(at('file'))

      expect(read.ok && read.bytes.toString()).to.equal(content)
    })

    it('refuses a file that is too large without reading it', () => {
      writeFileSync(at('huge'), '')
      // Holes take no room on the disk.
      truncateSync(at('huge'), largestFileMb * 2 ** 20 + 1)

      expect(readBytes(at('huge'))).to.deep.equal({ ok: false, message: `is larger than ${largestFileMb} MB` })
    })

    it('refuses a file that is not there, and a folder', () => {
      expect(readBytes(at('absent')))
        .to.have.property('message')
        .that.includes('ENOENT')
      expect(readBytes(folder)).to.have.property('message').that.includes('EISDIR')
    })
  })

  describe('writeWhole', () => {
    it('writes all pieces and leaves nothing beside the file', () => {
      expect(writeWhole(at('out'), ['a', 'b'])).to.equal(undefined)

      expect(readFileSync(at('out'), 'utf8')).to.equal('ab')
      expect(readdirSync(folder)).to.deep.equal(['out'])
    })

    it('keeps the old file when the new one cannot be written to its end', () => {
      writeFileSync(at('out'), 'old')
      function* pieces(): Iterable<string> {
        yield 'new'
        throw new Error('no more')
      }

      expect(writeWhole(at('out'), pieces())).to.equal('no more')
      expect(readFileSync(at('out'), 'utf8')).to.equal('old')
      expect(readdirSync(folder)).to.deep.equal(['out'])
    })

    it('writes through a link, and keeps it', () => {
      mkdirSync(at('elsewhere'))
      writeFileSync(at('elsewhere/file'), 'old')
      symlinkSync(at('elsewhere/file'), at('link'))

      expect(writeWhole(at('link'), ['new'])).to.equal(undefined)
      expect(readFileSync(at('elsewhere/file'), 'utf8')).to.equal('new')
      expect(isSameFile(at('link'), at('elsewhere/file'))).to.equal(true)
    })

    it('leaves a device a device', () => {
      expect(writeWhole('/dev/null', ['x'])).to.equal(undefined)
      expect(readFileSync('/dev/null', 'utf8')).to.equal('')
    })
  })

  describe('whyNotWritable', () => {
    it('says nothing of a file that can be written, and leaves no trace', () => {
      expect(whyNotWritable(at('out'))).to.equal(undefined)
      expect(readdirSync(folder)).to.deep.equal([])
    })

    it('knows a folder, and a folder that is not there', () => {
      expect(whyNotWritable(folder)).to.include('EISDIR')
      expect(whyNotWritable(at('absent/out'))).to.include('ENOENT')
    })
  })

  it('are told apart by what they are, not by their names', () => {
    writeFileSync(at('one'), '')
    writeFileSync(at('other'), '')

    expect(isSameFile(at('one'), at('./one'))).to.equal(true)
    expect(isSameFile(at('one'), at('other'))).to.equal(false)
    expect(isSameFile(at('one'), at('absent'))).to.equal(false)
  })
})
