import { Alert, Button, Group, List, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { HostDeclineReason, PlaceRequestFactsFragment } from '../../lib/graphql/operations.generated.js'
import { formatDistance, formatInstant, formatInstantFully } from '../../lib/instants.js'
import { placeRequestStatusWords } from '../../lib/i18n/words/capacity.js'
import { useText } from '../../lib/i18n/use-text.js'
import { CheckIcon, ClockIcon } from '../../ui/icons.js'
import { Facts } from '../../ui/Facts.js'
import { Section } from '../../ui/Section.js'
import { StatusBadge } from '../../ui/StatusBadge.js'
import { AcceptDialog } from './AcceptDialog.js'
import { CorrectCalendar } from './CorrectCalendar.js'
import { DeclineDialog } from './DeclineDialog.js'
import { requestFacts } from './request-facts.js'
import { TONES } from './request-states.js'
import { placeRequestWords } from './words.js'

interface Props {
  readonly request: PlaceRequestFactsFragment
  /** Called when an answer was refused because the request is no longer as it was read. */
  readonly onOutdated: () => void
}

type Answered = { readonly type: 'accepted' } | { readonly type: 'declined'; readonly reason: HostDeclineReason }

/** A place request: exactly what the host needs to answer, the answer, and what comes later. */
export function PlaceRequestCard({ request, onOutdated }: Props) {
  const t = useText()
  const [dialog, setDialog] = useState<'accept' | 'decline' | null>(null)
  const [answered, setAnswered] = useState<Answered | null>(null)
  const close = () => {
    setDialog(null)
    onOutdated()
  }
  const answer = (how: Answered) => {
    setDialog(null)
    setAnswered(how)
  }
  return (
    <Stack>
      {answered ? (
        <Alert color="lee" icon={<CheckIcon />}>
          {t(answered.type === 'accepted' ? placeRequestWords.acceptedNotice : placeRequestWords.declinedNotice, {
            code: request.code,
          })}
          {answered.type === 'declined' ? <CorrectCalendar request={request} reason={answered.reason} /> : null}
        </Alert>
      ) : null}
      <Section
        title={t(placeRequestWords.code, { code: request.code })}
        actions={<StatusBadge tone={TONES[request.status]}>{t(placeRequestStatusWords[request.status])}</StatusBadge>}
      >
        {request.status === 'OPEN' && request.answerBy ? <Deadline answerBy={request.answerBy} /> : null}
        <Facts facts={requestFacts(t, request)} />
        <Text size="sm" c="dimmed" title={formatInstantFully(request.askedAt)}>
          {t(placeRequestWords.asked)} {formatInstant(request.askedAt)}
        </Text>
        <Group>
          {request.availableActions.includes('ACCEPT') ? (
            <Button leftSection={<CheckIcon size={16} />} onClick={() => setDialog('accept')}>
              {t(placeRequestWords.accept)}
            </Button>
          ) : null}
          {request.availableActions.includes('DECLINE') ? (
            <Button variant="default" onClick={() => setDialog('decline')}>
              {t(placeRequestWords.decline)}
            </Button>
          ) : null}
        </Group>
      </Section>
      {request.status === 'OPEN' ? (
        <WhatComesLater />
      ) : (
        <Section title={t(placeRequestWords.next)}>
          <Text size="sm">{t(placeRequestWords[`next${request.status}`])}</Text>
        </Section>
      )}
      {dialog === 'accept' ? (
        <AcceptDialog request={request} onClose={close} onAccepted={() => answer({ type: 'accepted' })} />
      ) : null}
      {dialog === 'decline' ? (
        <DeclineDialog request={request} onClose={close} onDeclined={reason => answer({ type: 'declined', reason })} />
      ) : null}
    </Stack>
  )
}

function Deadline({ answerBy }: { readonly answerBy: string }) {
  const t = useText()
  const late = isPast(answerBy)
  const instant = formatInstant(answerBy)
  return (
    <Group gap="xs" wrap="nowrap">
      <ClockIcon />
      <Text fw={600} title={formatInstantFully(answerBy)}>
        {late
          ? t(placeRequestWords.late, { instant })
          : t(placeRequestWords.answerBy, { instant, distance: formatDistance(answerBy) })}
      </Text>
    </Group>
  )
}

function isPast(instant: string): boolean {
  return Date.parse(instant) < Date.now()
}

function WhatComesLater() {
  const t = useText()
  const stages = ['laterNow', 'laterAccept', 'laterConfirm', 'laterNever'] as const
  return (
    <Section title={t(placeRequestWords.laterTitle)}>
      <List size="sm" spacing={4}>
        {stages.map(stage => (
          <List.Item key={stage}>{t(placeRequestWords[stage])}</List.Item>
        ))}
      </List>
    </Section>
  )
}
