import { print, type DocumentNode } from 'graphql'
import { graphql, type GraphQLError } from 'graphql'
import type { RequestContext } from '../../server/access/request-context.js'
import type { Application } from '../../server/compose.js'

export interface Login {
  readonly email: string
  readonly password: string
}

export interface ApiAnswer {
  // The shape of the data follows from the operation, which is text.
  // oxlint-disable-next-line typescript/no-explicit-any
  readonly data: any
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[]
}

/** Somebody who asks the API. */
export interface ApiClient {
  /** Sends an operation and answers data and errors as they came. */
  send(operation: string | DocumentNode, variables?: object): Promise<ApiAnswer>
  /** The data of an operation; throws when there are top-level errors. */
  ask(operation: string | DocumentNode, variables?: object): Promise<ApiAnswer['data']>
}

export interface HttpApiClient extends ApiClient {
  signIn(login: Login): Promise<void>
  /** Any request with the client's cookie, such as one that is malformed. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The cookie as it would be sent; empty without one. */
  cookie(): string
}

const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { viewer { account { id } } errors { __typename } } }`

/** A client over HTTP, with the cookie that the server gave it. */
export function httpClient(baseUrl: string): HttpApiClient {
  const jar = { cookie: '' }
  const client: HttpApiClient = {
    async fetch(path, init = {}) {
      const headers = new Headers(init.headers)
      if (jar.cookie) headers.set('cookie', jar.cookie)
      const response = await fetch(`${baseUrl}${path}`, { ...init, headers })
      const given = response.headers.getSetCookie().map(cookie => cookie.split(';')[0]!)
      for (const pair of given) jar.cookie = pair.endsWith('=') ? '' : pair
      return response
    },
    async send(operation, variables) {
      const response = await client.fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query: textOf(operation), variables }),
      })
      return toAnswer((await response.json()) as Partial<ApiAnswer>)
    },
    ask: (operation, variables) => dataOf(client, operation, variables),
    async signIn(input) {
      const { signIn } = await client.ask(SIGN_IN, { input })
      if (!signIn.viewer) throw new Error(`not signed in: ${JSON.stringify(signIn.errors)}`)
    },
    cookie: () => jar.cookie,
  }
  return client
}

/** A client that calls the schema directly: the same policy, resolvers and masks, without HTTP and its limits. */
export async function inProcessClient(application: Application, login: Login): Promise<ApiClient> {
  const signedIn = await application.signIn.signIn({ ...login, present: null })
  if (!signedIn.ok) throw new Error(`not signed in: ${signedIn.refusal.kind}`)
  const { token } = signedIn.value
  const client: ApiClient = {
    async send(operation, variables) {
      const contextValue: RequestContext = {
        viewer: await application.sessions.viewerOf(token),
        correlationId: 'in-process',
        session: { opened: () => undefined, closed: () => undefined },
      }
      const answer = await graphql({
        schema: application.schema,
        source: textOf(operation),
        variableValues: { ...variables },
        contextValue,
      })
      const errors = answer.errors?.map((error: GraphQLError) => error.toJSON()) as ApiAnswer['errors'] | undefined
      return toAnswer({ data: answer.data, ...(errors ? { errors } : {}) })
    },
    ask: (operation, variables) => dataOf(client, operation, variables),
  }
  return client
}

async function dataOf(client: ApiClient, operation: string | DocumentNode, variables?: object) {
  const { data, errors } = await client.send(operation, variables)
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'))
  return data
}

/** Data as plain objects, whichever way they came. */
function toAnswer({ data = null, errors = [] }: Partial<ApiAnswer>): ApiAnswer {
  return { data: structuredClone(JSON.parse(JSON.stringify(data))), errors }
}

function textOf(operation: string | DocumentNode): string {
  return typeof operation === 'string' ? operation : print(operation)
}
