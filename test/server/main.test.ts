import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect } from 'chai'
import { readPostmasterFile } from '../../server/db/embedded/postmaster-file.js'
import { serverProcess } from '../support/server-process.js'
import { temporaryFolder } from '../support/temporary-folder.js'
import { createEmptyDatabase, type TestDatabase } from '../support/test-database.js'

describe('the process', () => {
  let database: TestDatabase
  const children: ChildProcess[] = []

  before(async () => {
    database = await createEmptyDatabase()
  })

  after(async () => {
    for (const child of children) child.kill('SIGKILL')
    await database.drop()
  })

  it('names every wrong key and ends', async () => {
    const { ended, said } = run({ DATABASE_URL: 'nonsense', PORT: 'nonsense' })

    expect(await ended).to.equal(1)
    expect(said()).to.include('DATABASE_URL').and.include('PORT').and.not.include('    at ')
  })

  it('says in one sentence that its port is in use, before it begins anything, and ends', async () => {
    const taken = createServer()
    await new Promise<void>(resolve => taken.listen(0, resolve))
    const { port } = taken.address() as AddressInfo

    const folder = temporaryFolder()
    const variables = { LEEWARD_DATA_DIR: folder.path, LEEWARD_MODE: 'demonstration', PORT: String(port) }
    const { ended, said } = run(variables)

    expect(await ended).to.equal(1)
    expect(said().trim()).to.equal(`Port ${port} is in use. Stop what uses it, or set PORT to another one.`)
    folder.remove()
    taken.close()
  })

  it('says that it cannot listen at an address of another machine, and ends', async () => {
    const { ended, said } = run({ DATABASE_URL: database.url, PORT: '4999', HOST: '192.0.2.1' })

    expect(await ended).to.equal(1)
    expect(said()).to.include('no address 192.0.2.1').and.include('HOST').and.not.include('    at ')
  })

  it('says that the database cannot be reached, without its password, and ends', async () => {
    const { ended, said } = run({ DATABASE_URL: 'postgres://leeward:canary@127.0.0.1:1/leeward' })

    expect(await ended).to.equal(1)
    expect(said()).to.include('ECONNREFUSED').and.not.include('canary')
  })

  it('comes up twice at once on one empty database, and stops when told to', async () => {
    const both = [run({ DATABASE_URL: database.url }), run({ DATABASE_URL: database.url })]
    const addresses = await Promise.all(both.map(({ ready }) => ready))

    for (const address of addresses) expect((await fetch(`${address}/readyz`)).status).to.equal(200)
    both[0]!.child.kill('SIGTERM')
    both[1]!.child.kill('SIGINT')

    expect(await Promise.all(both.map(({ ended }) => ended))).to.deep.equal([0, 0])
  })

  it('leaves nothing behind when it is told to stop while it starts', async () => {
    const folder = temporaryFolder()
    const { child, ended, said } = run({ LEEWARD_DATA_DIR: folder.path, LEEWARD_MODE: 'demonstration' })
    await once(child.stdout!, 'data')

    child.kill('SIGINT')
    const code = await ended
    const left = readPostmasterFile(join(folder.path, 'postgres', 'cluster'))
    folder.remove()

    expect({ code, left, said: said() }).to.deep.equal({ code: 0, left: null, said: 'Starting the database …\n' })
  })

  it('comes up again after it was killed', async () => {
    const first = run({ DATABASE_URL: database.url })
    await first.ready
    first.child.kill('SIGKILL')
    await first.ended

    const second = run({ DATABASE_URL: database.url })
    expect((await fetch(`${await second.ready}/readyz`)).status).to.equal(200)
    second.child.kill('SIGTERM')
    expect(await second.ended).to.equal(0)
  })

  it('finishes what it is answering before it stops', async () => {
    const { child, ready, ended } = run({ DATABASE_URL: database.url })
    const address = await ready
    const answers = Array.from({ length: 5 }, () =>
      fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'mutation { signIn(input: { email: "nobody@leeward.example", password: "x" }) { errors { __typename } } }',
        }),
      }),
    )
    // Taken on when the first is answered, for they are answered one after the other.
    await answers[0]
    child.kill('SIGTERM')

    const settled = await Promise.all(answers.map(answer => answer.then(({ status }) => status)))
    expect(settled).to.deep.equal(Array(5).fill(200))
    expect(await ended).to.equal(0)
  })

  function run(variables: Record<string, string>) {
    const started = serverProcess(variables)
    children.push(started.child)
    return started
  }
})
