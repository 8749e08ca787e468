import { Button, Group, Select, Text, TextInput } from '@mantine/core'
import { HostDirectoryDocument } from '../../lib/graphql/operations.generated.js'
import type { HostDirectoryQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useAllPages } from '../../lib/use-all-pages.js'
import { useSearchState } from '../../lib/use-search-state.js'
import { DataTable } from '../../ui/DataTable.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import { useDirectoryColumns } from './directory-columns.js'
import { directoryChoices, filterDirectory } from './directory-filter.js'
import { hostWords } from './words.js'

const directory = {
  document: HostDirectoryDocument,
  connectionOf: (data: HostDirectoryQuery) => data.hostInstitutions,
  variablesOf: (_key: string, { after }: { readonly after: string | null }) => ({ first: 50, after }),
}

/** All host institutions, filtered and sorted by what the address says. */
export function HostDirectory() {
  const t = useText()
  const { get, set } = useSearchState()
  const columns = useDirectoryColumns()
  const { items, total, failure, complete, retry } = useAllPages(directory, '')
  const filter = { name: get('name'), region: get('region') || null, language: get('language') || null }
  const fitting = filterDirectory(items, filter)
  const choices = directoryChoices(items)
  return (
    <>
      <PageHeader title={t(hostWords.directoryTitle)} lead={t(hostWords.directoryLead)} />
      {failure ? <ErrorState failure={failure} onRetry={retry} /> : null}
      {total === null && !failure ? <LoadingState shape="table" /> : null}
      {total === 0 ? <EmptyState title={t(hostWords.none)}>{t(hostWords.noneHelp)}</EmptyState> : null}
      {total ? (
        <>
          <Group component="search" align="flex-end" gap="sm" mb="md" aria-label={t(hostWords.filters)}>
            <TextInput
              size="xs"
              label={t(hostWords.filterName)}
              value={filter.name}
              onChange={event => set({ name: event.currentTarget.value })}
            />
            <Select
              size="xs"
              label={t(hostWords.region)}
              placeholder={t(hostWords.any)}
              data={[...choices.regions]}
              value={filter.region}
              onChange={value => set({ region: value })}
              clearable
            />
            <Select
              size="xs"
              label={t(hostWords.language)}
              placeholder={t(hostWords.any)}
              data={[...choices.languages]}
              value={filter.language}
              onChange={value => set({ language: value })}
              clearable
            />
            <Button size="xs" variant="subtle" onClick={() => set({ name: null, region: null, language: null })}>
              {t(hostWords.clear)}
            </Button>
          </Group>
          <Text size="sm" c="dimmed" mb="xs" aria-live="polite">
            {complete
              ? t(hostWords.shown, { shown: fitting.length, total })
              : t(hostWords.reading, { read: items.length, total })}
          </Text>
          {fitting.length > 0 || !complete ? (
            <DataTable
              caption={t(hostWords.directoryCaption)}
              columns={columns}
              rows={fitting}
              rowKey={host => host.id}
              sort={get('sort') || null}
              onSort={sort => set({ sort })}
            />
          ) : (
            <EmptyState title={t(hostWords.noMatch)}>{t(hostWords.noMatchHelp)}</EmptyState>
          )}
        </>
      ) : null}
    </>
  )
}
