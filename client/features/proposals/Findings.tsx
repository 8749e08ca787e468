import { Group, Table, Text } from '@mantine/core'
import { useText } from '../../lib/i18n/use-text.js'
import { matchRuleWords, ruleAuthorityWords } from '../../lib/i18n/words/matching.js'
import { CheckIcon, CrossIcon } from '../../ui/icons.js'
import classes from './review.module.css'
import type { Proposal } from './review.js'
import { reviewWords } from './words.js'

/** What each hard rule says about the case and the proposed place, and whose word it is. Failures come first. */
export function Findings({ findings }: Pick<Proposal, 'findings'>) {
  const t = useText()
  const ordered = findings.toSorted((a, b) => Number(a.passed) - Number(b.passed))
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table verticalSpacing={4} className={classes.findings ?? ''}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(reviewWords.verdict)}</Table.Th>
            <Table.Th scope="col">{t(reviewWords.rule)}</Table.Th>
            <Table.Th scope="col">{t(reviewWords.figures)}</Table.Th>
            <Table.Th scope="col">{t(reviewWords.says)}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {ordered.map(finding => (
            <Table.Tr key={finding.rule}>
              <Table.Td>
                <Verdict passed={finding.passed} />
              </Table.Td>
              <Table.Th scope="row" fw={500}>
                {t(matchRuleWords[finding.rule])}
              </Table.Th>
              <Table.Td>{finding.message}</Table.Td>
              <Table.Td>
                <Text size="sm" c="dimmed">
                  {t(ruleAuthorityWords[finding.authority])}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
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
