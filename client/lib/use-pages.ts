import { useMemo, useState } from 'react'
import { useClient, useQuery, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql'
import type { Connection } from './connection.js'

type PageVariables = { first: number; after?: string | null | undefined }

/** What is known of a growing list. */
export type Pages<Node> = {
  readonly nodes: readonly Node[] | undefined
  readonly total: number
  readonly hasMore: boolean
  readonly busy: boolean
  /** Why the list, or the rest of it that was asked for, could not be read. */
  readonly error: CombinedError | undefined
  readonly more: () => void
  readonly reload: () => void
}

type Options<Data, Variables, Node> = {
  readonly query: TypedDocumentNode<Data, Variables>
  readonly variables: Omit<Variables, 'first' | 'after'>
  readonly connectionOf: (data: Data) => Connection<Node>
  /** Types of which a change is worth reading again although the answer may name none of them, such as an empty one. */
  readonly dependsOn?: readonly string[]
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
    failed: undefined as CombinedError | undefined,
  })
  const { first, tail, end, failed } =
    state.key === key ? state : { first: PAGE, tail: [], end: undefined, failed: undefined }
  const [loading, setLoading] = useState(false)
  const dependsOn = options.dependsOn?.join(' ')
  const context = useMemo(() => (dependsOn ? { additionalTypenames: dependsOn.split(' ') } : {}), [dependsOn])

  const variables = { ...options.variables, first } as unknown as Variables
  const [{ data, error, fetching }, execute] = useQuery<Data, Variables>({
    query: options.query,
    variables,
    requestPolicy: 'cache-and-network',
    context,
  })
  const head = data ? options.connectionOf(data) : undefined
  const info = end ?? head?.pageInfo

  const more = () => {
    if (!head || !info) return
    if (first < MOST) {
      setState({ key, first: MOST, tail: [], end: undefined, failed: undefined })
      return
    }
    setLoading(true)
    const next = { ...options.variables, first: MOST, after: info.endCursor } as unknown as Variables
    void client
      .query(options.query, next, { requestPolicy: 'network-only' })
      .toPromise()
      .then(result => {
        setLoading(false)
        const page = result.data && options.connectionOf(result.data)
        const read = page
          ? { key, first, tail: [...tail, ...page.edges.map(edge => edge.node)], end: page.pageInfo, failed: undefined }
          : { key, first, tail, end, failed: result.error }
        // Another list may have been asked for meanwhile.
        setState(now => (now.key === key ? read : now))
      })
  }

  return {
    nodes: head && [...head.edges.map(edge => edge.node), ...tail],
    total: head?.totalCount ?? 0,
    hasMore: info?.hasNextPage ?? false,
    busy: fetching || loading,
    error: error ?? failed,
    more,
    reload: () => {
      setState({ key, first, tail, end, failed: undefined })
      execute({ requestPolicy: 'network-only' })
    },
  }
}
