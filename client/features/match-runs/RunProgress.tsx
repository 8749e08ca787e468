import { Button, Group, Paper, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import {
  StopMatchRunDocument,
  type RunCourseFragment,
  type RunSummaryFragment,
} from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
import { StopIcon } from '../../ui/icons.js'
import { Problems } from '../../ui/Problems.js'
import { CoursePicture } from './CoursePicture.js'
import { headlineOf } from './headline.js'
import { runWords } from './words.js'

/** A run that has not ended: how far it is, and the button that ends it with what it has. */
export function RunProgress({ run }: { readonly run: RunSummaryFragment & RunCourseFragment }) {
  const t = useText()
  const { send, busy, problems, failure } = useChange(StopMatchRunDocument, data => data.stopMatchRun)
  const [asked, setAsked] = useState(false)
  const share = run.caseCount === 0 ? 0 : Math.round((100 * run.progress.placed) / run.caseCount)
  const waiting = run.status === 'QUEUED'
  const waitingWords = run.runsAhead ? t(runWords.queuedBehind, { ahead: run.runsAhead }) : t(runWords.queued)
  const stopping = asked && !busy && !failure && problems.length === 0
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Text fw={600}>{waiting ? waitingWords : headlineOf(t, run)}</Text>
          <Button
            variant="default"
            leftSection={<StopIcon size={16} />}
            loading={busy}
            disabled={stopping}
            onClick={() => {
              setAsked(true)
              void send({ matchRunId: run.id })
            }}
          >
            {t(stopping ? runWords.stopping : waiting ? runWords.cancel : runWords.stop)}
          </Button>
        </Group>
        <Progress
          value={share}
          aria-label={t(runWords.progress, { number: run.number })}
          animated={run.status === 'RUNNING'}
        />
        <CoursePicture progress={run.progress} />
        <Text size="sm" c="dimmed">
          {`${t(runWords.phase, { phase: run.progress.phase })} · ${t(runWords.leave)}`}
        </Text>
        <Problems problems={problems} failure={failure} />
      </Stack>
    </Paper>
  )
}
