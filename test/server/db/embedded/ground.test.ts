import { expect } from 'chai'
import { chmodSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findGround, isOpen } from '../../../../server/db/embedded/ground.js'
import { temporaryFolder } from '../../../support/temporary-folder.js'

const STRANGER = { uid: 4_000_001, gid: 4_000_002 }

describe('the ground of an embedded PostgreSQL', () => {
  const world = arrange()

  beforeEach(() => world.build())
  afterEach(() => world.remove())

  it('keeps data in the home and programs in place when the server runs under our own account', () => {
    chmodSync(world.home, 0o700)

    const ground = findGround({ ...world.request(), account: null })

    expect(ground).to.deep.equal({ nativeDir: world.native, clusterDir: join(world.home, 'cluster') })
  })

  it('keeps both in place for another account when every folder above is open', () => {
    const ground = findGround(world.request())

    expect(ground).to.deep.equal({ nativeDir: world.native, clusterDir: join(world.home, 'cluster') })
  })

  it('moves both outside when a folder above is closed, and finds them again', () => {
    chmodSync(world.project, 0o700)

    const ground = findGround(world.request())
    const again = findGround(world.request())
    world.outside.push(join(ground.clusterDir, '..'))

    expect(ground.clusterDir).to.not.contain(world.project)
    expect(isOpen(join(ground.nativeDir, 'bin', 'postgres'), STRANGER)).to.equal(true)
    expect(again).to.deep.equal(ground)
  })

  it('opens the copied programs even when they were installed for one person only', () => {
    chmodSync(world.project, 0o700)
    for (const path of ['bin/postgres', 'share/words', 'bin', 'share']) chmodSync(join(world.native, path), 0o700)
    chmodSync(join(world.native, 'share/words'), 0o600)

    const { nativeDir, clusterDir } = findGround(world.request())
    world.outside.push(join(clusterDir, '..'))

    expect(statSync(join(nativeDir, 'bin/postgres')).mode & 0o777).to.equal(0o755)
    expect(statSync(join(nativeDir, 'share/words')).mode & 0o777).to.equal(0o644)
  })

  it('refuses rather than begin with empty data when a folder was closed later', () => {
    mkdirSync(join(world.home, 'cluster'))
    chmodSync(world.project, 0o700)

    expect(() => findGround(world.request())).to.throw(/cannot be reached any more.*DATABASE_URL/)
  })

  it('refuses rather than begin with empty data when the folder outside is gone', () => {
    writeFileSync(join(world.home, 'elsewhere'), '/nonexistent/leeward\n')

    expect(() => findGround({ ...world.request(), disposable: false })).to.throw(/is gone.*DATABASE_URL/)
  })

  it('lets the owner of a closed folder through, and nobody else', () => {
    chmodSync(world.project, 0o700)
    const { uid, gid } = statSync(world.project)

    expect(isOpen(world.home, { uid, gid })).to.equal(true)
    expect(isOpen(world.home, STRANGER)).to.equal(false)
  })
})

function arrange() {
  const paths = { root: '', project: '', home: '', native: '', outside: [] as string[] }
  return Object.assign(paths, {
    build() {
      paths.root = temporaryFolder().path
      paths.project = join(paths.root, 'project')
      paths.home = join(paths.project, 'data')
      paths.native = join(paths.project, 'native')
      for (const folder of [paths.home, join(paths.native, 'bin'), join(paths.native, 'share')]) {
        mkdirSync(folder, { recursive: true })
      }
      writeFileSync(join(paths.native, 'bin/postgres'), '', { mode: 0o755 })
      writeFileSync(join(paths.native, 'share/words'), 'words', { mode: 0o644 })
      for (const folder of ['', 'data', 'native', 'native/bin', 'native/share'])
        chmodSync(join(paths.project, folder), 0o755)
    },
    remove() {
      for (const folder of [paths.root, ...paths.outside.splice(0)]) rmSync(folder, { recursive: true, force: true })
    },
    request: () => ({
      home: paths.home,
      binaries: { nativeDir: paths.native, version: '18.4.0' },
      account: STRANGER,
      disposable: true,
    }),
  })
}
