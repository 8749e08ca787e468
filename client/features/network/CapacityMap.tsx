import { Stack, Text } from '@mantine/core'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { formatMonth } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { CountryRegionsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { ShadeLegend } from '../../ui/heatmap/ShadeLegend.js'
import { shadeOf } from '../../ui/heatmap/shades.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { countIn, middleOf, stepsOf } from './capacity-figures.js'
import type { Capacity, Level } from './capacity-figures.js'
import { legendEntries } from './legend-entries.js'
import { RegionMap } from './RegionMap.js'
import type { MapRegion } from './RegionMap.js'
import { RegionMonths } from './RegionMonths.js'
import { regionShapes } from './region-shapes.js'
import type { NetworkFilter } from './use-network-filter.js'
import { networkWords } from './words.js'

interface Props {
  readonly capacity: Capacity
  readonly filter: NetworkFilter
}

/** One measure in one month on a map of the regions, drawn from a file of this server. */
export function CapacityMap({ capacity, filter }: Props) {
  const t = useText()
  const { level, measure } = filter
  const [{ data, error }, read] = useQuery({ query: CountryRegionsDocument })
  const shapes = useMemo(() => (data ? shapesAt(level, data.countries) : null), [data, level])
  if (!shapes) {
    return error ? (
      <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
    ) : (
      <LoadingState shape="page" />
    )
  }
  const month = filter.month ?? capacity.months[0] ?? ''
  const rows = capacity[level]
  const steps = stepsOf({ banded: capacity.banded, rows, measure })
  const words = { measure: t(networkWords[measure]), month: formatMonth(month) }
  const regions = rows.map((row): MapRegion => {
    const count = countIn(row, month, measure)
    return {
      code: row.code,
      name: row.name,
      text: count?.label ?? t(networkWords.withheldShort),
      shade: count ? shadeOf(middleOf(count), steps) : null,
    }
  })
  const drawn = new Set(shapes.map(shape => shape.code))
  const undrawn = regions.filter(region => !drawn.has(region.code))
  const chosen = rows.find(row => row.code === filter.region)
  return (
    <Stack gap="sm">
      <ShadeLegend label={t(networkWords.legend)} entries={legendEntries(t, steps)} />
      <RegionMap
        label={t(networkWords.mapLabel, words)}
        shapes={shapes}
        regions={regions}
        chosen={filter.region}
        onChoose={region => filter.set({ region })}
      />
      {undrawn.length > 0 ? (
        <Text size="sm">
          {t(networkWords.tooSmall, { regions: undrawn.map(region => `${region.name} (${region.text})`).join(', ') })}
        </Text>
      ) : null}
      {chosen ? <RegionMonths row={chosen} onClose={() => filter.set({ region: null })} /> : null}
    </Stack>
  )
}

interface CountryInRegion {
  readonly code: string
  readonly subRegion: { readonly code: string; readonly macroRegionCode: string }
}

function shapesAt(level: Level, countries: readonly CountryInRegion[]) {
  const regionByCountry = new Map(
    countries.map(({ code, subRegion }) => [code, level === 'subRegions' ? subRegion.code : subRegion.macroRegionCode]),
  )
  return regionShapes(alpha2 => regionByCountry.get(alpha2))
}
