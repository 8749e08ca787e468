import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { ProposalAction } from '../../lib/graphql/operations.generated.js'
import type { Message } from '../../lib/i18n/catalogue.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Deadline } from '../../ui/Deadline.js'
import { decisionDialogs } from './decision-dialogs.js'
import type { Proposal } from './review.js'
import { decisionWords, reviewWords } from './words.js'

type Props = { readonly proposal: Proposal; readonly onConflict: () => void }

const STEPS: ReadonlyArray<{ readonly action: ProposalAction; readonly label: Message; readonly leads: boolean }> = [
  { action: 'CONFIRM', label: decisionWords.confirm, leads: true },
  { action: 'RECORD_CONSENT', label: decisionWords.recordConsent, leads: true },
  { action: 'APPROVE', label: decisionWords.approve, leads: true },
  { action: 'RECORD_REFUSAL', label: decisionWords.recordRefusal, leads: false },
  { action: 'DECLINE', label: decisionWords.decline, leads: false },
]

/** The decisions the server says this coordinator can take now, and until when. None of them happens on one key or one click,
 * and each is about the proposal as it was read when the dialog opened. */
export function DecisionBar({ proposal, onConflict }: Props) {
  const t = useText()
  const [asked, setAsked] = useState<{ readonly action: ProposalAction; readonly proposal: Proposal }>()
  const Dialog = asked && decisionDialogs[asked.action]
  const canConfirm = proposal.availableActions.includes('CONFIRM') || proposal.changesSince.length > 0
  const waitsForAnother = proposal.status === 'CONSENTED' && !canConfirm
  return (
    <Stack gap={4} align="flex-end">
      <Group gap="xs">
        {STEPS.filter(step => proposal.availableActions.includes(step.action)).map(({ action, label, leads }) => (
          <Button key={action} variant={leads ? 'filled' : 'default'} onClick={() => setAsked({ action, proposal })}>
            {t(label)}
          </Button>
        ))}
      </Group>
      {waitsForAnother && (
        <Text size="sm" maw="48ch" ta="end">
          {t(decisionWords.secondPerson)}
        </Text>
      )}
      {proposal.expiresAt && (
        <Group gap={6}>
          <Text size="sm" c="dimmed">
            {t(reviewWords.lapses)}
          </Text>
          <Deadline at={proposal.expiresAt} />
        </Group>
      )}
      {proposal.placeRequest && (
        <Text size="xs" c="dimmed">
          {t(reviewWords.requestCode, { code: proposal.placeRequest.code })}
        </Text>
      )}
      {Dialog && <Dialog proposal={asked.proposal} onClose={() => setAsked(undefined)} onConflict={onConflict} />}
    </Stack>
  )
}
