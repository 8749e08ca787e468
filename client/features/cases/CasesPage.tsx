import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { failureOf } from '../../lib/errors.js'
import { RelocationCasesDocument, type RelocationCaseStatus } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { caseStatusWords } from '../../lib/i18n/words/cases.js'
import { usePages } from '../../lib/use-pages.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { DataTable } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { PlusIcon } from '../../ui/icons.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { LoadMore } from '../../ui/LoadMore.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { useCaseColumns } from './case-columns.js'
import { matches } from './case-filter.js'
import { CaseFilters } from './CaseFilters.js'
import { caseWords } from './words.js'

export function CasesPage() {
  const t = useText()
  const { get, all, set } = useSearchState()
  const statuses = all('status').filter((one): one is RelocationCaseStatus => Object.hasOwn(caseStatusWords, one))
  const filter = { text: get('q'), risks: all('risk') }
  const pages = usePages({
    query: RelocationCasesDocument,
    variables: { statuses: statuses.length > 0 ? statuses : null },
    connectionOf: data => data.relocationCases,
  })
  const columns = useCaseColumns()
  const rows = pages.nodes?.filter(one => matches(one, filter))

  const enter = (
    <Button component={Link} to="/cases/new" leftSection={<PlusIcon />}>
      {t(caseWords.enter)}
    </Button>
  )
  const clear = (
    <Button variant="light" onClick={() => set({ q: null, risk: null, status: null })}>
      {t(caseWords.clear)}
    </Button>
  )
  const filtered = statuses.length > 0 || filter.text !== '' || filter.risks.length > 0
  return (
    <>
      <PageHeader title={t(caseWords.title)} lead={t(caseWords.lead)} actions={enter} />
      <CaseFilters />
      {pages.error && !rows && <ErrorState failure={failureOf(pages.error)} onRetry={pages.reload} />}
      {!rows && !pages.error && <LoadingState shape="table" />}
      {rows && rows.length > 0 && (
        <DataTable
          caption={t(caseWords.caption)}
          columns={columns}
          rows={rows}
          rowKey={row => row.id}
          sort={get('sort') || null}
          onSort={sort => set({ sort })}
        />
      )}
      {rows?.length === 0 && filtered && (
        <EmptyState title={t(caseWords.hiddenTitle)} action={clear}>
          {t(caseWords.hiddenText, { count: pages.nodes?.length ?? 0 })}
        </EmptyState>
      )}
      {rows?.length === 0 && !filtered && (
        <EmptyState title={t(caseWords.noneTitle)} action={enter}>
          {t(caseWords.noneText)}
        </EmptyState>
      )}
      {pages.nodes && pages.nodes.length > 0 && <LoadMore pages={pages} />}
    </>
  )
}
