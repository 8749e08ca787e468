import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { makeExecutableSchema } from '@graphql-tools/schema'
import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../access/request-context.js'
import type { Log } from '../log.js'
import { publicError } from './errors.js'
import { guardSchema, type GuardRequest } from './guard.js'
import { checkPaging } from './paging.js'
import { scalars } from './scalars.js'
import type { Resolvers } from './schema.generated.js'

export interface SchemaRequest extends GuardRequest {
  /** The folder of the schema's text. */
  readonly folder: string
  readonly resolvers: readonly Resolvers[]
  readonly log: Log
}

/** The text of the schema, one file per noun, in the order of their names. */
export function schemaText(folder: string): string[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.graphql'))
    .toSorted()
    .map(file => readFileSync(path.join(folder, file), 'utf8'))
}

/**
 * The schema, ready to answer. From the outside in, each field translates what is thrown, asks the policy, checks its
 * paging arguments, and then resolves.
 */
export function executableSchema({ folder, resolvers, policy, ownership, log }: SchemaRequest): GraphQLSchema {
  const schema = makeExecutableSchema({
    typeDefs: schemaText(folder),
    resolvers: [scalars, ...resolvers],
    // Nobody else has this schema, so it need not be copied to be given its resolvers.
    updateResolversInPlace: true,
  })
  checkPaging(schema)
  guardSchema(schema, { policy, ownership })
  translateErrors(schema, log)
  return schema
}

function translateErrors(schema: GraphQLSchema, log: Log): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      if (field.resolve) field.resolve = translating(field.resolve, log)
      if (field.subscribe) field.subscribe = translating(field.subscribe, log)
    }
  }
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext>

function translating(resolve: Resolver, log: Log): Resolver {
  return (source, args, context, info) => {
    const translate = (thrown: unknown): never => {
      throw publicError(thrown, { log, correlationId: context.correlationId })
    }
    try {
      const answer: unknown = resolve(source, args, context, info)
      return answer instanceof Promise ? answer.catch(translate) : answer
    } catch (thrown) {
      return translate(thrown)
    }
  }
}
