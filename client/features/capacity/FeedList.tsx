import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useMutation } from 'urql'
import { formatDay, today } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { RevokeCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { OwnFeedsQuery } from '../../lib/graphql/operations.generated.js'
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
            {t(capacityWords.feedMade, { day: dayOf(feed.createdAt) })} · <FeedState feed={feed} /> ·{' '}
            {feed.lastFetchedOn
              ? t(capacityWords.feedFetched, { day: formatDay(feed.lastFetchedOn) })
              : t(capacityWords.feedNeverFetched)}
          </Text>
          {works(feed) ? (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t(capacityWords.revokeFeed, { place: place.label, day: dayOf(feed.createdAt) })}
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

/** The reader's calendar day of an instant, with its year. */
function dayOf(instant: string): string {
  return formatDay(today(new Date(instant)))
}

function works(feed: Feed): boolean {
  return feed.revokedAt === null && Date.parse(feed.expiresAt) > Date.now()
}

function FeedState({ feed }: { readonly feed: Feed }) {
  const t = useText()
  if (feed.revokedAt) return t(capacityWords.feedRevoked, { day: dayOf(feed.revokedAt) })
  const day = dayOf(feed.expiresAt)
  return works(feed) ? t(capacityWords.feedWorks, { day }) : t(capacityWords.feedExpired, { day })
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
      <Text size="sm">{t(capacityWords.revokeText, { place: place.label, day: dayOf(feed.createdAt) })}</Text>
    </ConfirmDialog>
  )
}
