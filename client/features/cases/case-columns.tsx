import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { formatDay } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { targetedGroupWords } from '../../lib/i18n/words/people.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import type { CaseRow } from './case-filter.js'
import { CaseStatus } from './CaseStatus.js'
import { caseWords } from './words.js'

/** The columns of the case list. */
export function useCaseColumns(): ReadonlyArray<DataColumn<CaseRow>> {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'reference',
        header: t(caseWords.reference),
        cell: row => (
          <Anchor component={Link} to={`/cases/${encodeURIComponent(row.id)}`} fw={600}>
            {row.reference}
          </Anchor>
        ),
        sortBy: row => row.reference,
      },
      {
        id: 'risk',
        header: t(caseWords.risk),
        cell: row => <LevelBadge level={levelOf(row.riskLevel)} word={t(riskLevelWords[row.riskLevel])} />,
        sortBy: row => levelOf(row.riskLevel),
      },
      {
        id: 'status',
        header: t(caseWords.status),
        cell: row => <CaseStatus status={row.status} />,
        sortBy: row => row.status,
      },
      {
        id: 'country',
        header: t(caseWords.country),
        cell: row => `${row.country.name}, ${row.country.subRegion.name}`,
        sortBy: row => row.country.name,
      },
      {
        id: 'household',
        header: t(caseWords.household),
        cell: row => t(caseWords.persons, { count: row.householdSize }),
        sortBy: row => row.householdSize,
      },
      {
        id: 'group',
        header: t(caseWords.group),
        cell: row => (row.targetedGroup ? t(targetedGroupWords[row.targetedGroup]) : '–'),
      },
      {
        id: 'neededBy',
        header: t(caseWords.neededBy),
        cell: row => formatDay(row.neededBy),
        sortBy: row => row.neededBy,
      },
    ],
    [t],
  )
}
