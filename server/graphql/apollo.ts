import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { RequestContext } from '../access/request-context.js'
import type { Log } from '../log.js'
import type { Clock } from '../shared/clock.js'
import { errorFormatter, PublicError } from './errors.js'
import { answerKeeping } from './keeping-answers.js'
import { beyondLimits, limits } from './limits.js'

/** Answers GraphQL over HTTP. Not started yet. */
export function apolloServer({
  schema,
  log,
  introspection,
  clock,
  moment,
}: {
  schema: GraphQLSchema
  log: Log
  clock: Clock
  /** Names what is committed in the database: see `db/moment.ts`. */
  moment: () => Promise<string>
  /** Whether the schema may be asked for. */
  introspection: boolean
}): ApolloServer<RequestContext> {
  const keeping = answerKeeping({ moment, clock })
  return new ApolloServer<RequestContext>({
    schema,
    introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    cache: 'bounded',
    persistedQueries: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: limits.tokens },
    formatError: errorFormatter(log),
    stringifyResult: keeping.stringify,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It looks at every field of an answer to say that none may be stored, which the security headers say once.
      ApolloServerPluginCacheControlDisabled(),
      withinLimits,
      plainJsonIsAlwaysOk,
      keeping.plugin,
    ],
  })
}

const onlyOverTheSocket = new PublicError('Subscriptions are answered over a WebSocket at this address only.', {
  extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
})

/**
 * Here and not among the validation rules: documents that were validated once are not validated again, and what
 * they cost depends on the variables.
 */
const withinLimits: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, operation, request }) {
      const variables = request.variables ?? {}
      if (operation?.operation === 'subscription') throw onlyOverTheSocket
      const beyond = operation && beyondLimits({ schema, document, operation, variables })
      if (beyond) throw beyond
    },
  }),
}

const REQUEST_FAULTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * GraphQL over HTTP: who accepts `application/json` only reads the faults of an operation from the body, under 200;
 * the other media type tells them by the status.
 */
const plainJsonIsAlwaysOk: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    async willSendResponse({ response, request, source }) {
      const accept = request.http?.headers.get('accept') ?? ''
      if (response.http.status !== 400 || source === undefined || response.body.kind !== 'single') return
      if (!accept.includes('application/json') || accept.includes('graphql-response')) return
      const errors = response.body.singleResult.errors ?? []
      if (errors.every(({ extensions }) => REQUEST_FAULTS.has(String(extensions?.['code'])))) response.http.status = 200
    },
  }),
}
