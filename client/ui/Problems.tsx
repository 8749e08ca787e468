import { Alert, Anchor, List, Stack, Text } from '@mantine/core'
import { withReadableDays } from '../lib/days.js'
import { saveFailures, type Failure } from '../lib/errors.js'
import { useText } from '../lib/i18n/use-text.js'
import type { Problem } from '../lib/use-decision.js'
import { WarningIcon } from './icons.js'
import { uiWords } from './words.js'

type ProblemsProps = {
  readonly problems: readonly Problem[]
  readonly failure?: Failure | undefined
  /** What to do about a kind of refusal, by its type name; shown under its message. */
  readonly advice?: Readonly<Record<string, string>>
}

/** Why a change was refused or did not arrive, beside the button that asked for it. Renders nothing when all is well. */
export function Problems({ problems, failure, advice }: ProblemsProps) {
  const t = useText()
  if (failure) {
    return (
      <Alert color="red" icon={<WarningIcon />} title={t(uiWords.notSaved)} role="alert">
        <Text size="sm">{t(saveFailures[failure.kind])}</Text>
        {failure.kind === 'signedOut' && (
          <Anchor href="/login" target="_blank" size="sm">
            {t(uiWords.signIn)}
          </Anchor>
        )}
        {failure.correlationId && <Text size="sm">{t(uiWords.reference, { id: failure.correlationId })}</Text>}
      </Alert>
    )
  }
  if (problems.length === 0) return null
  const hints = [...new Set(problems.flatMap(one => advice?.[one.__typename ?? ''] ?? []))]
  return (
    <Alert color="amber" icon={<WarningIcon />} title={t(uiWords.refused)} role="alert">
      <Stack gap="xs">
        {problems.length === 1 ? (
          <Text size="sm">{withReadableDays(problems[0]?.message ?? '')}</Text>
        ) : (
          <List size="sm">
            {problems.map(one => (
              <List.Item key={one.message}>{withReadableDays(one.message)}</List.Item>
            ))}
          </List>
        )}
        {hints.map(hint => (
          <Text key={hint} size="sm" fw={600}>
            {hint}
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}
