import type { PlacementStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { placementStatusWords } from '../../lib/i18n/words/proposals.js'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js'

const TONES: Readonly<Record<PlacementStatus, Tone>> = {
  CONFIRMED: 'good',
  TRAVELLING: 'waiting',
  IN_STAY: 'good',
  COMPLETED: 'over',
  ENDED_EARLY: 'over',
  CANCELLED: 'over',
}

export function PlacementStatusBadge({ status }: { readonly status: PlacementStatus }) {
  return <StatusBadge tone={TONES[status]}>{useText()(placementStatusWords[status])}</StatusBadge>
}
