import { Alert, Anchor, Group, List, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { useQuery } from 'urql'
import { withReadableDays } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { ProposalReviewDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { decliningPartyWords, overrideReasonWords } from '../../lib/i18n/words/proposals.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { InfoIcon, WarningIcon } from '../../ui/icons.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Section } from '../../ui/Section.js'
import { ComparisonTable } from './ComparisonTable.js'
import { DecisionBar } from './DecisionBar.js'
import { Findings } from './Findings.js'
import { ProposalHistory } from './ProposalHistory.js'
import { ProposalStatusBadge } from './ProposalStatusBadge.js'
import type { Proposal } from './review.js'
import { proposalWords, reviewWords } from './words.js'

/** A proposal with everything a coordinator decides by: the case beside the place and its alternatives, the rules, the reasons. */
export function ProposalReview({ proposalId }: { readonly proposalId: string }) {
  const t = useText()
  const [{ data, error }, execute] = useQuery({
    query: ProposalReviewDocument,
    variables: { id: proposalId },
    requestPolicy: 'cache-and-network',
  })
  const reload = () => execute({ requestPolicy: 'network-only' })
  if (error && !data) return <ErrorState failure={failureOf(error)} onRetry={reload} />
  if (!data) return <LoadingState shape="page" />
  if (!data.proposal)
    return <EmptyState title={t(proposalWords.missingTitle)}>{t(proposalWords.missingText)}</EmptyState>
  return <Review proposal={data.proposal} onConflict={reload} />
}

function Review({ proposal, onConflict }: { readonly proposal: Proposal; readonly onConflict: () => void }) {
  const t = useText()
  const one = proposal.relocationCase
  return (
    <Stack>
      <Group justify="space-between" align="flex-start">
        <Group gap="sm">
          <Title order={2} size="h3">
            <Anchor component={Link} to={`/cases/${encodeURIComponent(one.id)}`} inherit>
              {one.reference}
            </Anchor>
          </Title>
          <LevelBadge level={levelOf(one.riskLevel)} word={t(riskLevelWords[one.riskLevel])} />
          <ProposalStatusBadge status={proposal.status} />
          {proposal.placement && (
            <Anchor component={Link} to={`/placements/${encodeURIComponent(proposal.placement.id)}`} size="sm">
              {t(proposalWords.placement)}
            </Anchor>
          )}
        </Group>
        <DecisionBar proposal={proposal} onConflict={onConflict} />
      </Group>
      {proposal.changesSince.length > 0 && (
        <Alert color="amber" icon={<WarningIcon />} title={t(reviewWords.changes)}>
          <List size="sm">
            {proposal.changesSince.map(change => (
              <List.Item key={change}>{withReadableDays(change)}</List.Item>
            ))}
          </List>
          <Text size="sm" mt="xs">
            {t(reviewWords.changesHint)}
          </Text>
        </Alert>
      )}
      {proposal.overrideReason && (
        <Alert icon={<InfoIcon />}>
          {t(reviewWords.overridden, { reason: t(overrideReasonWords[proposal.overrideReason]) })}
        </Alert>
      )}
      {proposal.declinedBy && (
        <Alert color="gray" icon={<InfoIcon />}>
          {t(reviewWords.declined, {
            party: t(decliningPartyWords[proposal.declinedBy]),
            reason: proposal.declineReason ?? '–',
          })}
        </Alert>
      )}
      <ComparisonTable proposal={proposal} onConflict={onConflict} />
      <Section title={t(reviewWords.whyThis)}>
        <List>
          {proposal.reasons.map(reason => (
            <List.Item key={reason}>{withReadableDays(reason)}</List.Item>
          ))}
        </List>
      </Section>
      <Section title={t(reviewWords.rules)}>
        <Findings findings={proposal.findings} />
      </Section>
      <ProposalHistory history={proposal.history} />
    </Stack>
  )
}
