import { defaultFieldResolver, isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../access/request-context.js'
import { fromCursor } from '../shared/connection.js'
import { badInput } from './errors.js'

const LONGEST_PAGE = 100

/** Checks `first` and `after` before every field that has them, so that no room can forget to. */
export function checkPaging(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      if (!field.args.some(({ name }) => name === 'first')) continue
      const resolve: GraphQLFieldResolver<unknown, RequestContext> = field.resolve ?? defaultFieldResolver
      field.resolve = (source, args: { first?: number | null; after?: string | null }, context, info) => {
        const { first, after } = args
        if (typeof first === 'number' && (first < 1 || first > LONGEST_PAGE))
          throw badInput(`first must be from 1 to ${LONGEST_PAGE}, not ${first}.`)
        if (typeof after === 'string' && fromCursor(after) === null)
          throw badInput('after must be a cursor that an earlier page gave.')
        return resolve(source, args, context, info)
      }
    }
  }
}
