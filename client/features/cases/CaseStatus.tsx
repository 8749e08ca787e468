import type { RelocationCaseStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { caseStatusWords } from '../../lib/i18n/words/cases.js'
import { StatusBadge, type Tone } from '../../ui/StatusBadge.js'

const TONES: Readonly<Record<RelocationCaseStatus, Tone>> = {
  DRAFT: 'calm',
  SUBMITTED: 'waiting',
  UNDER_VERIFICATION: 'waiting',
  UNDER_ASSESSMENT: 'waiting',
  CANDIDATE: 'calm',
  PLACED: 'good',
  IN_STAY: 'good',
  FOLLOW_UP: 'calm',
  CLOSED: 'over',
  ON_HOLD: 'waiting',
  NOT_ELIGIBLE: 'over',
  REFERRED_ELSEWHERE: 'over',
  DUPLICATE: 'over',
  WITHDRAWN: 'over',
}

export function CaseStatus({ status }: { readonly status: RelocationCaseStatus }) {
  return <StatusBadge tone={TONES[status]}>{useText()(caseStatusWords[status])}</StatusBadge>
}
