import { Alert, Button, Stack, Text } from '@mantine/core'
import { readFailures, type Failure } from '../lib/errors.js'
import { useText } from '../lib/i18n/use-text.js'
import { RefreshIcon, WarningIcon } from './icons.js'
import { uiWords } from './words.js'

type ErrorStateProps = { readonly failure: Failure; readonly onRetry?: () => void }

/** A page or a part of it that could not be read: what happened, what was kept, what to do, what to quote. */
export function ErrorState({ failure, onRetry }: ErrorStateProps) {
  const t = useText()
  return (
    <Alert color="red" icon={<WarningIcon />} title={t(uiWords.notShown)} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm">{t(readFailures[failure.kind])}</Text>
        {failure.correlationId && <Text size="sm">{t(uiWords.reference, { id: failure.correlationId })}</Text>}
        {onRetry && (
          <Button size="xs" variant="default" leftSection={<RefreshIcon size={14} />} onClick={onRetry}>
            {t(uiWords.again)}
          </Button>
        )}
      </Stack>
    </Alert>
  )
}
