import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { ProposalCountsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatNumber } from '../../lib/numbers.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { Figures } from '../../ui/Figures.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { proposalWords } from './words.js'

/** How many proposals wait for whom, each a link to them. */
export function ProposalQueues() {
  const t = useText()
  const [{ data, error }, reload] = useQuery({ query: ProposalCountsDocument, requestPolicy: 'cache-and-network' })
  if (error && !data)
    return <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!data) return <LoadingState shape="cards" />
  const queue = (label: string, count: number, state: string) => ({
    label,
    value: formatNumber(count),
    to: `/proposals?state=${state}`,
  })
  return (
    <Figures
      figures={[
        queue(t(proposalWords.awaitingApproval), data.awaitingApproval.totalCount, 'PROPOSED'),
        queue(t(proposalWords.awaitingHost), data.awaitingHost.totalCount, 'APPROVED'),
        queue(t(proposalWords.awaitingDefender), data.awaitingDefender.totalCount, 'HOST_ACCEPTED'),
        queue(t(proposalWords.awaitingConfirmation), data.awaitingConfirmation.totalCount, 'CONSENTED'),
      ]}
    />
  )
}
