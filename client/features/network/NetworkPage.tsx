import { Stack, Tabs } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { NetworkCapacityDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { EmptyState } from '../../ui/EmptyState.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { PageHeader } from '../../ui/PageHeader.js'
import type { Capacity } from './capacity-figures.js'
import { CapacityHeatmap } from './CapacityHeatmap.js'
import { CapacityTable } from './CapacityTable.js'
import { FilterBar } from './FilterBar.js'
import { NotesPanel } from './NotesPanel.js'
import { PANELS, useNetworkFilter } from './use-network-filter.js'
import type { NetworkFilter } from './use-network-filter.js'
import { networkWords } from './words.js'

const CapacityMap = lazy(async () => ({ default: (await import('./CapacityMap.js')).CapacityMap }))
const CapacityChart = lazy(async () => ({ default: (await import('./CapacityChart.js')).CapacityChart }))

/** What the network can take in: the same figures as a table, a heatmap, a map and a chart. */
export function NetworkPage() {
  const t = useText()
  const [{ data, error }, read] = useQuery({ query: NetworkCapacityDocument })
  const filter = useNetworkFilter()
  const capacity = data?.networkCapacity
  return (
    <>
      <PageHeader title={t(networkWords.title)} lead={t(networkWords.lead)} />
      {capacity ? (
        capacity.subRegions.length > 0 ? (
          <Panels capacity={capacity} filter={filter} />
        ) : (
          <EmptyState title={t(networkWords.empty)}>{t(networkWords.emptyHelp)}</EmptyState>
        )
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState shape="page" />
      )}
    </>
  )
}

function Panels({ capacity, filter }: { readonly capacity: Capacity; readonly filter: NetworkFilter }) {
  const t = useText()
  const props = { capacity, filter }
  return (
    <Stack gap="lg">
      <FilterBar {...props} />
      <Tabs value={filter.panel} onChange={panel => filter.set({ panel })} keepMounted={false}>
        <Tabs.List aria-label={t(networkWords.panel)} mb="md">
          {PANELS.map(panel => (
            <Tabs.Tab key={panel} value={panel}>
              {t(networkWords[panel])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="table">
          <CapacityTable {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="heatmap">
          <CapacityHeatmap {...props} />
        </Tabs.Panel>
        <Tabs.Panel value="map">
          <Suspense fallback={<LoadingState shape="page" />}>
            <CapacityMap {...props} />
          </Suspense>
        </Tabs.Panel>
        <Tabs.Panel value="chart">
          <Suspense fallback={<LoadingState shape="page" />}>
            <CapacityChart capacity={capacity} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
      <NotesPanel capacity={capacity} />
    </Stack>
  )
}
