import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { formatDay } from '../../lib/days.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { dayOf, works } from './feed-state.js'
import { feedWords } from './feed-words.js'
import { ReplaceFeedDialog } from './ReplaceFeedDialog.js'
import { RevokeFeedDialog } from './RevokeFeedDialog.js'

type Feed = CalendarFeedFragment

interface Props {
  readonly subject: string
  readonly feeds: readonly Feed[]
  /** Is told the new address of a feed, which nobody can read again. */
  readonly onReplaced: (address: string) => void
}

/** Calendar addresses, by when they were made: the addresses themselves cannot be shown. */
export function FeedList({ subject, feeds, onReplaced }: Props) {
  const t = useText()
  const [asked, setAsked] = useState<{ readonly feed: Feed; readonly step: 'replace' | 'revoke' } | null>(null)
  const close = () => setAsked(null)
  if (feeds.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t(feedWords.noFeeds)}
      </Text>
    )
  }
  return (
    <Stack gap={4}>
      {feeds.map(feed => (
        <Group key={feed.id} justify="space-between" gap="xs">
          <FeedLine feed={feed} />
          {feed.revokedAt ? null : (
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                aria-label={t(feedWords.replaceFeed, { subject, day: dayOf(feed.createdAt) })}
                onClick={() => setAsked({ feed, step: 'replace' })}
              >
                {t(feedWords.replace)}
              </Button>
              {works(feed) ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t(feedWords.revokeFeed, { subject, day: dayOf(feed.createdAt) })}
                  onClick={() => setAsked({ feed, step: 'revoke' })}
                >
                  {t(feedWords.revoke)}
                </Button>
              ) : null}
            </Group>
          )}
        </Group>
      ))}
      {asked?.step === 'replace' ? (
        <ReplaceFeedDialog feed={asked.feed} onClose={close} onReplaced={onReplaced} />
      ) : null}
      {asked?.step === 'revoke' ? <RevokeFeedDialog subject={subject} feed={asked.feed} onClose={close} /> : null}
    </Stack>
  )
}

function FeedLine({ feed }: { readonly feed: Feed }) {
  const t = useText()
  return (
    <Text size="sm">
      {t(feedWords.feedMade, { day: dayOf(feed.createdAt) })}
      {feed.rotatedAt ? ` · ${t(feedWords.feedReplaced, { day: dayOf(feed.rotatedAt) })}` : null} ·{' '}
      <FeedState feed={feed} /> ·{' '}
      {feed.lastFetchedOn
        ? t(feedWords.feedFetched, { day: formatDay(feed.lastFetchedOn) })
        : t(feedWords.feedNeverFetched)}
      {works(feed) ? null : ` · ${t(feedWords.feedListed, { day: dayOf(feed.listedUntil) })}`}
    </Text>
  )
}

function FeedState({ feed }: { readonly feed: Feed }) {
  const t = useText()
  if (feed.revokedAt) return t(feedWords.feedRevoked, { day: dayOf(feed.revokedAt) })
  const day = dayOf(feed.expiresAt)
  return works(feed) ? t(feedWords.feedWorks, { day }) : t(feedWords.feedExpired, { day })
}
