import { Anchor, List, Stack } from '@mantine/core'
import { Link, useParams } from 'react-router'
import { useQuery } from 'urql'
import { daysBetween, formatDay, formatPeriod, withReadableDays } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { PlacementDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { proposalStepWords } from '../../lib/i18n/words/proposals.js'
import { formatInstant } from '../../lib/instants.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { Facts } from '../../ui/Facts.js'
import { History } from '../../ui/History.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Section } from '../../ui/Section.js'
import { PlacementStatusBadge } from './PlacementStatusBadge.js'
import { placementWords } from './words.js'

export function PlacementPage() {
  const t = useText()
  const { placementId = '' } = useParams()
  const [{ data, error }, reload] = useQuery({
    query: PlacementDocument,
    variables: { id: placementId },
    requestPolicy: 'cache-and-network',
  })
  if (error && !data) {
    return <ErrorState failure={failureOf(error)} onRetry={() => reload({ requestPolicy: 'network-only' })} />
  }
  if (!data) return <LoadingState shape="page" />
  if (!data.placement)
    return (
      <EmptyState level={1} title={t(placementWords.missingTitle)}>
        {t(placementWords.missingText)}
      </EmptyState>
    )
  const { relocationCase, place, proposal, ...placement } = data.placement

  return (
    <>
      <PageHeader
        title={t(placementWords.one, { reference: relocationCase.reference })}
        parent={{ to: '/placements', label: t(placementWords.title) }}
        aside={
          <>
            <LevelBadge level={levelOf(relocationCase.riskLevel)} word={t(riskLevelWords[relocationCase.riskLevel])} />
            <PlacementStatusBadge status={placement.status} />
          </>
        }
        actions={
          <>
            <Anchor component={Link} to={`/cases/${encodeURIComponent(relocationCase.id)}`}>
              {t(placementWords.seeCase)}
            </Anchor>
            <Anchor component={Link} to={`/proposals/${encodeURIComponent(proposal.id)}`}>
              {t(placementWords.seeProposal)}
            </Anchor>
          </>
        }
      />
      <Stack>
        <Section title={t(placementWords.theStay)}>
          <Facts
            facts={[
              { label: t(placementWords.place), value: `${place.hostInstitution.name}, ${place.label}` },
              { label: t(placementWords.country), value: place.hostInstitution.country.name },
              {
                label: t(placementWords.stay),
                value: `${formatPeriod(placement.from, placement.until)} (${t(placementWords.length, {
                  days: daysBetween(placement.from, placement.until),
                })})`,
              },
              {
                label: t(placementWords.household),
                value: `${t(placementWords.persons, { count: relocationCase.householdSize })}; ${t(
                  placementWords.sleeps,
                  {
                    count: place.sleeps,
                  },
                )}`,
              },
              { label: t(placementWords.neededBy), value: formatDay(relocationCase.neededBy) },
              { label: t(placementWords.approvedBy), value: placement.approvedBy.displayName },
              { label: t(placementWords.confirmedBy), value: placement.confirmedBy.displayName },
              { label: t(placementWords.confirmed), value: formatInstant(placement.confirmedAt) },
            ]}
          />
        </Section>
        <Section title={t(placementWords.reasons)}>
          <List>
            {proposal.reasons.map(reason => (
              <List.Item key={reason}>{withReadableDays(reason)}</List.Item>
            ))}
          </List>
        </Section>
        <Section title={t(placementWords.history)}>
          <History
            entries={proposal.history.map(entry => ({
              at: entry.at,
              title: t(proposalStepWords[entry.to]),
              by: entry.by?.displayName ?? t(placementWords.platform),
              note: entry.reason,
            }))}
          />
        </Section>
      </Stack>
    </>
  )
}
