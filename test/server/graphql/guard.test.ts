import { makeExecutableSchema } from '@graphql-tools/schema'
import { expect } from 'chai'
import { graphql, type GraphQLSchema } from 'graphql'
import type { Ownership } from '../../../server/access/ownership.js'
import type { Policy } from '../../../server/access/policy.js'
import { NotPermitted } from '../../../server/access/require.js'
import type { Role, Viewer } from '../../../server/access/viewer.js'
import { coordinatesOf, guardSchema } from '../../../server/graphql/guard.js'

const typeDefs = `
  type Query { house(id: ID!): House, sureHouse: House!, houses: [House!]!, thing: Thing, secret(of: Asked): String }
  union Thing = House | Fault
  type House { id: ID!, name: String!, alarm: String }
  type Fault { message: String! }
  input Asked { name: String, within: [Asked!] }
`

const houses = { mine: { id: 'mine', name: 'A', alarm: '1' }, theirs: { id: 'theirs', name: 'B', alarm: '2' } }

const resolvers = {
  Query: {
    house: async (_: unknown, { id }: { id: keyof typeof houses }) => houses[id] ?? null,
    sureHouse: () => houses.theirs,
    houses: () => [houses.mine, houses.theirs],
    thing: () => ({ __typename: 'House', ...houses.theirs }),
    secret: () => 'told',
  },
}

/** Everything for coordinators; houses for host staff when they are their own. */
const policy: Policy = Object.fromEntries(
  coordinatesOf(makeExecutableSchema({ typeDefs })).map(coordinate => [
    coordinate,
    coordinate.startsWith('House.')
      ? { COORDINATOR: 'any', HOST_STAFF: 'own' }
      : coordinate.startsWith('Query.secret') || coordinate.startsWith('Asked.')
        ? { COORDINATOR: 'any' }
        : { COORDINATOR: 'any', HOST_STAFF: 'any' },
  ]),
)

const ownership = {
  House: ({ object, viewer }: { object: { id: string }; viewer: Viewer }) =>
    viewer.role === 'HOST_STAFF' && object.id === viewer.hostId,
} as unknown as Ownership

describe('guardSchema', () => {
  it('refuses a schema in which a field has no rule', () => {
    const { 'House.alarm': _left, ...incomplete } = policy

    expect(() => guarded({ policy: incomplete })).to.throw('House.alarm')
  })

  it('refuses a schema in which an argument has no rule', () => {
    const { 'Query.house(id:)': _left, ...incomplete } = policy

    expect(() => guarded({ policy: incomplete })).to.throw('Query.house(id:)')
  })

  it('refuses a schema in which an input field has no rule', () => {
    const { 'Asked.within': _left, ...incomplete } = policy

    expect(() => guarded({ policy: incomplete })).to.throw('Asked.within')
  })

  it('asks whoever has not signed in to do so', async () => {
    const { errors } = await ask('{ houses { id } }', null)

    expect(errors).to.deep.equal([{ name: 'NotPermitted', signedIn: false }])
  })

  it('refuses a field to a role that never may', async () => {
    const { data, errors } = await ask('{ secret }', 'HOST_STAFF')

    expect(data).to.deep.equal({ secret: null })
    expect(errors).to.deep.equal([{ name: 'NotPermitted', signedIn: true }])
  })

  it('lets those through who may', async () => {
    const { data, errors } = await ask('{ secret houses { id alarm } }', 'COORDINATOR')

    expect(errors).to.deep.equal([])
    expect(data).to.deep.equal({
      secret: 'told',
      houses: [
        { id: 'mine', alarm: '1' },
        { id: 'theirs', alarm: '2' },
      ],
    })
  })

  it('refuses an argument on its own', async () => {
    const withoutArgument = { ...policy, 'Query.secret': { HOST_STAFF: 'any' } } as Policy

    const bare = await ask('{ secret }', 'HOST_STAFF', { policy: withoutArgument })
    const asked = await ask('{ secret(of: {}) }', 'HOST_STAFF', { policy: withoutArgument })

    expect(bare.data).to.deep.equal({ secret: 'told' })
    expect(asked.errors).to.deep.equal([{ name: 'NotPermitted', signedIn: true }])
  })

  it('refuses an input field, however deep it stands', async () => {
    const open = { HOST_STAFF: 'any' } as const
    const withoutName = { ...policy, 'Query.secret': open, 'Query.secret(of:)': open, 'Asked.within': open } as Policy

    const deep = await ask('{ secret(of: { within: [{ within: [] }, { name: "x" }] }) }', 'HOST_STAFF', {
      policy: withoutName,
    })
    const without = await ask('{ secret(of: { within: [{ within: [] }] }) }', 'HOST_STAFF', { policy: withoutName })

    expect(deep.errors).to.have.lengthOf(1)
    expect(without.data).to.deep.equal({ secret: 'told' })
  })

  it("answers somebody else's object as it answers one that does not exist", async () => {
    const foreign = await ask('{ house(id: "theirs") { id name } }', 'HOST_STAFF')
    const absent = await ask('{ house(id: "none") { id name } }', 'HOST_STAFF')
    const own = await ask('{ house(id: "mine") { id name } }', 'HOST_STAFF')

    expect(foreign).to.deep.equal(absent)
    expect(own.data).to.deep.equal({ house: { id: 'mine', name: 'A' } })
  })

  it("does so for somebody else's object behind a union", async () => {
    const { data, errors } = await ask('{ thing { __typename } }', 'HOST_STAFF')

    expect({ data, errors }).to.deep.equal({ data: { thing: null }, errors: [] })
  })

  for (const field of ['sureHouse', 'houses']) {
    it(`takes it for a bug when ${field} lets out what must not be seen`, async () => {
      const { data, errors } = await ask(`{ ${field} { name } }`, 'HOST_STAFF')

      expect(data).to.equal(null)
      expect(errors).to.deep.equal([{ name: 'Error', signedIn: undefined }])
    })
  }

  it('holds one field closer than its object', async () => {
    const visible = { COORDINATOR: 'any', HOST_STAFF: 'any' } as const
    const closer = { ...policy, 'House.id': visible, 'House.name': visible } as Policy

    const { data, errors } = await ask('{ houses { name alarm } }', 'HOST_STAFF', { policy: closer })

    expect(data).to.deep.equal({
      houses: [
        { name: 'A', alarm: '1' },
        { name: 'B', alarm: null },
      ],
    })
    expect(errors).to.deep.equal([{ name: 'NotPermitted', signedIn: true }])
  })
})

function guarded(request: { policy: Policy }): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs, resolvers })
  guardSchema(schema, { ownership, ...request })
  return schema
}

async function ask(source: string, role: Role | null, request: { policy: Policy } = { policy }) {
  const viewer = role && { role, hostId: 'mine' }
  const answer = await graphql({ schema: guarded(request), source, contextValue: { viewer } })
  return {
    data: answer.data && (JSON.parse(JSON.stringify(answer.data)) as unknown),
    errors: (answer.errors ?? []).map(({ originalError }) => ({
      name: originalError?.name,
      signedIn: originalError instanceof NotPermitted ? originalError.signedIn : undefined,
    })),
  }
}
