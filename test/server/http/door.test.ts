import { once } from 'node:events'
import { connect } from 'node:net'
import { expect } from 'chai'
import { door, type Door } from '../../../server/http/door.js'
import { CannotListen } from '../../../server/http/server.js'
import { eventually } from '../../support/eventually.js'

const here = { port: 0, host: '127.0.0.1' }

describe('the door', () => {
  const opened: Door[] = []
  const openDoor = async (options?: { patienceMs: number }) => {
    const made = await door(here, options)
    opened.push(made)
    return made
  }
  const ask = ({ port }: Door, path = '/') => fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: path })

  afterEach(async () => {
    await Promise.all(opened.splice(0).map(each => each.close({ graceMs: 0 })))
  })

  it('lets in those who came before it opened, with all they brought, and those who come later', async () => {
    const made = await openDoor()
    const early: Promise<Response>[] = []
    for (const path of ['/one', '/two']) {
      const arrival = once(made.server, 'request')
      early.push(ask(made, path))
      await arrival
    }

    made.open(async (request, response) => {
      const body = await request.toArray()
      response.end(`${request.url} ${body.join('')}`)
    })
    const answers = await Promise.all([...early, ask(made, '/three')])

    const texts = await Promise.all(answers.map(answer => answer.text()))
    expect(texts).to.deep.equal(['/one /one', '/two /two', '/three /three'])
  })

  it('asks those to come again whom it has let wait for too long', async () => {
    const made = await openDoor({ patienceMs: 1 })

    const answer = await ask(made)

    expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([503, '1'])
    expect(((await answer.json()) as { errors: unknown[] }).errors[0]).to.have.nested.property(
      'extensions.code',
      'SERVICE_UNAVAILABLE',
    )
  })

  it('forgets those who leave', async () => {
    const made = await openDoor()
    const visitor = connect(made.port, here.host)
    visitor.write('GET /left HTTP/1.1\r\nHost: here\r\n\r\n')
    await once(made.server, 'request')
    visitor.destroy()
    await eventually(async () => {
      const count = await new Promise<number>(resolve => made.server.getConnections((_, found) => resolve(found)))
      if (count > 0) throw new Error('not yet')
    })
    const seen: (string | undefined)[] = []

    made.open((request, response) => {
      seen.push(request.url)
      response.end()
    })
    await ask(made, '/stayed')

    expect(seen).to.deep.equal(['/stayed'])
  })

  it('turns away those who wait when it closes', async () => {
    const made = await openDoor()
    const waits = ask(made)
    await once(made.server, 'request')

    await made.close({ graceMs: 1_000 })

    expect((await waits).status).to.equal(503)
  })

  it('is refused where somebody else listens', async () => {
    const { port } = await openDoor()

    const failure: unknown = await door({ ...here, port }).catch((error: unknown) => error)

    expect(failure).to.be.instanceOf(CannotListen)
  })
})
