import { Group, SegmentedControl, Select, Stack, Text } from '@mantine/core'
import { formatMonth } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { LEVELS, MEASURES } from './capacity-figures.js'
import type { Capacity } from './capacity-figures.js'
import type { NetworkFilter } from './use-network-filter.js'
import { networkWords } from './words.js'

interface Props {
  readonly capacity: Capacity
  readonly filter: NetworkFilter
}

/** The one filter bar over all panels; what a panel shows of everything at once it does not ask for. */
export function FilterBar({ capacity, filter }: Props) {
  const t = useText()
  const usesMeasure = filter.panel === 'heatmap' || filter.panel === 'map'
  const usesMonth = filter.panel === 'table' || filter.panel === 'map'
  return (
    <Group component="search" align="flex-end" gap="md" aria-label={t(networkWords.filters)}>
      <Stack gap={2}>
        <Text size="xs" fw={500} aria-hidden>
          {t(networkWords.measure)}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t(networkWords.measure)}
          disabled={!usesMeasure}
          value={filter.measure}
          onChange={measure => filter.set({ measure })}
          data={MEASURES.map(value => ({ value, label: t(networkWords[value]) }))}
        />
      </Stack>
      <Stack gap={2}>
        <Text size="xs" fw={500} aria-hidden>
          {t(networkWords.level)}
        </Text>
        <SegmentedControl
          size="xs"
          aria-label={t(networkWords.level)}
          disabled={filter.panel === 'chart'}
          value={filter.level}
          onChange={level => filter.set({ level, region: null })}
          data={LEVELS.map(value => ({ value, label: t(networkWords[value]) }))}
        />
      </Stack>
      <Select
        size="xs"
        label={t(networkWords.month)}
        placeholder={t(networkWords.allMonths)}
        disabled={!usesMonth}
        clearable={filter.panel === 'table'}
        data={capacity.months.map(month => ({ value: month, label: formatMonth(month) }))}
        value={filter.panel === 'map' ? (filter.month ?? capacity.months[0] ?? null) : filter.month}
        onChange={month => filter.set({ month })}
      />
    </Group>
  )
}
