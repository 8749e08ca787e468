import { Text } from '@mantine/core'
import { RecordDefenderRefusalDocument } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { defenderDeclineWords } from '../../lib/i18n/words/proposals.js'
import { ReasonDialog } from '../../ui/ReasonDialog.js'
import { namesOf, useStep, type StepProps } from './use-step.js'
import { decisionWords } from './words.js'

export function RefusalDialog({ proposal, ...handlers }: StepProps) {
  const t = useText()
  const { take, dialog } = useStep(RecordDefenderRefusalDocument, data => data.recordDefenderRefusal, handlers)
  const names = namesOf(proposal)
  const input = { proposalId: proposal.id, expectedVersion: proposal.version }
  return (
    <ReasonDialog
      {...dialog}
      title={t(decisionWords.refusalTitle, names)}
      confirmLabel={t(decisionWords.submitRefusal)}
      reasons={useOptions(defenderDeclineWords)}
      onConfirm={reason => void take({ ...input, reason }, t(decisionWords.refusalDone, names))}
      danger
    >
      <Text size="sm">{t(decisionWords.refusalText)}</Text>
    </ReasonDialog>
  )
}
