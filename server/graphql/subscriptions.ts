import {
  createSourceEventStream,
  execute,
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import type { ServerOptions, SubscribePayload } from 'graphql-ws'
import type { RequestContext } from '../access/request-context.js'
import { PublicError } from './errors.js'
import { beyondLimits, limits } from './limits.js'

export interface SubscriptionsRequest {
  readonly schema: GraphQLSchema
  readonly formatError: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError
}

/** What is remembered about a socket: how to find out who holds it. Asked anew for every answer. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  readonly contextNow: () => Promise<RequestContext>
}

/**
 * How a socket is served: subscriptions only, under the same limits as requests. Apollo's checks do not reach here.
 * Each answer is made in a context of its own, so that signing out or a closed account ends what is watched, and
 * nothing that was loaded for one answer is shown again in a later one.
 */
export function subscriptionOptions({
  schema,
  formatError,
}: SubscriptionsRequest): ServerOptions<Record<string, unknown>, SocketExtra> {
  return {
    connectionInitWaitTimeout: 5_000,
    onConnect: async ({ extra }) => (await extra.contextNow()).viewer !== null,
    onSubscribe: async ({ extra }, _id, payload) => {
      const checked = check(schema, payload)
      if (!('document' in checked)) return checked
      return {
        schema,
        document: checked.document,
        operationName: payload.operationName ?? null,
        variableValues: payload.variables ?? null,
        contextValue: extra,
        hideSuggestions: true,
      }
    },
    subscribe: args => answers(args, (args.contextValue as SocketExtra).contextNow),
    onNext: (_context, _id, _payload, _args, { data, errors }) => ({
      ...(data === undefined ? {} : { data }),
      ...(errors ? { errors: errors.map(error => formatError(error.toJSON(), error)) } : {}),
    }),
    onError: (_context, _id, _payload, errors) => errors.map(error => formatError(error.toJSON(), error)),
  }
}

/** The operation, or why it is refused. */
function check(schema: GraphQLSchema, payload: SubscribePayload): { document: DocumentNode } | readonly GraphQLError[] {
  const read = readDocument(payload.query)
  if (read instanceof GraphQLError) return [read]
  const operation = getOperationAST(read, payload.operationName)
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [refusal('The socket serves subscriptions only; send everything else over HTTP.', 'BAD_REQUEST')]
  }
  const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule]
  const faults = validate(schema, read, rules, { hideSuggestions: true })
  if (faults.length > 0) return faults.map(({ message }) => refusal(message, 'GRAPHQL_VALIDATION_FAILED'))
  const beyond = beyondLimits({ schema, document: read, operation, variables: payload.variables ?? {} })
  return beyond ? [beyond] : { document: read }
}

function readDocument(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: limits.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return refusal(error.message, 'GRAPHQL_PARSE_FAILED')
  }
}

function refusal(message: string, code: string): PublicError {
  return new PublicError(message, { extensions: { code } })
}

async function answers(
  args: ExecutionArgs,
  contextNow: () => Promise<RequestContext>,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream({ ...args, contextValue: await contextNow() })
  if (!(Symbol.asyncIterator in source)) return source
  const events = source[Symbol.asyncIterator]()
  const state = { ended: false }
  const end = async (): Promise<IteratorResult<ExecutionResult>> => {
    state.ended = true
    await events.return?.()
    return { done: true, value: undefined }
  }
  const iterator: AsyncIterableIterator<ExecutionResult> = {
    [Symbol.asyncIterator]: () => iterator,
    async next() {
      const event = state.ended ? await end() : await events.next()
      if (event.done) return { done: true, value: undefined }
      const answer = await answerTo(event.value, { args, contextNow })
      if (answer === null) await end()
      return {
        done: false,
        value: answer ?? { errors: [refusal('Your session has ended. Sign in again.', 'UNAUTHENTICATED')] },
      }
    },
    return: end,
  }
  return iterator
}

/** The answer to one event; null when nobody is signed in any more. */
async function answerTo(
  event: unknown,
  { args, contextNow }: { args: ExecutionArgs; contextNow: () => Promise<RequestContext> },
): Promise<ExecutionResult | null> {
  try {
    const contextValue = await contextNow()
    return contextValue.viewer && (await execute({ ...args, rootValue: event, contextValue }))
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { errors: [error] }
  }
}
