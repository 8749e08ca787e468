import {
  defaultFieldResolver,
  getNamedType,
  isInputObjectType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'
import type { Ownership } from '../access/ownership.js'
import { permitted, type Policy } from '../access/policy.js'
import type { RequestContext } from '../access/request-context.js'
import { NotPermitted } from '../access/require.js'
import { audiencesWithOwn, belongs, concealer } from './conceal.js'

export interface GuardRequest {
  readonly policy: Policy
  readonly ownership: Ownership
}

type Resolver = GraphQLFieldResolver<unknown, RequestContext, Record<string, unknown>>

/**
 * Puts the policy before every field of a schema: nothing is resolved, and no argument or input field is looked at,
 * unless its rule permits it to the viewer. An object that belongs to somebody else is answered as if it did not exist.
 * Throws when a coordinate has no rule.
 */
export function guardSchema(schema: GraphQLSchema, request: GuardRequest): void {
  const missing = coordinatesOf(schema).filter(coordinate => !request.policy[coordinate])
  if (missing.length > 0) throw new Error(`the policy has no rule for ${missing.join(', ')}`)
  const limited = audiencesWithOwn(request.policy)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      field.resolve = guarded({
        ...request,
        limited,
        typeName: type.name,
        field,
        resolve: field.resolve ?? defaultFieldResolver,
      })
      if (field.subscribe) {
        const subscribing = { typeName: type.name, field, resolve: field.subscribe, conceals: false }
        field.subscribe = guarded({ ...request, limited, ...subscribing })
      }
    }
  }
}

/** Every field, argument and input field of a schema. */
export function coordinatesOf(schema: GraphQLSchema): string[] {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  return types.flatMap(type => {
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map(name => `${type.name}.${name}`)
    if (!isObjectType(type)) return []
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map(argument => `${type.name}.${name}(${argument.name}:)`),
    ])
  })
}

interface GuardedField extends GuardRequest {
  readonly limited: ReadonlySet<string>
  readonly typeName: string
  readonly field: GraphQLField<unknown, RequestContext>
  readonly resolve: Resolver
  /** False where the answer is a stream of answers, each of which is looked at when it comes. */
  readonly conceals?: boolean
}

function guarded({ policy, ownership, limited, typeName, field, resolve, conceals = true }: GuardedField): Resolver {
  const coordinate = `${typeName}.${field.name}`
  const conceal = conceals && concealer({ policy, ownership, coordinate, type: field.type, limited })
  return (source, args, context, info) => {
    const { viewer } = context
    const relation = permitted(policy, coordinate, viewer)
    if (relation === null) throw new NotPermitted(viewer)
    requireArguments({ policy, coordinate, given: args, expected: field.args, context })
    const proceed = () => {
      const value = resolve(source, args, context, info)
      return conceal ? conceal(value, context) : value
    }
    if (relation === 'any') return proceed()
    return belongs({ ownership, typeName, object: source, context }).then(own => {
      if (!own) throw new NotPermitted(viewer)
      return proceed()
    })
  }
}

interface GivenArguments {
  readonly policy: Policy
  readonly coordinate: string
  readonly given: Record<string, unknown>
  readonly expected: readonly GraphQLArgument[]
  readonly context: RequestContext
}

function requireArguments({ policy, coordinate, given, expected, context }: GivenArguments): void {
  for (const { name, type } of expected) {
    if (given[name] === undefined) continue
    requireAny(policy, `${coordinate}(${name}:)`, context)
    requireInput({ policy, type, value: given[name], context })
  }
}

/** Looks at the fields of an input object, and of those within it. */
function requireInput(input: {
  policy: Policy
  type: GraphQLInputType
  value: unknown
  context: RequestContext
}): void {
  const { policy, value, context } = input
  if (value === null || value === undefined) return
  if (Array.isArray(value)) {
    for (const item of value) requireInput({ ...input, value: item })
    return
  }
  const type = getNamedType(input.type)
  if (!isInputObjectType(type)) return
  for (const field of Object.values(type.getFields())) {
    const given = (value as Record<string, unknown>)[field.name]
    if (given === undefined) continue
    requireAny(policy, `${type.name}.${field.name}`, context)
    requireInput({ policy, type: field.type, value: given, context })
  }
}

function requireAny(policy: Policy, coordinate: string, { viewer }: RequestContext): void {
  if (permitted(policy, coordinate, viewer) === null) throw new NotPermitted(viewer)
}
