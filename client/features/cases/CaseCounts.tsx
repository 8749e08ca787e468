import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { RelocationCaseCountsDocument, type RelocationCaseStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { caseStatusWords } from '../../lib/i18n/words/cases.js'
import { formatNumber } from '../../lib/numbers.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { Figures } from '../../ui/Figures.js'
import { LoadingState } from '../../ui/LoadingState.js'

/** States in which a case waits for the desk, in the order of the work. */
const WORK: readonly RelocationCaseStatus[] = [
  'SUBMITTED',
  'UNDER_VERIFICATION',
  'UNDER_ASSESSMENT',
  'CANDIDATE',
  'ON_HOLD',
  'PLACED',
  'IN_STAY',
  'FOLLOW_UP',
]

/** How many cases wait in each state, each a link to them. */
export function CaseCounts() {
  const t = useText()
  const [{ data, error }, reload] = useQuery({
    query: RelocationCaseCountsDocument,
    requestPolicy: 'cache-and-network',
  })
  if (error && !data)
    return <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!data) return <LoadingState shape="cards" />
  const counts = new Map(data.relocationCaseCounts.map(({ status, count }) => [status, count]))
  return (
    <Figures
      figures={WORK.map(status => ({
        label: t(caseStatusWords[status]),
        value: formatNumber(counts.get(status) ?? 0),
        to: `/cases?status=${status}`,
      }))}
    />
  )
}
