import { Anchor, Button, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import { formatPeriod } from '../../lib/days.js'
import type { HostHomeQuery } from '../../lib/graphql/operations.generated.js'
import { householdSizeWords } from '../../lib/i18n/words/people.js'
import { useText } from '../../lib/i18n/use-text.js'
import { Deadline } from '../../ui/Deadline.js'
import { Section } from '../../ui/Section.js'
import { hostWords } from './words.js'

type Request = HostHomeQuery['placeRequests']['edges'][number]['node']

interface WaitingRequestsProps {
  readonly requests: readonly Request[]
  /** Identifiers of those the platform has reminded of. */
  readonly reminded: ReadonlySet<string>
}

/** Requests that wait for this host institution, the nearest deadline first. */
export function WaitingRequests({ requests, reminded }: WaitingRequestsProps) {
  const t = useText()
  const byDeadline = requests.toSorted((a, b) => (a.answerBy ?? '').localeCompare(b.answerBy ?? ''))
  return (
    <Section
      title={t(hostWords.requests)}
      actions={
        <Anchor component={Link} to="/requests?state=all" size="sm">
          {t(hostWords.allRequests)}
        </Anchor>
      }
    >
      {byDeadline.length === 0 ? <Text size="sm">{t(hostWords.noRequests)}</Text> : null}
      {byDeadline.map(request => (
        <Group key={request.id} justify="space-between" gap="sm">
          <Stack gap={2}>
            <Text size="sm" fw={600}>
              {request.place.label} · {t(householdSizeWords[request.householdSize])}
            </Text>
            <Text size="sm">{formatPeriod(request.from, request.until)}</Text>
            {request.answerBy ? <Deadline at={request.answerBy} /> : null}
            {reminded.has(request.id) ? <Text size="sm">{t(hostWords.reminded)}</Text> : null}
          </Stack>
          <Button
            component={Link}
            to={`/requests?${new URLSearchParams({ state: 'waiting', request: request.id }).toString()}`}
            size="xs"
            aria-label={t(hostWords.answerCode, { code: request.code })}
          >
            {t(hostWords.answer)}
          </Button>
        </Group>
      ))}
    </Section>
  )
}
