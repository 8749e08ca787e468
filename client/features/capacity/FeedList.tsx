import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { formatDay } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { RevokeCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { OwnFeedsQuery } from '../../lib/graphql/operations.generated.js'
import { formatInstant } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { capacityWords } from './words.js'

type PlaceWithFeeds = NonNullable<NonNullable<OwnFeedsQuery['viewer']>['hostInstitution']>['places'][number]
type Feed = PlaceWithFeeds['calendarFeeds'][number]

/** The calendar addresses of a place, by when they were made: the addresses themselves cannot be shown. */
export function FeedList({ place }: { readonly place: PlaceWithFeeds }) {
  const t = useText()
  const [revoking, setRevoking] = useState<Feed | null>(null)
  if (place.calendarFeeds.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t(capacityWords.noFeeds)}
      </Text>
    )
  }
  return (
    <Stack gap={4}>
      {place.calendarFeeds.map(feed => (
        <Group key={feed.id} justify="space-between" gap="xs">
          <Text size="sm">
            {t(capacityWords.feedMade, { instant: formatInstant(feed.createdAt) })} · <FeedState feed={feed} /> ·{' '}
            {feed.lastFetchedOn
              ? t(capacityWords.feedFetched, { day: formatDay(feed.lastFetchedOn) })
              : t(capacityWords.feedNeverFetched)}
          </Text>
          {works(feed) ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t(capacityWords.revokeFeed, { place: place.label, instant: formatInstant(feed.createdAt) })}
              onClick={() => setRevoking(feed)}
            >
              {t(capacityWords.revoke)}
            </Button>
          ) : null}
        </Group>
      ))}
      {revoking ? <RevokeDialog place={place} feed={revoking} onClose={() => setRevoking(null)} /> : null}
    </Stack>
  )
}

function works(feed: Feed): boolean {
  return feed.revokedAt === null && Date.parse(feed.expiresAt) > Date.now()
}

function FeedState({ feed }: { readonly feed: Feed }) {
  const t = useText()
  if (feed.revokedAt) return t(capacityWords.feedRevoked, { instant: formatInstant(feed.revokedAt) })
  const instant = formatInstant(feed.expiresAt)
  return works(feed) ? t(capacityWords.feedWorks, { instant }) : t(capacityWords.feedExpired, { instant })
}

interface RevokeProps {
  readonly place: PlaceWithFeeds
  readonly feed: Feed
  readonly onClose: () => void
}

function RevokeDialog({ place, feed, onClose }: RevokeProps) {
  const t = useText()
  const [{ data, error, fetching }, revoke] = useMutation(RevokeCalendarFeedDocument)
  return (
    <ConfirmDialog
      opened
      danger
      title={t(capacityWords.revokeTitle)}
      confirmLabel={t(capacityWords.revoke)}
      busy={fetching}
      problems={data?.revokeCalendarFeed.errors ?? []}
      failure={error ? failureOf(error) : undefined}
      onClose={onClose}
      onConfirm={async () => {
        const answer = await revoke({ input: { feedId: feed.id } })
        if (answer.data?.revokeCalendarFeed.feed) onClose()
      }}
    >
      <Text size="sm">
        {t(capacityWords.revokeText, { place: place.label, instant: formatInstant(feed.createdAt) })}
      </Text>
    </ConfirmDialog>
  )
}
