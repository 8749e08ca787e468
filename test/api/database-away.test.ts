import { expect } from 'chai'
import type { HttpApiClient } from '../support/api.js'
import { cuttableLine, type CuttableLine } from '../support/cuttable-line.js'
import { eventually } from '../support/eventually.js'
import { createWorld, type World } from '../support/world.js'

const COUNTS = '{ relocationCaseCounts { status count } }'

describe('the database going away and coming back', () => {
  let world: World
  let client: HttpApiClient
  let line: CuttableLine

  before(async () => {
    world = await createWorld({
      route: async url => {
        line = await cuttableLine(url)
        return line.url
      },
    })
    client = await world.overHttp('COORDINATOR')
  })

  after(async () => {
    await world.close()
    await line.cut()
  })

  it('is told as such while it lasts, and mends by itself', async () => {
    const present = await client.ask(COUNTS)

    await line.cut()
    const away = await client.fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: COUNTS }),
    })
    const body = (await away.json()) as { errors: { message: string; extensions: Record<string, string> }[] }
    const ready = await client.fetch('/readyz')
    const alive = await client.fetch('/healthz')

    expect(away.status).to.equal(503)
    expect(body.errors[0]?.extensions).to.have.all.keys('code', 'correlationId')
    expect(body.errors[0]?.extensions['code']).to.equal('SERVICE_UNAVAILABLE')
    expect(body.errors[0]?.message).to.include('try again').and.include(body.errors[0]?.extensions['correlationId'])
    expect([ready.status, alive.status]).to.deep.equal([503, 200])

    await line.mend()
    await eventually(async () => expect(await client.ask(COUNTS)).to.deep.equal(present))
    expect((await client.fetch('/readyz')).status).to.equal(200)
  })

  it('costs no request when connections break while nobody asks', async () => {
    await client.ask(COUNTS)
    await line.cut()
    await line.mend()

    await eventually(async () => expect((await client.send(COUNTS)).errors).to.deep.equal([]))
  })
})
