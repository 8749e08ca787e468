import { Text } from '@mantine/core'
import { RecordDefenderConsentDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { namesOf, useStep, type StepProps } from './use-step.js'
import { decisionWords } from './words.js'

export function ConsentDialog({ proposal, ...handlers }: StepProps) {
  const t = useText()
  const { take, dialog } = useStep(RecordDefenderConsentDocument, data => data.recordDefenderConsent, handlers)
  const names = namesOf(proposal)
  const input = { proposalId: proposal.id, expectedVersion: proposal.version }
  return (
    <ConfirmDialog
      {...dialog}
      title={t(decisionWords.consentTitle, names)}
      confirmLabel={t(decisionWords.submitConsent)}
      onConfirm={() => void take(input, t(decisionWords.consentDone, names))}
    >
      <Text size="sm">{t(decisionWords.consentText)}</Text>
    </ConfirmDialog>
  )
}
