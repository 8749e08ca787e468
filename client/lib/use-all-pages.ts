import { useEffect, useState } from 'react'
import { useClient, type Client, type TypedDocumentNode } from 'urql'
import type { Connection } from './connection.js'
import { failureOf, type Failure } from './errors.js'

/** What has been read so far. `total` is null until the first page has arrived. */
export type AllPages<Item> = {
  readonly items: readonly Item[]
  readonly total: number | null
  readonly failure: Failure | null
  readonly complete: boolean
  /** Reads everything again, past the cache. */
  readonly retry: () => void
}

type Cursor = { readonly after: string | null }

/** Both functions and the document must be the same from render to render: define them outside the component. */
type Source<Data, Variables, Item> = {
  readonly document: TypedDocumentNode<Data, Variables>
  readonly connectionOf: (data: Data) => Connection<Item>
  /** The variables of a page. */
  readonly variablesOf: (key: string, cursor: Cursor) => Variables
}

/**
 * Reads a list page after page, for lists that are small enough to be looked at whole. `key` is what the list depends on; when
 * it changes, what was read stays until the first new page is there.
 */
export function useAllPages<Data, Variables extends object, Item>(
  source: Source<Data, Variables, Item>,
  key: string,
): AllPages<Item> {
  const client = useClient()
  const [read, setRead] = useState<Omit<AllPages<Item>, 'retry'>>({
    items: [],
    total: null,
    failure: null,
    complete: false,
  })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const reading = { stopped: false }
    const readAll = async () => {
      const items: Item[] = []
      let after: string | null = null
      do {
        const page: Connection<Item> | Failure = await readPage(client, source, {
          key,
          cursor: { after },
          fresh: attempt > 0,
        })
        if (reading.stopped) return
        if ('kind' in page) {
          setRead(now => ({ ...now, failure: page }))
          return
        }
        items.push(...page.edges.map(edge => edge.node))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        setRead({ items: [...items], total: page.totalCount, failure: null, complete: after === null })
      } while (after !== null)
    }
    void readAll()
    return () => {
      reading.stopped = true
    }
  }, [client, source, key, attempt])

  return { ...read, retry: () => setAttempt(now => now + 1) }
}

type PageRequest = { readonly key: string; readonly cursor: Cursor; readonly fresh: boolean }

async function readPage<Data, Variables extends object, Item>(
  client: Client,
  { document, connectionOf, variablesOf }: Source<Data, Variables, Item>,
  { key, cursor, fresh }: PageRequest,
): Promise<Connection<Item> | Failure> {
  const requestPolicy = fresh ? 'network-only' : 'cache-first'
  const { data, error } = await client.query(document, variablesOf(key, cursor), { requestPolicy }).toPromise()
  if (data) return connectionOf(data)
  return error ? failureOf(error) : { kind: 'broken', correlationId: undefined }
}
