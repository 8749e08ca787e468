import { Text } from '@mantine/core'
import { useMutation } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { RotateCalendarFeedDocument } from '../../lib/graphql/operations.generated.js'
import type { CalendarFeedFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
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
  const [{ data, error, fetching }, rotate] = useMutation(RotateCalendarFeedDocument)
  return (
    <ConfirmDialog
      opened
      title={t(feedWords.replaceTitle)}
      confirmLabel={t(feedWords.replace)}
      busy={fetching}
      problems={data?.rotateCalendarFeed.errors ?? []}
      failure={error ? failureOf(error) : undefined}
      onClose={onClose}
      onConfirm={async () => {
        const answer = await rotate({ input: { feedId: feed.id } })
        const address = answer.data?.rotateCalendarFeed.address
        if (!address) return
        onClose()
        onReplaced(address)
      }}
    >
      <Text size="sm">{t(feedWords.replaceText)}</Text>
    </ConfirmDialog>
  )
}
