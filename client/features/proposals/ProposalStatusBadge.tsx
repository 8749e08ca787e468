import type { ProposalStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { proposalStatusWords } from '../../lib/i18n/words/proposals.js'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js'

const TONES: Readonly<Record<ProposalStatus, Tone>> = {
  PROPOSED: 'calm',
  APPROVED: 'waiting',
  HOST_ACCEPTED: 'waiting',
  CONSENTED: 'waiting',
  CONFIRMED: 'good',
  DECLINED: 'over',
  EXPIRED: 'over',
  PREEMPTED: 'over',
  REVOKED: 'over',
}

export function ProposalStatusBadge({ status }: { readonly status: ProposalStatus }) {
  return <StatusBadge tone={TONES[status]}>{useText()(proposalStatusWords[status])}</StatusBadge>
}
