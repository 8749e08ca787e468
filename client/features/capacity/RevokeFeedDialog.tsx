import { Text } from '@mantine/core'
import { useMutation } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { RevokeCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { dayOf } from './feed-state.js'
import { feedWords } from './feed-words.js'

interface Props {
  readonly subject: string
  readonly feed: CalendarFeedFragment
  readonly onClose: () => void
}

/** Asks before a calendar address stops working. */
export function RevokeFeedDialog({ subject, feed, onClose }: Props) {
  const t = useText()
  const [{ data, error, fetching }, revoke] = useMutation(RevokeCalendarFeedDocument)
  return (
    <ConfirmDialog
      opened
      danger
      title={t(feedWords.revokeTitle)}
      confirmLabel={t(feedWords.revoke)}
      busy={fetching}
      problems={data?.revokeCalendarFeed.errors ?? []}
      failure={error ? failureOf(error) : undefined}
      onClose={onClose}
      onConfirm={async () => {
        const answer = await revoke({ input: { feedId: feed.id } })
        if (answer.data?.revokeCalendarFeed.feed) onClose()
      }}
    >
      <Text size="sm">{t(feedWords.revokeText, { subject, day: dayOf(feed.createdAt) })}</Text>
    </ConfirmDialog>
  )
}
