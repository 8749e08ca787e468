import { Alert, Button, Container, Stack, Text } from '@mantine/core'
import { useText } from '../lib/i18n/use-text.js'
import { WarningIcon } from '../ui/icons.js'
import { usePageTitle } from '../ui/use-page-title.js'
import { shellWords } from './words.js'

/** Stands where a page threw. No details: they mean nothing to the reader and may hold what should not be shown. */
export function CrashPage() {
  const t = useText()
  usePageTitle(t(shellWords.crashed))
  return (
    <Container component="main" size="sm" py="xl">
      <Alert color="red" icon={<WarningIcon />} title={t(shellWords.crashed)}>
        <Stack align="flex-start">
          <Text size="sm">{t(shellWords.crashedLead)}</Text>
          <Button variant="default" onClick={() => window.location.reload()}>
            {t(shellWords.reload)}
          </Button>
        </Stack>
      </Alert>
    </Container>
  )
}
