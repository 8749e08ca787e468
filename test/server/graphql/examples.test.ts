import { makeExecutableSchema } from '@graphql-tools/schema'
import { expect } from 'chai'
import { getOperationAST, Kind, parse, specifiedRules, validate } from 'graphql'
import { examples } from '../../../server/graphql/examples.js'
import { beyondLimits } from '../../../server/graphql/limits.js'
import { schemaText } from '../../../server/graphql/schema.js'
import { projectRoot } from '../../support/paths.js'

const schema = makeExecutableSchema({ typeDefs: schemaText(`${projectRoot}schema`) })
const rules = specifiedRules.filter(({ name }) => name !== 'LoneAnonymousOperationRule')

describe('examples', () => {
  it('fit the schema and its limits, each operation of them', () => {
    for (const { query } of examples(undefined)) {
      const document = parse(query)
      expect(validate(schema, document, rules), query).to.deep.equal([])
      for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue
        const operation = getOperationAST(document, definition.name?.value)
        expect(operation && beyondLimits({ schema, document, operation, variables: {} }), query).to.equal(null)
      }
    }
  })

  it('show one tab to sign in and one for each of the six steps', () => {
    expect(examples(undefined).map(({ query }) => /Step \d|Sign in/.exec(query)?.[0])).to.deep.equal([
      'Sign in',
      'Step 1',
      'Step 2',
      'Step 3',
      'Step 4',
      'Step 5',
      'Step 6',
    ])
  })

  it('sign in with a demonstration login where there is one', () => {
    const login = {
      email: 'desk@leeward.example',
      password: 'made up',
      role: 'COORDINATOR',
      description: 'Desk',
    } as const

    expect(examples(login)[0]?.query).to.include('email: "desk@leeward.example", password: "made up"')
  })
})
