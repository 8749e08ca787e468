import { Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { LapsingProposalsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Deadline } from '../../ui/Deadline.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { ProposalStatusBadge } from './ProposalStatusBadge.js'
import { proposalWords } from './words.js'

/** An empty list names no proposal, yet a decision about one changes it. */
const DEPENDS_ON = { additionalTypenames: ['Proposal'] }

/** What waits for the desk and is about to lapse, the nearest deadline first. */
export function LapsingProposals() {
  const t = useText()
  const [{ data, error }, reload] = useQuery({
    query: LapsingProposalsDocument,
    requestPolicy: 'cache-and-network',
    context: DEPENDS_ON,
  })
  if (error && !data)
    return <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  if (!data) return <LoadingState shape="cards" />
  if (data.deadlineReminders.length === 0) return <Text size="sm">{t(proposalWords.nothingLapses)}</Text>
  return (
    <Stack gap="xs">
      {data.deadlineReminders.map(({ deadline, proposal }) => (
        <Group key={proposal.id} gap="sm">
          <Anchor component={Link} to={`/proposals/${encodeURIComponent(proposal.id)}`} size="sm">
            {proposal.relocationCase.reference} · {proposal.place.hostInstitution.name}, {proposal.place.label}
          </Anchor>
          <ProposalStatusBadge status={proposal.status} />
          <Deadline at={deadline} />
        </Group>
      ))}
    </Stack>
  )
}
