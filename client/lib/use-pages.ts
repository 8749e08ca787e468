import { useState } from 'react'
import { useClient, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql'

type Connection<Node> = {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly edges: ReadonlyArray<{ readonly node: Node }>
}

type PageVariables = { first: number; after?: string | null }

/** What is known of a growing list. */
export type Pages<Node> = {
  readonly nodes: readonly Node[] | undefined
  readonly total: number
  readonly hasMore: boolean
  readonly busy: boolean
  readonly error: CombinedError | undefined
  readonly more: () => void
  readonly reload: () => void
}

type Options<Data, Variables, Node> = {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: Omit<Variables, 'first' | 'after'>
  readonly connectionOf: (data: Data) => Connection<Node>
  readonly pause?: boolean
}

const PAGE = 50
/** The server answers at most so many at a time. */
const MOST = 100

/**
 * Reads a connection, its beginning first. Asking for more widens the first page up to the server's limit, then continues after its cursor, so
 * that a change re-reads one page and never leaves a gap between two.
 */
export function usePages<Data, Variables extends PageVariables & AnyVariables, Node>(
  options: Options<Data, Variables, Node>,
): Pages<Node> {
  const client = useClient()
  const key = JSON.stringify(options.variables)
  const [state, setState] = useState({
    key,
    first: PAGE,
    tail: [] as readonly Node[],
    end: undefined as Connection<Node>['pageInfo'] | undefined,
  })
  const { first, tail, end } = state.key === key ? state : { first: PAGE, tail: [], end: undefined }
  const [loading, setLoading] = useState(false)

  const variables = { ...options.variables, first } as unknown as Variables
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({
    query: options.query,
    variables,
    requestPolicy: 'cache-and-network',
    pause: options.pause ?? false,
  })
  const head = data ? options.connectionOf(data) : undefined
  const info = end ?? head?.pageInfo

  const more = () => {
    if (!head || !info) return
    if (first < MOST) {
      setState({ key, first: MOST, tail: [], end: undefined })
      return
    }
    setLoading(true)
    const next = { ...options.variables, first: MOST, after: info.endCursor } as unknown as Variables
    void client
      .query(options.query, next, { requestPolicy: 'network-only' })
      .toPromise()
      .then(result => {
        setLoading(false)
        if (!result.data) return
        const page = options.connectionOf(result.data)
        setState({ key, first, tail: [...tail, ...page.edges.map(edge => edge.node)], end: page.pageInfo })
      })
  }

  return {
    nodes: head && [...head.edges.map(edge => edge.node), ...tail],
    total: head?.totalCount ?? 0,
    hasMore: info?.hasNextPage ?? false,
    busy: fetching || loading,
    error,
    more,
    reload: () => execute({ requestPolicy: 'network-only' }),
  }
}
