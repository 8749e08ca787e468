import { Text } from '@mantine/core'
import { RevokeCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
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
  const revoke = useChange(RevokeCalendarFeedDocument, data => data.revokeCalendarFeed)
  return (
    <ConfirmDialog
      opened
      danger
      title={t(feedWords.revokeTitle)}
      confirmLabel={t(feedWords.revoke)}
      busy={revoke.busy}
      problems={revoke.problems}
      failure={revoke.failure}
      onClose={onClose}
      onConfirm={async () => {
        if (await revoke.send({ feedId: feed.id })) onClose()
      }}
    >
      <Text size="sm">{t(feedWords.revokeText, { subject, day: dayOf(feed.createdAt) })}</Text>
    </ConfirmDialog>
  )
}
