import { makeExecutableSchema } from '@graphql-tools/schema'
import { expect } from 'chai'
import { policy } from '../../../server/access/policy.js'
import { audiences } from '../../../server/access/rule.js'
import { coordinatesOf } from '../../../server/graphql/guard.js'
import { schemaText } from '../../../server/graphql/schema.js'
import { projectRoot } from '../../support/paths.js'
import { expectedCells } from './expectation.js'

const coordinates = coordinatesOf(makeExecutableSchema({ typeDefs: schemaText(`${projectRoot}schema`) }))

describe('policy', () => {
  it('has a rule for every field, argument and input field, and for nothing else', () => {
    expect(Object.keys(policy).toSorted()).to.deep.equal(coordinates.toSorted())
  })

  for (const audience of audiences) {
    it(`gives ${audience} exactly what the reviewed table says, cell by cell`, () => {
      const rules: Readonly<Record<string, { readonly [A in typeof audience]?: string }>> = policy
      const cells = coordinates.map(coordinate => [coordinate, rules[coordinate]?.[audience] ?? 'never'])

      expect(Object.fromEntries(cells)).to.deep.equal(expectedCells(audience, coordinates))
    })
  }
})
