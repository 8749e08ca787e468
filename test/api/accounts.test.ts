import { expect } from 'chai'
import type { ApiClient } from '../support/api.js'
import { createWorld, type World } from '../support/world.js'

const PAGE = `query ($first: Int, $after: String) { organisations(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  edges { cursor node { id name country { code subRegion { name } } } }
} }`

describe('organisations and accounts', () => {
  let world: World
  let admin: ApiClient

  before(async () => {
    world = await createWorld()
    admin = await world.as('ADMIN')
    for (let i = 0; i < 6; i++) await world.organisation()
  })

  after(() => world.close())

  it('come page by page, each once, in the order of their names', async () => {
    const names: string[] = []
    const seen = { after: null as string | null, pages: 0 }
    do {
      const { organisations } = await admin.ask(PAGE, { first: 3, after: seen.after })
      expect(organisations.totalCount).to.equal(7)
      expect(organisations.pageInfo.hasPreviousPage).to.equal(seen.pages > 0)
      names.push(...organisations.edges.map(({ node }: { node: { name: string } }) => node.name))
      expect(organisations.pageInfo.endCursor).to.equal(organisations.edges.at(-1).cursor)
      seen.after = organisations.pageInfo.hasNextPage ? organisations.pageInfo.endCursor : null
      seen.pages += 1
    } while (seen.after)

    expect(seen.pages).to.equal(3)
    expect(new Set(names).size).to.equal(7)
    expect(names).to.deep.equal(names.toSorted())
  })

  for (const [args, words] of [
    [{ first: 0 }, 'first must be from 1 to 100, not 0.'],
    [{ first: 101 }, 'first must be from 1 to 100, not 101.'],
    [{ first: -1 }, 'first must be from 1 to 100, not -1.'],
    [{ after: 'nonsense' }, 'after must be a cursor that an earlier page gave.'],
    [{ after: '' }, 'after must be a cursor that an earlier page gave.'],
  ] as const) {
    it(`are refused for ${JSON.stringify(args)}`, async () => {
      const { errors } = await admin.send(PAGE, args)

      expect(errors).to.have.lengthOf(1)
      expect(errors[0]).to.deep.include({ message: words, extensions: { code: 'BAD_USER_INPUT' } })
    })
  }

  it('show accounts to administrators, with the organisation of each', async () => {
    const { accounts } = await admin.ask(
      '{ accounts { totalCount edges { node { email role organisation { name } } } } }',
    )

    expect(accounts.totalCount).to.equal(1)
    expect(accounts.edges[0].node).to.include({ role: 'ADMIN' })
  })

  it('are found by their identifiers', async () => {
    const { viewer } = await admin.ask('{ viewer { account { id organisation { id name } } } }')
    const ask = 'query ($id: ID!) { node(id: $id) { __typename id ... on Organisation { name } } }'

    expect(await admin.ask(ask, { id: viewer.account.id })).to.deep.equal({
      node: { __typename: 'Account', id: viewer.account.id },
    })
    expect(await admin.ask(ask, { id: viewer.account.organisation.id })).to.deep.equal({
      node: { __typename: 'Organisation', ...viewer.account.organisation },
    })
  })
})
