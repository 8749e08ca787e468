import { expect } from 'chai'
import { connect } from 'node:net'
import type { HttpApiClient } from '../support/api.js'
import { recordingLog } from '../support/log.js'
import { createWorld, type World } from '../support/world.js'

describe('the HTTP surface', () => {
  const log = recordingLog()
  let world: World
  let visitor: HttpApiClient

  before(async () => {
    world = await createWorld({ log })
    visitor = await world.visitor()
  })

  after(() => world.close())

  it('answers a body of 10 MB with 413, as JSON', async () => {
    const answer = await post(JSON.stringify({ query: `{ viewer { ${'x'.repeat(10_000_000)} } }` }))

    expect(answer).to.deep.equal({
      status: 413,
      type: 'application/json; charset=utf-8',
      body: { errors: [{ message: 'The body is larger than 256 kB.', extensions: { code: 'BAD_REQUEST' } }] },
    })
  })

  it('answers a body that is no JSON with 400, as JSON', async () => {
    const answer = await post('{"query":')

    expect(answer).to.deep.include({ status: 400, type: 'application/json; charset=utf-8' })
    expect(answer.body.errors[0].message).to.equal('The body is not valid JSON.')
  })

  it('answers a body in an unknown encoding with 415, as JSON', async () => {
    const response = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'snappy' },
      body: '{}',
    })

    expect(response.status).to.equal(415)
    expect(((await response.json()) as { errors: unknown[] }).errors).to.have.lengthOf(1)
  })

  it('says what is wrong with a malformed query, and nothing about the schema', async () => {
    const parse = await visitor.send('{ viewer { ')
    const validate = await visitor.send('{ viewr { account { id } } }')

    expect(parse.errors[0]?.extensions.code).to.equal('GRAPHQL_PARSE_FAILED')
    expect(validate.errors[0]?.extensions.code).to.equal('GRAPHQL_VALIDATION_FAILED')
    expect(validate.errors[0]?.message).to.equal('Cannot query field "viewr" on type "Query".')
  })

  it('does not answer what other sites could make a browser send', async () => {
    const form = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{}',
    })
    const link = await visitor.fetch('/graphql?query=%7Bviewer%7BsessionExpiresAt%7D%7D')

    expect([form.status, link.status]).to.deep.equal([400, 400])
  })

  it('sends subscriptions to the socket', async () => {
    const answer = await post(JSON.stringify({ query: 'subscription { matchRunProgress(id: "any") { id } }' }))

    expect(answer.status).to.equal(400)
    expect(answer.body.errors[0].message).to.include('WebSocket')
  })

  it('refuses several operations in one request', async () => {
    const answer = await post(
      JSON.stringify([{ query: '{ viewer { sessionExpiresAt } }' }, { query: '{ __typename }' }]),
    )

    expect(answer.status).to.equal(400)
  })

  it('refuses an operation beyond the limits', async () => {
    const aliases = Array.from({ length: 31 }, (_, i) => `a${i}: viewer { sessionExpiresAt }`).join(' ')
    const tokens = `{ ${'viewer { sessionExpiresAt } '.repeat(600)} }`

    expect((await visitor.send(`{ ${aliases} }`)).errors[0]?.extensions.code).to.equal('OPERATION_TOO_LARGE')
    expect((await visitor.send(tokens)).errors[0]?.extensions.code).to.equal('GRAPHQL_PARSE_FAILED')
  })

  it('answers unknown addresses with 404, as JSON', async () => {
    const response = await visitor.fetch('/api/v1/cases')

    expect(response.status).to.equal(404)
    expect(response.headers.get('content-type')).to.equal('application/json; charset=utf-8')
    expect(await response.json()).to.deep.equal({ errors: [{ message: 'There is nothing at this address.' }] })
  })

  it('answers addresses that make no sense with 400, as JSON', async () => {
    for (const path of ['/feeds/%E0%A4%A.ics', '/feeds/%.ics']) {
      const response = await visitor.fetch(path)

      expect(response.status, path).to.equal(400)
      expect(await response.json(), path).to.deep.equal({
        errors: [{ message: 'The request does not make sense.', extensions: { code: 'BAD_REQUEST' } }],
      })
    }
  })

  it('says that it lives and is ready', async () => {
    expect((await visitor.fetch('/healthz')).status).to.equal(200)
    expect(await (await visitor.fetch('/readyz')).json()).to.deep.equal({ status: 'ready' })
  })

  it('sends a strict policy with every answer, and lets nothing be kept', async () => {
    const { headers } = await visitor.fetch('/healthz')

    expect(headers.get('content-security-policy')).to.match(
      /^default-src 'self';script-src 'self';style-src 'self' 'nonce-[\w+/]+=*';img-src 'self' data:;connect-src 'self';object-src 'none';frame-ancestors 'none';base-uri 'none';form-action 'self'$/,
    )
    expect(headers.get('cache-control')).to.equal('no-store')
    expect(headers.get('x-content-type-options')).to.equal('nosniff')
    expect(headers.get('referrer-policy')).to.equal('no-referrer')
    expect(headers.get('x-powered-by')).to.equal(null)
  })

  it('never answers an error as a page, whatever is asked for', async () => {
    const response = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/html' },
      body: '{',
    })

    expect(response.headers.get('content-type')).to.equal('application/json; charset=utf-8')
  })

  it('survives what is no HTTP at all', async () => {
    const { port } = new URL(await world.baseUrl())

    await new Promise<void>(resolve => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('\0\0\0 hello\r\n\r\n'))
      socket.on('error', () => undefined)
      socket.on('close', () => resolve())
      socket.resume()
    })

    expect((await visitor.fetch('/healthz')).status).to.equal(200)
  })

  it('gives an unknown calendar address the answer of a revoked one, and logs neither', async () => {
    const host = await world.host()
    const place = await world.place({ hostId: host.id })
    const { hostId, ...account } = await world.account('HOST_STAFF', { hostId: host.id })
    const viewer = {
      role: 'HOST_STAFF',
      hostId: hostId ?? '',
      accountId: account.id,
      organisationId: account.organisationId,
      sessionId: account.id,
      sessionExpiresAt: world.clock.now(),
    } as const
    const made = await world.application.feeds.create(viewer, { placeId: place.id })
    if (!made.ok) throw new Error('refused')
    const path = new URL(made.value.address).pathname

    const first = await visitor.fetch(path)
    const again = await visitor.fetch(path, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } })
    await world.application.feeds.revoke(viewer, { feedId: made.value.feed.id })
    const revoked = await visitor.fetch(path)
    const unknown = await visitor.fetch(path.replace(/.{4}\.ics$/, 'AAAA.ics'))

    expect([first.status, again.status, revoked.status, unknown.status]).to.deep.equal([200, 304, 404, 404])
    expect(first.headers.get('content-type')).to.equal('text/calendar; charset=utf-8')
    expect(await revoked.text()).to.equal(await unknown.text())
    expect(JSON.stringify(log.lines)).to.include('/feeds/:token.ics').and.not.include(path.slice(7, 30))
  })

  it('logs each request by its route, without addresses or bodies', async () => {
    await visitor.fetch('/graphql?canary=1', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })

    const said = log.lines.filter(({ message }) => message === 'request')
    expect(said.at(-1)).to.include({ method: 'POST', route: '/graphql', status: 400 })
    expect(said.at(-1)).to.have.all.keys('level', 'message', 'correlationId', 'method', 'route', 'status', 'ms')
    expect(JSON.stringify(log.lines)).not.to.include('canary')
  })

  async function post(body: string) {
    const response = await visitor.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    // oxlint-disable-next-line typescript/no-explicit-any
    const read: any = await response.json()
    return { status: response.status, type: response.headers.get('content-type'), body: read }
  }
})
