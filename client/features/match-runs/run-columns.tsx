import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import type { RunSummaryFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { formatInstant } from '../../lib/instants.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { gapInWords } from './headline.js'
import { RunStatus } from './RunStatus.js'
import { runWords } from './words.js'

/** The columns of the list of runs. */
export function useRunColumns(): ReadonlyArray<DataColumn<RunSummaryFragment>> {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'number',
        header: t(runWords.number),
        cell: run => (
          <Anchor component={Link} to={`/match/${encodeURIComponent(run.id)}`} fw={600}>
            {t(runWords.numbered, { number: run.number })}
          </Anchor>
        ),
      },
      { id: 'state', header: t(runWords.state), cell: run => <RunStatus status={run.status} /> },
      {
        id: 'placed',
        header: t(runWords.placed),
        cell: run => t(runWords.placedOf, { placed: run.progress.placed, cases: run.caseCount }),
      },
      {
        id: 'gap',
        header: t(runWords.gap),
        cell: run =>
          run.progress.gap === null
            ? t(runWords.noBound)
            : run.progress.gap === 0
              ? t(runWords.gapNone)
              : t(runWords.gapWithin, { gap: gapInWords(run.progress.gap) }),
      },
      { id: 'by', header: t(runWords.by), cell: run => run.requestedBy.displayName },
      { id: 'asked', header: t(runWords.asked), cell: run => formatInstant(run.queuedAt) },
    ],
    [t],
  )
}
