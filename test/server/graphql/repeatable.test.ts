import { expect } from 'chai'
import { buildSchema, parse } from 'graphql'
import { NetworkCalendarDocument } from '../../../client/lib/graphql/operations.generated.js'
import { isRepeatable } from '../../../server/graphql/repeatable.js'
import { schemaText } from '../../../server/graphql/schema.js'
import { projectRoot } from '../../support/paths.js'

const schema = buildSchema(schemaText(`${projectRoot}schema`).join('\n'))
const ofPlaces = (fields: string) => parse(`{ hostInstitutions(first: 1) { edges { node { places { ${fields} } } } } }`)

describe('isRepeatable', () => {
  it('is true of the calendar that coordinators look at', () => {
    expect(isRepeatable(schema, NetworkCalendarDocument)).to.equal(true)
  })

  it('looks for each field in the type it belongs to', () => {
    expect(isRepeatable(schema, ofPlaces('__typename id ... on Place { label }'))).to.equal(true)
    expect(isRepeatable(schema, parse('{ places: placeRequests(first: 1) { edges { node { id } } } }'))).to.equal(false)
  })

  for (const [what, fields] of [
    ['what is only somebody’s own to see', 'occupancies { placeRequest { id } }'],
    ['what changes within a day', 'calendarHistory(first: 1) { edges { node { undoableUntil } } }'],
    ['one such field in a fragment', '... on Place { calendarFeeds { id } }'],
  ])
    it(`is false of ${what}`, () => {
      expect(isRepeatable(schema, ofPlaces(fields!))).to.equal(false)
    })

  it('is false of what changes something, and of what names no type', () => {
    expect(isRepeatable(schema, parse('mutation { signOut { errors { __typename } } }'))).to.equal(false)
    expect(isRepeatable(schema, parse('query ($id: ID!) { node(id: $id) { id } }'))).to.equal(false)
  })
})
