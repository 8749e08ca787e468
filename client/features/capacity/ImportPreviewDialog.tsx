import { Alert, List, Stack, Text } from '@mantine/core'
import { formatPeriod } from '../../lib/days.js'
import { ApplyCalendarReadingDocument } from '../../lib/graphql/operations.generated.js'
import type { ImportedCalendarFragment } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { useChange } from '../../lib/use-change.js'
import { ConfirmDialog } from '../../ui/ConfirmDialog.js'
import { WarningIcon } from '../../ui/icons.js'
import { notifyDone } from '../../ui/notify.js'
import { clashesSaid } from './clashes-said.js'
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
  const apply = useChange(ApplyCalendarReadingDocument, data => data.applyCalendarReading, IMPORTS_CHANGE)
  const all = sums.new + sums.changed + sums.gone
  return (
    <ConfirmDialog
      opened
      title={t(importWords.previewTitle, { label })}
      confirmLabel={t(importWords.apply)}
      busy={apply.busy}
      problems={apply.problems}
      failure={apply.failure}
      onClose={onClose}
      onConfirm={async () => {
        if (!(await apply.send({ subscriptionId, readingId }))) return
        notifyDone(t(importWords.applied, { label }))
        onClose()
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
    ...clashesSaid(t, clashes),
    ...windows.map(window => t(importWords.inWindow, { period: formatPeriod(window.from, window.until) })),
  ]
  return [line, ...more].join(' · ')
}
