import { Group, Text } from '@mantine/core'
import { useMemo } from 'react'
import { withReadableDays } from '../../lib/days.js'
import { useText } from '../../lib/i18n/use-text.js'
import { matchRuleWords, ruleAuthorityWords } from '../../lib/i18n/words/matching.js'
import { DataTable, type DataColumn } from '../../ui/DataTable.js'
import { CheckIcon, CrossIcon } from '../../ui/icons.js'
import classes from './review.module.css'
import type { Proposal } from './review.js'
import { reviewWords } from './words.js'

type Finding = Proposal['findings'][number]

/** What each hard rule says about the case and the proposed place, and whose word it is. Failures come first. */
export function Findings({ findings }: Pick<Proposal, 'findings'>) {
  const t = useText()
  const ordered = useMemo(() => findings.toSorted((a, b) => Number(a.passed) - Number(b.passed)), [findings])
  const columns = useFindingColumns()
  return <DataTable caption={t(reviewWords.rules)} columns={columns} rows={ordered} rowKey={finding => finding.rule} />
}

function Verdict({ passed }: { readonly passed: boolean }) {
  const t = useText()
  return (
    <Group gap={4} wrap="nowrap" className={passed ? classes.holds : classes.fails}>
      {passed ? <CheckIcon size={16} /> : <CrossIcon size={16} />}
      {t(passed ? reviewWords.holds : reviewWords.fails)}
    </Group>
  )
}

function useFindingColumns(): ReadonlyArray<DataColumn<Finding>> {
  const t = useText()
  return useMemo(
    () => [
      { id: 'verdict', header: t(reviewWords.verdict), cell: finding => <Verdict passed={finding.passed} /> },
      { id: 'rule', header: t(reviewWords.rule), cell: finding => t(matchRuleWords[finding.rule]) },
      { id: 'figures', header: t(reviewWords.figures), cell: finding => withReadableDays(finding.message) },
      {
        id: 'says',
        header: t(reviewWords.says),
        cell: finding => (
          <Text size="sm" c="dimmed">
            {t(ruleAuthorityWords[finding.authority])}
          </Text>
        ),
      },
    ],
    [t],
  )
}
