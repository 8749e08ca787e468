import { failureOf } from '../../lib/errors.js'
import { PlacementsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { usePages } from '../../lib/use-pages.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { DataTable } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { usePlacementColumns } from './placement-columns.js'
import { placementWords } from './words.js'

export function PlacementsPage() {
  const t = useText()
  const { get, set } = useSearchState()
  const columns = usePlacementColumns()
  const pages = usePages({ query: PlacementsDocument, variables: {}, connectionOf: data => data.placements })
  const { nodes } = pages
  return (
    <>
      <PageHeader title={t(placementWords.title)} lead={t(placementWords.lead)} />
      {pages.error && !nodes && <ErrorState failure={failureOf(pages.error)} onRetry={pages.reload} />}
      {!nodes && !pages.error && <LoadingState shape="table" />}
      {nodes?.length === 0 && <EmptyState title={t(placementWords.noneTitle)}>{t(placementWords.noneText)}</EmptyState>}
      {nodes && nodes.length > 0 && (
        <>
          <DataTable
            caption={t(placementWords.caption)}
            columns={columns}
            rows={nodes}
            rowKey={row => row.id}
            sort={get('sort') || null}
            onSort={sort => set({ sort })}
          />
          <LoadMore pages={pages} />
        </>
      )}
    </>
  )
}
