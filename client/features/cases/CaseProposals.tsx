import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import { formatPeriod } from '../../lib/days.js'
import type { RelocationCaseQuery } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { proposalStatusWords } from '../../lib/i18n/words/proposals.js'
import { formatNumber } from '../../lib/numbers.js'
import { DataTable } from '../../ui/DataTable.js'
import { Section } from '../../ui/Section.js'
import { caseWords } from './words.js'

type Proposals = NonNullable<RelocationCaseQuery['relocationCase']>['proposals']

/** The places suggested for a case, newest first, each a link to its review. */
export function CaseProposals({ proposals }: { readonly proposals: Proposals }) {
  const t = useText()
  return (
    <Section title={t(caseWords.proposals)}>
      {proposals.length === 0 ? (
        <Text c="dimmed">{t(caseWords.noProposals)}</Text>
      ) : (
        <DataTable
          caption={t(caseWords.proposals)}
          rows={proposals}
          rowKey={row => row.id}
          columns={[
            {
              id: 'place',
              header: t(caseWords.place),
              cell: placeOf,
            },
            { id: 'period', header: t(caseWords.period), cell: row => formatPeriod(row.from, row.until) },
            { id: 'status', header: t(caseWords.status), cell: row => t(proposalStatusWords[row.status]) },
            { id: 'points', header: t(caseWords.points), cell: row => formatNumber(row.points) },
          ]}
        />
      )}
    </Section>
  )
}

function placeOf(row: Proposals[number]) {
  return (
    <Anchor component={Link} to={`/proposals/${encodeURIComponent(row.id)}`}>
      {`${row.place.hostInstitution.name}, ${row.place.label}`}
    </Anchor>
  )
}
