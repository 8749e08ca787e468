import { useEffect, useState } from 'react'
import { useClient } from 'urql'
import type { IsoDay } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import type { Failure } from '../../lib/errors.js'
import { NetworkCalendarDocument } from '../../lib/graphql/operations.generated.js'
import type { NetworkCalendarQuery } from '../../lib/graphql/operations.generated.js'

export type HostCalendar = NetworkCalendarQuery['hostInstitutions']['edges'][number]['node']

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
      let hosts: readonly HostCalendar[] = []
      for (let after: string | null = null, more = true; more;) {
        const variables: { first: number; after: string | null; from: IsoDay; until: IsoDay } = {
          ...{ first: PAGE_SIZE, after },
          ...{ from, until },
        }
        const { data, error } = await client
          .query(NetworkCalendarDocument, variables, { requestPolicy: attempt > 0 ? 'network-only' : 'cache-first' })
          .toPromise()
        if (reading.stopped) return
        const page = data?.hostInstitutions
        if (!page) {
          setRead(now => ({ ...now, failure: error ? failureOf(error) : null }))
          return
        }
        hosts = [...hosts, ...page.edges.map(edge => edge.node)]
        after = page.pageInfo.endCursor
        more = page.pageInfo.hasNextPage
        setRead({ hosts, total: page.totalCount, failure: null, complete: !more })
      }
    }
    void readAll()
    return () => {
      reading.stopped = true
    }
  }, [client, from, until, attempt])

  return { ...read, retry: () => setAttempt(now => now + 1) }
}
