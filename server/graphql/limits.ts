import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'
import { PublicError } from './errors.js'

/** How large an operation may be. Checked before anything is resolved, over HTTP and over the socket alike. */
export const limits = {
  /** Words and signs of the text. */
  tokens: 2000,
  /** Fields within fields. */
  depth: 12,
  /** Fields answered at most: a field costs 1, times the length of every list it stands in. */
  cost: 50_000,
  aliases: 30,
  /** Mutations in one request: enough to sign in and do one thing, too few to guess passwords with. */
  mutations: 2,
} as const

/** How long a list is taken to be that has no `first`. */
const ASSUMED_LENGTH = 5
const DEFAULT_FIRST = 25

interface Operation {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  readonly variables: Readonly<Record<string, unknown>>
}

interface Size {
  /** Fields at this very level, those of fragments included. */
  readonly fields: number
  readonly depth: number
  readonly cost: number
  readonly aliases: number
}

/** The first limit that an operation is beyond, in words; null when it is within all. The operation has been validated. */
export function beyondLimits(request: Operation): PublicError | null {
  const { operation, schema } = request
  const root = schema.getRootType(operation.operation)
  if (!root) return null
  const size = measure({ ...request, sizes: new Map() }, operation.selectionSet, root)
  const mutations = operation.operation === 'mutation' ? size.fields : 0
  if (size.depth > limits.depth) return tooLarge(`Fields may be nested ${limits.depth} deep`, size.depth)
  if (size.aliases > limits.aliases) return tooLarge(`There may be ${limits.aliases} aliases`, size.aliases)
  if (mutations > limits.mutations)
    return tooLarge(`There may be ${limits.mutations} mutations in a request`, mutations)
  if (size.cost > limits.cost)
    return tooLarge(`The answer may cost ${limits.cost} fields; ask for shorter lists`, size.cost)
  return null
}

function tooLarge(rule: string, found: number): PublicError {
  return new PublicError(`${rule}, not ${found}.`, {
    extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
  })
}

/** Sizes of fragments, each measured once: text that uses a fragment a thousand times takes no longer to measure. */
type Measuring = Operation & { readonly sizes: Map<string, Size> }

const NOTHING: Size = { fields: 0, depth: 0, cost: 0, aliases: 0 }

function measure(request: Measuring, { selections }: SelectionSetNode, parent: GraphQLCompositeType): Size {
  return selections.reduce((sum, selection) => {
    const size =
      selection.kind === Kind.FIELD
        ? sizeOfField(request, selection, parent)
        : selection.kind === Kind.INLINE_FRAGMENT
          ? measure(request, selection.selectionSet, typeNamed(request, selection.typeCondition?.name.value) ?? parent)
          : sizeOfFragment(request, selection.name.value)
    return {
      fields: sum.fields + size.fields,
      depth: Math.max(sum.depth, size.depth),
      cost: sum.cost + size.cost,
      aliases: sum.aliases + size.aliases,
    }
  }, NOTHING)
}

function sizeOfField(request: Measuring, node: FieldNode, parent: GraphQLCompositeType): Size {
  const aliases = node.alias ? 1 : 0
  // Questions about the schema itself are answered from memory, and are deep by nature.
  if (node.name.value.startsWith('__')) return { fields: 1, depth: 1, cost: 1, aliases }
  const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
  if (!field) return { fields: 1, depth: 1, cost: 1, aliases }
  const type = getNamedType(field.type)
  const below = node.selectionSet && isCompositeType(type) ? measure(request, node.selectionSet, type) : NOTHING
  return {
    fields: 1,
    depth: 1 + below.depth,
    cost: lengthOf(request, { node, field, parent }) * (1 + below.cost),
    aliases: aliases + below.aliases,
  }
}

function sizeOfFragment(request: Measuring, name: string): Size {
  const known = request.sizes.get(name)
  if (known) return known
  const fragment = request.document.definitions.find(
    (definition): definition is FragmentDefinitionNode =>
      definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  )
  const type = typeNamed(request, fragment?.typeCondition.name.value)
  const size = fragment && type ? measure(request, fragment.selectionSet, type) : NOTHING
  request.sizes.set(name, size)
  return size
}

function typeNamed({ schema }: Measuring, name: string | undefined): GraphQLCompositeType | undefined {
  const type = name === undefined ? undefined : schema.getType(name)
  return isCompositeType(type) ? type : undefined
}

/** How many times the fields below are answered. A connection counts by its `first`, and its edges not again. */
function lengthOf(
  request: Measuring,
  { node, field, parent }: { node: FieldNode; field: GraphQLField<unknown, unknown>; parent: GraphQLCompositeType },
): number {
  if (field.args.some(argument => argument.name === 'first')) return firstOf(request, node)
  return isList(field.type) && !parent.name.endsWith('Connection') ? ASSUMED_LENGTH : 1
}

function firstOf({ variables }: Measuring, node: FieldNode): number {
  const value = node.arguments?.find(argument => argument.name.value === 'first')?.value
  const first =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : undefined
  return typeof first === 'number' && first > 0 ? first : DEFAULT_FIRST
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}
