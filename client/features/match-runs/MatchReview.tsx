import { Alert, Stack, Text, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import { failureOf } from '../../lib/errors.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { WarningIcon } from '../../ui/icons.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { spokenOf } from './headline.js'
import { RunHeader } from './RunHeader.js'
import { RunProgress } from './RunProgress.js'
import { RunTabs } from './RunTabs.js'
import { StartRunButton } from './StartRunButton.js'
import { hasEnded, useLiveRun } from './use-live-run.js'
import { runWords } from './words.js'

type Props = {
  readonly runId: string
  /** Shows one proposal of the run. */
  readonly renderProposal: (proposalId: string) => ReactNode
}

/** A run: while it goes on its progress, afterwards everything it proposes and everybody it leaves out. */
export function MatchReview({ runId, renderProposal }: Props) {
  const t = useText()
  const { run, error, fetching, reload } = useLiveRun(runId)
  if (error && !run) return <ErrorState failure={failureOf(error)} onRetry={reload} />
  if (!run) {
    if (fetching) return <LoadingState shape="page" />
    return (
      <EmptyState level={1} title={t(runWords.missingTitle)}>
        {t(runWords.missingText)}
      </EmptyState>
    )
  }
  return (
    <>
      <RunHeader run={run} />
      <VisuallyHidden component="output">{spokenOf(t, run)}</VisuallyHidden>
      {!hasEnded(run) && <RunProgress run={run} />}
      {run.status === 'FAILED' && (
        <Alert color="red" icon={<WarningIcon />} title={t(runWords.failed)}>
          <Stack align="flex-start" gap="xs">
            <Text size="sm">{run.failure}</Text>
            <Text size="sm">{t(runWords.failedHint)}</Text>
            <StartRunButton />
          </Stack>
        </Alert>
      )}
      {hasEnded(run) && run.status !== 'FAILED' && <RunTabs runId={run.id} renderProposal={renderProposal} />}
    </>
  )
}
