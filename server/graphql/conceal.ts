import { getNamedType, isCompositeType, isListType, isNonNullType, type GraphQLOutputType } from 'graphql'
import type { Ownership } from '../access/ownership.js'
import { permitted, type Policy } from '../access/policy.js'
import type { RequestContext } from '../access/request-context.js'

export type Conceal = (value: unknown, context: RequestContext) => unknown

/**
 * Answers null for an object that belongs to somebody else. Where null is no possible answer, a use case has let out
 * what it must not: that is a bug, and throws.
 */
export function concealer(request: {
  policy: Policy
  ownership: Ownership
  coordinate: string
  type: GraphQLOutputType
  /** Who may touch some objects only when they are their own: `audiencesWithOwn` of the policy. */
  limited: ReadonlySet<string>
}): Conceal {
  const { policy, ownership, coordinate, type, limited } = request
  const declared = getNamedType(type)
  const nullable = !isNonNullType(type) && !isListType(type)
  if (!isCompositeType(declared)) return value => value

  const isForeign = async (object: unknown, context: RequestContext) => {
    const typeName = (object as { __typename?: string }).__typename ?? declared.name
    if (!(typeName in ownership) || permitted(policy, `${typeName}.id`, context.viewer) !== 'own') return false
    return !(await belongs({ ownership, typeName, object, context }))
  }
  const look = async (value: unknown, context: RequestContext) => {
    const objects = Array.isArray(value) ? value : [value]
    const foreign = await Promise.all(objects.map(object => isObject(object) && isForeign(object, context)))
    if (!foreign.includes(true)) return value
    if (nullable) return null
    throw new Error(`${coordinate} let out an object that the viewer may not see`)
  }
  return (value, context) => {
    if (!context.viewer || !limited.has(context.viewer.role)) return value
    return isPromise(value) ? value.then(settled => look(settled, context)) : look(value, context)
  }
}

/** Those who may touch some objects only when they are their own; for all others there is nothing to look at. */
export function audiencesWithOwn(policy: Policy): ReadonlySet<string> {
  const rules = Object.values(policy).flatMap(rule => Object.entries(rule))
  return new Set(rules.filter(([, relation]) => relation === 'own').map(([audience]) => audience))
}

interface Belonging {
  readonly ownership: Ownership
  readonly typeName: string
  readonly object: unknown
  readonly context: RequestContext
}

/** Whether an object belongs to the viewer. Throws for a type that nobody owns. */
export async function belongs({ ownership, typeName, object, context }: Belonging): Promise<boolean> {
  const owns = (ownership as Readonly<Record<string, (asked: object) => boolean | Promise<boolean>>>)[typeName]
  if (!owns) throw new Error(`nobody knows whose ${typeName} it is`)
  const { viewer } = context
  return viewer !== null && owns({ object, viewer, context })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isPromise(value: unknown): value is Promise<unknown> {
  return isObject(value) && 'then' in value
}
