import { Anchor } from '@mantine/core'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { formatPeriod } from '../../lib/days.js'
import type { ProposalsQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { levelOf, riskLevelWords } from '../../lib/i18n/words/cases.js'
import { formatNumber } from '../../lib/numbers.js'
import type { DataColumn } from '../../ui/DataTable.js'
import { Deadline } from '../../ui/Deadline.js'
import { LevelBadge } from '../../ui/LevelBadge.js'
import { ProposalStatusBadge } from './ProposalStatusBadge.js'
import { proposalWords } from './words.js'

type ProposalRow = ProposalsQuery['proposals']['edges'][number]['node']

/** The columns of the proposals board. */
export function useProposalColumns(): ReadonlyArray<DataColumn<ProposalRow>> {
  const t = useText()
  return useMemo(
    () => [
      {
        id: 'case',
        header: t(proposalWords.case),
        cell: row => (
          <Anchor component={Link} to={`/proposals/${encodeURIComponent(row.id)}`} fw={600}>
            {row.relocationCase.reference}
          </Anchor>
        ),
        sortBy: row => row.relocationCase.reference,
      },
      {
        id: 'risk',
        header: t(proposalWords.risk),
        cell: row => (
          <LevelBadge
            level={levelOf(row.relocationCase.riskLevel)}
            word={t(riskLevelWords[row.relocationCase.riskLevel])}
          />
        ),
        sortBy: row => levelOf(row.relocationCase.riskLevel),
      },
      {
        id: 'place',
        header: t(proposalWords.place),
        cell: row => `${row.place.hostInstitution.name}, ${row.place.label}`,
        sortBy: row => row.place.hostInstitution.name,
      },
      {
        id: 'stay',
        header: t(proposalWords.stay),
        cell: row => formatPeriod(row.from, row.until),
        sortBy: row => row.from,
      },
      { id: 'state', header: t(proposalWords.state), cell: row => <ProposalStatusBadge status={row.status} /> },
      {
        id: 'points',
        header: t(proposalWords.points),
        cell: row => formatNumber(row.points),
        sortBy: row => row.points,
      },
      {
        id: 'deadline',
        header: t(proposalWords.deadline),
        cell: row => (row.expiresAt ? <Deadline at={row.expiresAt} /> : t(proposalWords.noDeadline)),
        sortBy: row => row.expiresAt ?? '9',
      },
    ],
    [t],
  )
}
