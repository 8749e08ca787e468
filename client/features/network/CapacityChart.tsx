import '@mantine/charts/styles.css'
import { BarChart } from '@mantine/charts'
import { Stack, Text, Title } from '@mantine/core'
import { formatMonth } from '../../lib/days.js'
import { formatNumber } from '../../lib/numbers.js'
import { useText } from '../../lib/i18n/use-text.js'
import { MEASURES, middleOf } from './capacity-figures.js'
import type { Capacity } from './capacity-figures.js'
import styles from './capacity-chart.module.css'
import { networkWords } from './words.js'

/** The whole network, month by month: one bar a month, stacked. The table has the same figures. */
export function CapacityChart({ capacity }: { readonly capacity: Capacity }) {
  const t = useText()
  const { total, banded } = capacity
  const data = total.cells.map(cell => ({
    month: formatMonth(cell.month),
    ...Object.fromEntries(MEASURES.map(measure => [measure, middleOf(cell[measure])])),
  }))
  if (total.withheld) return <Text>{t(networkWords.withheld)}</Text>
  return (
    <Stack gap="sm" className={styles.chart ?? ''}>
      <Title order={2} size="h5">
        {t(networkWords.chartTitle)}
      </Title>
      <BarChart
        h={320}
        data={data}
        dataKey="month"
        type="stacked"
        withLegend
        legendProps={{ verticalAlign: 'top' }}
        series={MEASURES.map(name => ({ name, label: t(networkWords[name]), color: `var(--${name})` }))}
        valueFormatter={formatNumber}
        barProps={{ isAnimationActive: false }}
      />
      <Text size="sm" c="dimmed">
        {t(banded ? networkWords.chartBanded : networkWords.chartExact)}
      </Text>
    </Stack>
  )
}
