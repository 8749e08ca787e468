import { useMemo } from 'react'
import { AccountsDocument, type AccountsQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { accountStateWords, roleWords } from '../../lib/i18n/words/people.js'
import { usePages } from '../../lib/use-pages.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { ReadOnlyList } from './ReadOnlyList.js'
import { administrationWords } from './words.js'

type Account = AccountsQuery['accounts']['edges'][number]['node']

export function AccountsPage() {
  const t = useText()
  const pages = usePages({ query: AccountsDocument, variables: {}, connectionOf: data => data.accounts })
  const columns = useMemo<ReadonlyArray<DataColumn<Account>>>(
    () => [
      { id: 'name', header: t(administrationWords.name), cell: row => row.displayName, sortBy: row => row.displayName },
      { id: 'email', header: t(administrationWords.email), cell: row => row.email, sortBy: row => row.email },
      { id: 'role', header: t(administrationWords.role), cell: row => t(roleWords[row.role]), sortBy: row => row.role },
      {
        id: 'organisation',
        header: t(administrationWords.organisation),
        cell: row => row.organisation.name,
        sortBy: row => row.organisation.name,
      },
      { id: 'state', header: t(administrationWords.state), cell: row => t(accountStateWords[row.state]) },
    ],
    [t],
  )
  return (
    <>
      <PageHeader title={t(administrationWords.accounts)} lead={t(administrationWords.accountsLead)} />
      <ReadOnlyList
        caption={t(administrationWords.accounts)}
        empty={t(administrationWords.noAccounts)}
        columns={columns}
        pages={pages}
      />
    </>
  )
}
