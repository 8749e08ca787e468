import { Button, Group, Stack, Text } from '@mantine/core'
import { failureOf } from '../lib/errors.js'
import { useText } from '../lib/i18n/use-text.js'
import type { Pages } from '../lib/use-pages.js'
import { ErrorState } from './ErrorState.js'
import { uiWords } from './words.js'

/** The foot of a growing list: how much of it is here, the button for the rest, and why that could not be read. */
export function LoadMore({ pages }: { readonly pages: Pages<unknown> }) {
  const t = useText()
  const { nodes = [], total, hasMore, busy, error, more, reload } = pages
  return (
    <Stack gap="sm" mt="sm">
      {error && <ErrorState failure={failureOf(error)} onRetry={reload} />}
      <Group justify="space-between">
        <Text size="sm" c="dimmed" aria-live="polite">
          {t(uiWords.shownOf, { shown: nodes.length, total })}
        </Text>
        {hasMore && (
          <Button variant="default" size="xs" loading={busy} onClick={more}>
            {t(uiWords.more)}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
