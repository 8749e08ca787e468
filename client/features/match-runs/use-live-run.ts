import { useEffect } from 'react'
import { useQuery, useSubscription } from 'urql'
import {
  MatchRunProgressDocument,
  MatchRunSummaryDocument,
  type MatchRunStatus,
  type RunSummaryFragment,
} from '../../lib/graphql/operations.generated.js'

const ENDED: ReadonlySet<MatchRunStatus> = new Set(['FINISHED', 'STOPPED', 'FAILED'])
const POLL_MS = 3000

/** True once a run will not change any more. */
export function hasEnded(run: Pick<RunSummaryFragment, 'status'>): boolean {
  return ENDED.has(run.status)
}

/**
 * A run as it is now: read once, then watched over the WebSocket, and besides asked for every three seconds, so that a line that carries no
 * WebSocket still shows it moving and its end.
 */
export function useLiveRun(id: string) {
  const [{ data, error, fetching }, execute] = useQuery({
    query: MatchRunSummaryDocument,
    variables: { id },
    requestPolicy: 'cache-and-network',
  })
  const read = data?.matchRun
  const watching = read != null && !hasEnded(read)
  const [{ data: pushed }] = useSubscription({ query: MatchRunProgressDocument, variables: { id }, pause: !watching })
  const sent = pushed?.matchRunProgress.id === id ? pushed.matchRunProgress : undefined
  const endedByPush = sent !== undefined && hasEnded(sent)

  useEffect(() => {
    if (!watching) return undefined
    const ask = () => execute({ requestPolicy: 'network-only' })
    if (endedByPush) {
      ask()
      return undefined
    }
    const timer = setInterval(ask, POLL_MS)
    return () => clearInterval(timer)
  }, [watching, endedByPush, execute])

  const run = read && watching && sent ? sent : read
  return { run, error, fetching, reload: () => execute({ requestPolicy: 'network-only' }) }
}
