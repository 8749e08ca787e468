import type { MatchRunStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { matchRunStatusWords } from '../../lib/i18n/words/matching.js'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js'

const TONES: Readonly<Record<MatchRunStatus, Tone>> = {
  QUEUED: 'waiting',
  RUNNING: 'waiting',
  FINISHED: 'good',
  STOPPED: 'good',
  FAILED: 'over',
}

export function RunStatus({ status }: { readonly status: MatchRunStatus }) {
  return <StatusBadge tone={TONES[status]}>{useText()(matchRunStatusWords[status])}</StatusBadge>
}
