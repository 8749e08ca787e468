import { Group, Text } from '@mantine/core'
import type { RunAimsFragment, RunSummaryFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatInstant } from '../../lib/instants.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { aimsInWords } from './aims.js'
import { headlineOf } from './headline.js'
import { RunStatus } from './RunStatus.js'
import { hasEnded } from './use-live-run.js'
import { runWords } from './words.js'

/** What a run was about and how well it did. */
export function RunHeader({ run }: { readonly run: RunSummaryFragment & RunAimsFragment }) {
  const t = useText()
  const { score, bound } = run.progress
  const figures = [
    t(runWords.snapshot, { cases: run.caseCount, places: run.placeCount }),
    bound === null ? t(runWords.scoreOnly, { score }) : t(runWords.score, { score, bound }),
    t(runWords.seeded, { seed: run.seed }),
    ...(run.lookAhead ? [run.lookAheadNote ?? t(runWords.ahead)] : []),
    ...aimsInWords(t, run),
    t(runWords.askedBy, { name: run.requestedBy.displayName, when: formatInstant(run.queuedAt) }),
  ]
  return (
    <PageHeader
      title={t(runWords.numbered, { number: run.number })}
      parent={{ to: '/match', label: t(runWords.title) }}
      aside={
        <Group gap="sm">
          <RunStatus status={run.status} />
          {hasEnded(run) && run.status !== 'FAILED' && <Text fw={600}>{headlineOf(t, run)}</Text>}
        </Group>
      }
      lead={figures.join(' · ')}
    />
  )
}
