import { Button, ColorSwatch, Group, Stack, Text } from '@mantine/core'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { formatDistance } from '../../lib/instants.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ImportedCalendarActions } from './ImportedCalendarActions.js'
import { ImportQuestions } from './ImportQuestions.js'
import { faultWords, importWords } from './import-words.js'

interface Props {
  readonly calendar: ImportedCalendarFragment
  readonly onLook: () => void
}

/** One imported calendar: where it comes from, how current it is, and what it asks. */
export function ImportedCalendarRow({ calendar, onLook }: Props) {
  const t = useText()
  const { label, colour, addressHost, places, appliedAt, lastReadAt, nextReadAt, fault, preview, questions } = calendar
  const source = addressHost ?? t(importWords.file)
  return (
    <Stack gap={4}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <ColorSwatch size={14} color={`var(--mantine-color-${colour.toLowerCase()}-7)`} aria-hidden />
          <Text fw={600}>{label}</Text>
          <Text size="sm" c="dimmed">
            {t(importWords.source, { source, places: places.map(({ place }) => place.label).join(', ') })}
          </Text>
        </Group>
        <Group gap="xs">
          {preview ? (
            <Button size="compact-sm" aria-label={t(importWords.lookAt, { label })} onClick={onLook}>
              {t(importWords.look)}
            </Button>
          ) : null}
          <ImportedCalendarActions calendar={calendar} onLook={onLook} />
        </Group>
      </Group>
      <Text size="sm">
        {[
          ...(appliedAt ? [] : [t(importWords.notApplied)]),
          ...(lastReadAt ? [t(importWords.lastRead, { instant: formatDistance(lastReadAt) })] : []),
          ...(nextReadAt ? [t(importWords.nextRead, { instant: formatDistance(nextReadAt) })] : []),
        ].join(' · ')}
      </Text>
      {fault ? (
        <Text size="sm" c="red.9">
          {t(importWords.faulty, { why: t(faultWords[fault]) })}
        </Text>
      ) : null}
      <ImportQuestions questions={questions} />
    </Stack>
  )
}
