import { createClient as createSocketClient, type Client as SocketClient } from 'graphql-ws'
import {
  cacheExchange,
  Client,
  fetchExchange,
  mapExchange,
  subscriptionExchange,
  type SubscriptionForwarder,
} from 'urql'
import { isSignedOut } from '../errors.js'

type Options = {
  /** Called when something could not be read because the session has ended. */
  readonly onSignedOut: () => void
}

/** Queries and mutations over HTTP; subscriptions over one WebSocket, open only while somebody watches. */
export function graphqlClient({ onSignedOut }: Options): Client {
  const address = `${window.location.origin.replace(/^http/, 'ws')}/graphql`
  const socket = createSocketClient({ url: address, lazy: true, retryAttempts: 10 })
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onResult: result => {
          // A change that was not saved says so where it was asked for: what was typed there must not be thrown away.
          if (result.operation.kind !== 'mutation' && result.error && isSignedOut(result.error)) onSignedOut()
        },
      }),
      cacheExchange,
      fetchExchange,
      subscriptionExchange({ forwardSubscription: forwardTo(socket) }),
    ],
  })
}

function forwardTo(socket: SocketClient): SubscriptionForwarder {
  return ({ query = '', variables }) => ({
    subscribe: sink => ({
      unsubscribe: socket.subscribe(
        { query, variables: variables as Record<string, unknown> | undefined },
        {
          next: ({ data = null, errors }) => sink.next({ data, ...(errors && { errors }) }),
          error: cause => sink.error(cause),
          complete: () => sink.complete(),
        },
      ),
    }),
  })
}
