import { Text } from '@mantine/core'
import { RotateCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { feedWords } from './feed-words.js'

interface Props {
  readonly feed: CalendarFeedFragment
  readonly onClose: () => void
  readonly onReplaced: (address: string) => void
}

/** Asks before a calendar address gives way to another one. */
export function ReplaceFeedDialog({ feed, onClose, onReplaced }: Props) {
  const t = useText()
  const rotate = useChange(RotateCalendarFeedDocument, data => data.rotateCalendarFeed)
  return (
    <ConfirmDialog
      opened
      title={t(feedWords.replaceTitle)}
      confirmLabel={t(feedWords.replace)}
      busy={rotate.busy}
      problems={rotate.problems}
      failure={rotate.failure}
      onClose={onClose}
      onConfirm={async () => {
        const payload = await rotate.send({ feedId: feed.id })
        if (!payload?.address) return
        onClose()
        onReplaced(payload.address)
      }}
    >
      <Text size="sm">{t(feedWords.replaceText)}</Text>
    </ConfirmDialog>
  )
}
