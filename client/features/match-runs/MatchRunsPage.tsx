import { failureOf } from '../../lib/errors.js'
import { MatchRunsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { usePages } from '../../lib/use-pages.js'
import { DataTable } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { useRunColumns } from './run-columns.js'
import { StartRunButton } from './StartRunButton.js'
import { runWords } from './words.js'

export function MatchRunsPage() {
  const t = useText()
  const columns = useRunColumns()
  const pages = usePages({ query: MatchRunsDocument, variables: {}, connectionOf: data => data.matchRuns })
  const { nodes } = pages
  return (
    <>
      <PageHeader title={t(runWords.title)} lead={t(runWords.lead)} actions={<StartRunButton />} />
      {pages.error && !nodes && <ErrorState failure={failureOf(pages.error)} onRetry={pages.reload} />}
      {!nodes && !pages.error && <LoadingState shape="table" />}
      {nodes?.length === 0 && <EmptyState title={t(runWords.noneTitle)}>{t(runWords.noneText)}</EmptyState>}
      {nodes && nodes.length > 0 && (
        <>
          <DataTable caption={t(runWords.caption)} columns={columns} rows={nodes} rowKey={row => row.id} />
          <LoadMore pages={pages} />
        </>
      )}
    </>
  )
}
