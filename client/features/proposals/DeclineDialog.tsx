import { Text } from '@mantine/core'
import { DeclineProposalDocument } from '../../lib/graphql/operations.generated.js'
import { useOptions } from '../../lib/i18n/use-options.js'
import { useText } from '../../lib/i18n/use-text.js'
import { coordinatorDeclineWords } from '../../lib/i18n/words/proposals.js'
import { ReasonDialog } from '../../ui/ReasonDialog.js'
import { namesOf, useStep, type StepProps } from './use-step.js'
import { decisionWords } from './words.js'

export function DeclineDialog({ proposal, ...handlers }: StepProps) {
  const t = useText()
  const { take, dialog } = useStep(DeclineProposalDocument, data => data.declineProposal, handlers)
  const names = namesOf(proposal)
  const input = { proposalId: proposal.id, expectedVersion: proposal.version }
  return (
    <ReasonDialog
      {...dialog}
      title={t(decisionWords.declineTitle, names)}
      confirmLabel={t(decisionWords.submitDecline)}
      reasons={useOptions(coordinatorDeclineWords)}
      onConfirm={reason => void take({ ...input, reason }, t(decisionWords.declineDone, names))}
      danger
    >
      <Text size="sm">{t(decisionWords.declineText)}</Text>
    </ReasonDialog>
  )
}
