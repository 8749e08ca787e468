import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { CreateCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
import { Problems } from '../../ui/Problems.js'
import { dependsOnFeeds } from './feed-state.js'
import { feedWords } from './feed-words.js'
import { FeedList } from './FeedList.js'
import { SecretAddressDialog } from './SecretAddressDialog.js'

interface Props {
  /** What the addresses show, as their heading says it. */
  readonly subject: string
  /** The place; null for everything that the viewer answers for. */
  readonly placeId: string | null
  readonly feeds: readonly CalendarFeedFragment[]
}

/** The calendar addresses of one subject, and the way to make another. */
export function FeedsOf({ subject, placeId, feeds }: Props) {
  const t = useText()
  const [secret, setSecret] = useState<string | null>(null)
  const create = useChange(CreateCalendarFeedDocument, data => data.createCalendarFeed, dependsOnFeeds)
  const make = async () => {
    const payload = await create.send({ placeId })
    setSecret(payload?.address ?? null)
  }
  return (
    <Stack gap={4}>
      <Group justify="space-between">
        <Text fw={600}>{subject}</Text>
        <Button
          size="xs"
          variant="default"
          loading={create.busy}
          aria-label={t(feedWords.newFeedFor, { subject })}
          onClick={make}
        >
          {t(feedWords.newFeed)}
        </Button>
      </Group>
      <Problems problems={create.problems} failure={create.failure} />
      <FeedList subject={subject} feeds={feeds} onReplaced={setSecret} />
      {secret ? <SecretAddressDialog subject={subject} address={secret} onClose={() => setSecret(null)} /> : null}
    </Stack>
  )
}
