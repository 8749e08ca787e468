import { useMemo } from 'react'
import { OrganisationsDocument, type OrganisationsQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { memberCategoryWords, organisationTypeWords } from '../../lib/i18n/words/organisations.js'
import { usePages } from '../../lib/use-pages.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { ReadOnlyList } from './ReadOnlyList.js'
import { administrationWords } from './words.js'

type Organisation = OrganisationsQuery['organisations']['edges'][number]['node']

export function OrganisationsPage() {
  const t = useText()
  const pages = usePages({ query: OrganisationsDocument, variables: {}, connectionOf: data => data.organisations })
  const columns = useMemo<ReadonlyArray<DataColumn<Organisation>>>(
    () => [
      { id: 'name', header: t(administrationWords.name), cell: row => row.name, sortBy: row => row.name },
      {
        id: 'category',
        header: t(administrationWords.category),
        cell: row => t(memberCategoryWords[row.category]),
        sortBy: row => row.category,
      },
      {
        id: 'type',
        header: t(administrationWords.type),
        cell: row => t(organisationTypeWords[row.type]),
        sortBy: row => row.type,
      },
      {
        id: 'country',
        header: t(administrationWords.country),
        cell: row => row.country.name,
        sortBy: row => row.country.name,
      },
    ],
    [t],
  )
  return (
    <>
      <PageHeader title={t(administrationWords.organisations)} lead={t(administrationWords.organisationsLead)} />
      <ReadOnlyList
        caption={t(administrationWords.organisations)}
        empty={t(administrationWords.noOrganisations)}
        columns={columns}
        pages={pages}
      />
    </>
  )
}
