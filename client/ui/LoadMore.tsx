import { Button, Group, Text } from '@mantine/core'
import { useText } from '../lib/i18n/use-text.js'
import { uiWords } from './words.js'

type LoadMoreProps = {
  readonly shown: number
  readonly total: number
  readonly hasMore: boolean
  readonly busy: boolean
  readonly onMore: () => void
}

/** The foot of a growing list: how much of it is here, and the button for the rest. */
export function LoadMore({ shown, total, hasMore, busy, onMore }: LoadMoreProps) {
  const t = useText()
  return (
    <Group justify="space-between" mt="sm">
      <Text size="sm" c="dimmed" aria-live="polite">
        {t(uiWords.shownOf, { shown, total })}
      </Text>
      {hasMore && (
        <Button variant="default" size="xs" loading={busy} onClick={onMore}>
          {t(uiWords.more)}
        </Button>
      )}
    </Group>
  )
}
