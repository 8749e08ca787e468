import { Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { ConfirmProposalDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { namesOf, useStep, type StepProps } from './use-step.js'
import { decisionWords } from './words.js'

export function ConfirmPlacementDialog({ proposal, ...handlers }: StepProps) {
  const t = useText()
  const { take, dialog } = useStep(ConfirmProposalDocument, data => data.confirmProposal, handlers)
  const names = namesOf(proposal)
  const period = formatPeriod(proposal.from, proposal.until)
  const input = { proposalId: proposal.id, expectedVersion: proposal.version }
  return (
    <ConfirmDialog
      {...dialog}
      title={t(decisionWords.confirmTitle, names)}
      confirmLabel={t(decisionWords.submitConfirm)}
      onConfirm={() => void take(input, t(decisionWords.confirmDone, names))}
    >
      <Text size="sm">{t(decisionWords.confirmText, { period })}</Text>
    </ConfirmDialog>
  )
}
