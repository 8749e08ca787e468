import { permitted, type Policy } from '../access/policy.js'
import type { RequestContext } from '../access/request-context.js'
import { readGlobalId } from '../shared/global-id.js'
import type { Resolvers } from './schema.generated.js'

/** How each room finds its objects, by type. The object carries its `__typename`. */
export type NodeFinders = Readonly<
  Record<string, (id: string, context: RequestContext) => Promise<(object & { readonly __typename: string }) | null>>
>

/**
 * `Query.node`. A type that the viewer may not see at all is answered like an identifier that names nothing, before
 * anything is looked for.
 */
export function nodeResolvers({ finders, policy }: { finders: NodeFinders; policy: Policy }): Resolvers {
  return {
    Query: {
      node: async (_, { id }, context) => {
        const named = readGlobalId(id)
        const find = named && finders[named.type]
        if (!named || !find || permitted(policy, `${named.type}.id`, context.viewer) === null) return null
        return (await find(named.id, context)) as never
      },
    },
  }
}
