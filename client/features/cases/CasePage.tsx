import { Alert, Button, List, Stack } from '@mantine/core'
import { Link, useLocation, useParams } from 'react-router'
import { useQuery } from 'urql'
import { withReadableDays } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { RelocationCaseDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, caseStatusWords, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { History } from '../../ui/History.js'
import { EditIcon, InfoIcon } from '../../ui/icons.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { Section } from '../../ui/Section.js'
import { BestPlaces } from './BestPlaces.js'
import { CaseActions } from './CaseActions.js'
import { CaseFacts } from './CaseFacts.js'
import { CaseProposals } from './CaseProposals.js'
import { CaseStatus } from './CaseStatus.js'
import { warningsOf } from './warnings.js'
import { caseWords } from './words.js'

export function CasePage() {
  const t = useText()
  const { caseId = '' } = useParams()
  const warnings = warningsOf(useLocation().state)
  const [{ data, error }, execute] = useQuery({
    query: RelocationCaseDocument,
    variables: { id: caseId },
    requestPolicy: 'cache-and-network',
  })
  const reload = () => execute({ requestPolicy: 'network-only' })
  if (error && !data) return <ErrorState failure={failureOf(error)} onRetry={reload} />
  if (!data) return <LoadingState shape="page" />
  const one = data.relocationCase
  if (!one)
    return (
      <EmptyState level={1} title={t(caseWords.missingTitle)}>
        {t(caseWords.missingText)}
      </EmptyState>
    )

  return (
    <>
      <PageHeader
        title={one.reference}
        parent={{ to: '/cases', label: t(caseWords.backToCases) }}
        aside={
          <>
            <LevelBadge level={levelOf(one.riskLevel)} word={t(riskLevelWords[one.riskLevel])} />
            <CaseStatus status={one.status} />
          </>
        }
        {...(one.status === 'CANDIDATE' && { lead: t(caseWords.pooled) })}
        actions={
          <>
            <Button component={Link} to="edit" variant="default" leftSection={<EditIcon size={16} />}>
              {t(caseWords.edit)}
            </Button>
            <CaseActions relocationCase={one} onConflict={reload} />
          </>
        }
      />
      <Stack>
        {warnings.length > 0 && (
          <Alert color="amber" icon={<InfoIcon />} title={t(caseWords.warnings)}>
            <List size="sm">
              {warnings.map(warning => (
                <List.Item key={warning}>{withReadableDays(warning)}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <CaseFacts details={one} createdAt={one.createdAt} />
        <CaseProposals proposals={one.proposals} />
        {one.status === 'CANDIDATE' && <BestPlaces key={one.id} caseId={one.id} />}
        <Section title={t(caseWords.history)}>
          <History
            entries={one.history.map(entry => ({
              at: entry.at,
              title: t(entry.from === null ? caseWords.created : caseWords.moved, {
                status: t(caseStatusWords[entry.to]),
              }),
              by: entry.by?.displayName ?? t(caseWords.platform),
            }))}
          />
        </Section>
      </Stack>
    </>
  )
}
