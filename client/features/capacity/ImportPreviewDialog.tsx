import { Alert, List, Stack, Text } from '@mantine/core'
import { useMutation } from 'urql'
import { formatPeriod } from '../../lib/days.js'
import { failureOf } from '../../lib/errors.js'
import { ApplyCalendarReadingDocument } from '../../lib/graphql/operations.generated.js'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { standingWords } from '../../lib/i18n/words/capacity.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { WarningIcon } from '../../ui/icons.js'
import { notifyDone } from '../../ui/notify.js'
import { importWords } from './import-words.js'
import { IMPORTS_CHANGE } from './imports.js'

type Preview = NonNullable<ImportedCalendarFragment['preview']>
type Change = Preview['changes'][number]

interface Props {
  readonly calendar: ImportedCalendarFragment
  readonly preview: Preview
  readonly onClose: () => void
}

/** What a reading would change, to be looked at before it is applied. */
export function ImportPreviewDialog({ calendar: { id: subscriptionId, label }, preview, onClose }: Props) {
  const { changes, readingId, warnings, ...sums } = preview
  const t = useText()
  const [{ data, error, fetching }, apply] = useMutation(ApplyCalendarReadingDocument)
  const all = sums.new + sums.changed + sums.gone
  return (
    <ConfirmDialog
      opened
      title={t(importWords.previewTitle, { label })}
      confirmLabel={t(importWords.apply)}
      busy={fetching}
      problems={data?.applyCalendarReading.errors ?? []}
      failure={error ? failureOf(error) : undefined}
      onClose={onClose}
      onConfirm={async () => {
        const answer = await apply({ input: { subscriptionId, readingId } }, IMPORTS_CHANGE)
        if (answer.data?.applyCalendarReading.subscription) {
          notifyDone(t(importWords.applied, { label }))
          onClose()
        }
      }}
    >
      <Stack gap="xs">
        {warnings.length > 0 ? (
          <Alert color="amber" icon={<WarningIcon />} title={t(importWords.warning)}>
            {warnings.map(warning => (
              <Text key={warning} size="sm">
                {warning}
              </Text>
            ))}
          </Alert>
        ) : null}
        <Text size="sm">{all === 0 ? t(importWords.previewNothing) : t(importWords.previewSums, sums)}</Text>
        <List size="sm">
          {changes.map(change => (
            <List.Item key={`${change.place.id} ${change.change} ${change.from} ${change.until} ${change.fromBefore}`}>
              <ChangeLine change={change} />
            </List.Item>
          ))}
        </List>
        {all > changes.length ? (
          <Text size="sm" c="dimmed">
            {t(importWords.previewMore, { shown: changes.length })}
          </Text>
        ) : null}
      </Stack>
    </ConfirmDialog>
  )
}

function ChangeLine({ change }: { readonly change: Change }) {
  const t = useText()
  const { from, until, fromBefore, untilBefore, doubt, clashes, windows } = change
  const line = t(importWords.change, {
    change: t(importWords[change.change]),
    place: change.place.label,
    period: formatPeriod(from, until),
  })
  const more = [
    ...(fromBefore && untilBefore ? [t(importWords.before, { period: formatPeriod(fromBefore, untilBefore) })] : []),
    ...(doubt ? [doubt] : []),
    ...clashes.map(clash =>
      t(importWords.meets, { kind: t(standingWords[clash.kind]), period: formatPeriod(clash.from, clash.until) }),
    ),
    ...windows.map(window => t(importWords.inWindow, { period: formatPeriod(window.from, window.until) })),
  ]
  return [line, ...more].join(' · ')
}
