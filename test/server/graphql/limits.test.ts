import { makeExecutableSchema } from '@graphql-tools/schema'
import { expect } from 'chai'
import { getOperationAST, parse } from 'graphql'
import { beyondLimits, limits } from '../../../server/graphql/limits.js'
import { schemaText } from '../../../server/graphql/schema.js'
import { projectRoot } from '../../support/paths.js'

const schema = makeExecutableSchema({ typeDefs: schemaText(`${projectRoot}schema`) })

describe('beyondLimits', () => {
  it('lets the largest honest operation through', () => {
    const source = `{ hostInstitutions(first: 100) { edges { node {
      id name places { id label windows { id from until } occupancies { kind from until freeAgainFrom } }
    } } } }`

    expect(refusal(source)).to.equal(null)
  })

  it('counts depth: at the limit, and one beyond', () => {
    const nested = (levels: number) => `{ place(id: "x") ${'{ hostInstitution { places'.repeat(levels)} { id }
      ${'} }'.repeat(levels)} }`

    expect(refusal(nested(5))).to.equal(null)
    expect(refusal(nested(6))).to.include('nested 12 deep, not 14')
  })

  it('counts depth through fragments', () => {
    const source = `
      query { place(id: "x") { ...A } }
      fragment A on Place { hostInstitution { places { ...B } } }
      fragment B on Place { hostInstitution { places { ...C } } }
      fragment C on Place { hostInstitution { places { ...D } } }
      fragment D on Place { hostInstitution { places { ...E } } }
      fragment E on Place { hostInstitution { places { hostInstitution { id } } } }`

    expect(refusal(source)).to.include('nested 12 deep, not 13')
  })

  it('multiplies the cost of lists within lists', () => {
    const source = `{ hostInstitutions(first: 100) { edges { node { places { hostInstitution { places { windows {
      place { windows { id from until version } } } } } } } } } }`

    expect(refusal(source)).to.include('may cost')
  })

  it('takes the length of a list from its variable', () => {
    const source = `query ($first: Int) { hostInstitutions(first: $first) { edges { node { places { windows { place {
      windows { id from until version } } } } } } } }`

    expect(refusal(source, { first: 10 })).to.equal(null)
    expect(refusal(source, { first: 100 })).to.include('may cost')
  })

  it('counts aliases: at the limit, and one beyond', () => {
    const aliased = (count: number) =>
      `{ ${Array.from({ length: count }, (_, i) => `a${i}: viewer { sessionExpiresAt }`)} }`

    expect(refusal(aliased(limits.aliases))).to.equal(null)
    expect(refusal(aliased(limits.aliases + 1))).to.include('30 aliases, not 31')
  })

  it('counts mutations in a request, through fragments too', () => {
    const one = 'signOut { signedOut }'

    expect(refusal(`mutation { a: ${one} b: ${one} }`)).to.equal(null)
    expect(refusal(`mutation { a: ${one} b: ${one} c: ${one} }`)).to.include('2 mutations in a request, not 3')
    expect(
      refusal(`mutation { a: ${one} ...Two } fragment Two on Mutation { b: ${one} ... on Mutation { c: ${one} } }`),
    ).to.include('2 mutations')
  })

  it('takes no longer for a fragment used a thousand times over', () => {
    const bombs = Array.from({ length: 40 }, (_, i) => `fragment F${i} on Place { ...F${i + 1} ...F${i + 1} }`)
    const source = `query { place(id: "x") { ...F0 } } ${bombs.join('\n')} fragment F40 on Place { id }`

    expect(refusal(source)).to.include('may cost')
  })

  it('leaves questions about the schema alone', () => {
    const deep =
      '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } } }'

    expect(refusal(deep)).to.equal(null)
  })
})

function refusal(source: string, variables: Record<string, unknown> = {}): string | null {
  const document = parse(source)
  const operation = getOperationAST(document)
  if (!operation) throw new Error('no operation')
  return beyondLimits({ schema, document, operation, variables })?.message ?? null
}
