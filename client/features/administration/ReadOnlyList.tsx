import { failureOf } from '../../lib/errors.js'
import type { Pages } from '../../lib/use-pages.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { DataTable, type DataColumn } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'

type Props<Row> = {
  readonly caption: string
  readonly empty: string
  readonly columns: ReadonlyArray<DataColumn<Row>>
  readonly pages: Pages<Row>
}

/** A list to look at, with its order in the address. */
export function ReadOnlyList<Row extends { readonly id: string }>({ caption, empty, columns, pages }: Props<Row>) {
  const { get, set } = useSearchState()
  const { nodes } = pages
  if (pages.error && !nodes) return <ErrorState failure={failureOf(pages.error)} onRetry={pages.reload} />
  if (!nodes) return <LoadingState shape="table" />
  if (nodes.length === 0) return <EmptyState title={empty} />
  return (
    <>
      <DataTable
        caption={caption}
        columns={columns}
        rows={nodes}
        rowKey={row => row.id}
        sort={get('sort') || null}
        onSort={sort => set({ sort })}
      />
      <LoadMore pages={pages} />
    </>
  )
}
