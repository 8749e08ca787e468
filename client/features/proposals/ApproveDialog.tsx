import { Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { ApproveProposalDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { namesOf, useStep, type StepProps } from './use-step.js'
import { decisionWords } from './words.js'

export function ApproveDialog({ proposal, ...handlers }: StepProps) {
  const t = useText()
  const { take, dialog } = useStep(ApproveProposalDocument, data => data.approveProposal, handlers)
  const names = namesOf(proposal)
  const period = formatPeriod(proposal.from, proposal.until)
  const input = { proposalId: proposal.id, expectedVersion: proposal.version }
  return (
    <ConfirmDialog
      {...dialog}
      title={t(decisionWords.approveTitle, names)}
      confirmLabel={t(decisionWords.submitApprove)}
      onConfirm={() => void take(input, t(decisionWords.approveDone, names))}
    >
      <Text size="sm">{t(decisionWords.approveText, { period })}</Text>
    </ConfirmDialog>
  )
}
