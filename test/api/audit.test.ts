import { expect } from 'chai'
import { serverAudits } from 'graphql-http'
import { createWorld, type World } from '../support/world.js'

/** What the specification of GraphQL over HTTP leaves open, and we refuse so that no other site can ask in a browser. */
const REFUSED_MAYS = ['may use GET', 'MAY']

describe('GraphQL over HTTP', () => {
  let world: World
  const statuses: Record<string, string[]> = { ok: [], notice: [], warn: [], error: [] }

  before(async () => {
    world = await createWorld()
    for (const audit of serverAudits({ url: `${await world.baseUrl()}/graphql` })) {
      const { status } = await audit.fn()
      statuses[status]?.push(audit.name)
    }
  })

  after(() => world.close())

  it('keeps every MUST and SHOULD of the audit suite', () => {
    expect(statuses['error']).to.deep.equal([])
    expect(statuses['warn']).to.deep.equal([])
    expect(statuses['ok']).to.have.lengthOf(58)
  })

  it('leaves out only MAYs', () => {
    expect(statuses['notice']).to.have.lengthOf(3)
    expect(statuses['notice']?.every(name => REFUSED_MAYS.some(may => name.includes(may)))).to.equal(true)
  })
})
