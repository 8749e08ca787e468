import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureOf } from '../../lib/errors.js'
import { OwnImportsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { ErrorState } from '../../ui/ErrorState.js'
import { PlusIcon } from '../../ui/icons.js'
import { LoadingState } from '../../ui/LoadingState.js'
import { Section } from '../../ui/Section.js'
import { AddCalendarDialog } from './AddCalendarDialog.js'
import { ImportedCalendarRow } from './ImportedCalendarRow.js'
import { ImportPreviewDialog } from './ImportPreviewDialog.js'
import { importWords } from './import-words.js'
import { IMPORTS_CHANGE } from './imports.js'

/** The calendars that the viewer's host institution keeps elsewhere: add, look at, apply, read again, remove. */
export function ImportedCalendars({
  places,
}: {
  readonly places: ReadonlyArray<{ readonly id: string; readonly label: string }>
}) {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const [lookingAt, lookAt] = useState<string | null>(null)
  const [{ data, error }, read] = useQuery({ query: OwnImportsDocument, context: IMPORTS_CHANGE })
  const calendars = data?.viewer?.hostInstitution?.calendarSubscriptions
  const looked = calendars?.find(({ id }) => id === lookingAt)
  return (
    <Section
      title={t(importWords.title)}
      actions={
        <Button size="xs" variant="default" leftSection={<PlusIcon size={14} />} onClick={() => setAdding(true)}>
          {t(importWords.add)}
        </Button>
      }
    >
      <Text size="sm" c="dimmed" maw="75ch">
        {t(importWords.lead)}
      </Text>
      {calendars ? (
        <Stack>
          {calendars.map(calendar => (
            <ImportedCalendarRow key={calendar.id} calendar={calendar} onLook={() => lookAt(calendar.id)} />
          ))}
          {calendars.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t(importWords.none)}
            </Text>
          ) : null}
        </Stack>
      ) : error ? (
        <ErrorState failure={failureOf(error)} onRetry={() => read({ requestPolicy: 'network-only' })} />
      ) : (
        <LoadingState />
      )}
      {adding ? (
        <AddCalendarDialog
          places={places}
          onClose={() => setAdding(false)}
          onAdded={id => {
            setAdding(false)
            lookAt(id)
          }}
        />
      ) : null}
      {looked?.preview ? (
        <ImportPreviewDialog calendar={looked} preview={looked.preview} onClose={() => lookAt(null)} />
      ) : null}
    </Section>
  )
}
