import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { formatPeriod } from '../../lib/days.js'
import type { PlacementsQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { formatInstant } from '../../lib/instants.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import { PlacementStatusBadge } from './PlacementStatusBadge.js'
import { placementWords } from './words.js'

type PlacementRow = PlacementsQuery['placements']['edges'][number]['node']

/** The columns of the list of placements. */
export function usePlacementColumns(): ReadonlyArray<DataColumn<PlacementRow>> {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'case',
        header: t(placementWords.case),
        cell: row => (
          <Anchor component={Link} to={`/placements/${encodeURIComponent(row.id)}`} fw={600}>
            {row.relocationCase.reference}
          </Anchor>
        ),
        sortBy: row => row.relocationCase.reference,
      },
      {
        id: 'risk',
        header: t(placementWords.risk),
        cell: ({ relocationCase: { riskLevel } }) => (
          <LevelBadge level={levelOf(riskLevel)} word={t(riskLevelWords[riskLevel])} />
        ),
        sortBy: row => levelOf(row.relocationCase.riskLevel),
      },
      {
        id: 'place',
        header: t(placementWords.place),
        cell: row => `${row.place.hostInstitution.name}, ${row.place.label}`,
        sortBy: row => row.place.hostInstitution.name,
      },
      {
        id: 'country',
        header: t(placementWords.country),
        cell: row => row.place.hostInstitution.country.name,
        sortBy: row => row.place.hostInstitution.country.name,
      },
      {
        id: 'stay',
        header: t(placementWords.stay),
        cell: row => formatPeriod(row.from, row.until),
        sortBy: row => row.from,
      },
      { id: 'state', header: t(placementWords.state), cell: row => <PlacementStatusBadge status={row.status} /> },
      {
        id: 'confirmed',
        header: t(placementWords.confirmed),
        cell: row => formatInstant(row.confirmedAt),
        sortBy: row => row.confirmedAt,
      },
    ],
    [t],
  )
}
