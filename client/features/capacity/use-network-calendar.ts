import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { Client } from 'urql'
import type { IsoDay } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import type { Failure } from '../../lib/errors.js'
import { NetworkCalendarDocument } from '../../lib/graphql/operations.generated.js'
import type { NetworkCalendarQuery } from '../../lib/graphql/operations.generated.js'

type Page = NetworkCalendarQuery['hostInstitutions']

export type HostCalendar = Page['edges'][number]['node']

/** What has been read so far. `total` is null until the first page has arrived. */
export interface NetworkCalendar {
  readonly hosts: readonly HostCalendar[]
  readonly total: number | null
  readonly failure: Failure | null
  readonly complete: boolean
  readonly retry: () => void
}

type Read = Omit<NetworkCalendar, 'retry'>

/** Small enough for the server's limit on the cost of one request. */
const PAGE_SIZE = 10

const NOTHING_READ: Read = { hosts: [], total: null, failure: null, complete: false }

/** The calendars of all host institutions, page after page. What was read for other months stays until the first new page is there. */
export function useNetworkCalendar({ from, until }: { from: IsoDay; until: IsoDay }): NetworkCalendar {
  const client = useClient()
  const [read, setRead] = useState<Read>(NOTHING_READ)
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const reading = { stopped: false }
    const readAll = async () => {
      const hosts: HostCalendar[] = []
      let after: string | null = null
      do {
        const page: Page | Failure | null = await readPage(client, { after, from, until, fresh: attempt > 0 })
        if (reading.stopped) return
        if (page === null || 'kind' in page) {
          setRead(now => ({ ...now, failure: page }))
          return
        }
        hosts.push(...page.edges.map(edge => edge.node))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
        setRead({ hosts: [...hosts], total: page.totalCount, failure: null, complete: after === null })
      } while (after !== null)
    }
    void readAll()
    return () => {
      reading.stopped = true
    }
  }, [client, from, until, attempt])

  return { ...read, retry: () => setAttempt(now => now + 1) }
}

interface PageRequest {
  readonly after: string | null
  readonly from: IsoDay
  readonly until: IsoDay
  /** True when what was read before must not be used. */
  readonly fresh: boolean
}

async function readPage(client: Client, { after, from, until, fresh }: PageRequest): Promise<Page | Failure | null> {
  const { data, error } = await client
    .query(
      NetworkCalendarDocument,
      { first: PAGE_SIZE, after, from, until },
      { requestPolicy: fresh ? 'network-only' : 'cache-first' },
    )
    .toPromise()
  return data?.hostInstitutions ?? (error ? failureOf(error) : null)
}
