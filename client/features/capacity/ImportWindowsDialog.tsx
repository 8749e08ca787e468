import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { formatPeriod } from '../../lib/days.js'
import { ImportAvailabilityWindowsDocument } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { DataTable, type DataColumn } from '../../ui/DataTable.js'
import { notifyDone } from '../../ui/notify.js'
import { conditionsInFile } from './conditions-in-file.js'
import { fileWords } from './file-words.js'
import { ImportDialog } from './ImportDialog.js'
import { useTriedFile } from './use-tried-file.js'
import { countedActions, type WindowImport } from './window-file.js'

type Row = WindowImport['rows'][number]

/** Brings in a file of windows. */
export function ImportWindowsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const file = useTriedFile(ImportAvailabilityWindowsDocument, ({ importAvailabilityWindows: answer }) => ({
    done: answer.windowImport,
    errors: answer.errors,
  }))
  const counted = file.tried ? countedActions(file.tried) : null
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      { id: 'row', header: t(fileWords.row), cell: ({ row }) => row },
      { id: 'action', header: t(fileWords.action), cell: ({ action }) => t(fileWords[action]) },
      { id: 'place', header: t(fileWords.place), cell: ({ place }) => place.label },
      { id: 'days', header: t(fileWords.days), cell: ({ from, until }) => formatPeriod(from, until) },
      {
        id: 'conditions',
        header: t(fileWords.conditions),
        cell: row =>
          conditionsInFile(t, row).map(line => (
            <Text key={line} size="sm">
              {line}
            </Text>
          )),
      },
    ],
    [t],
  )
  return (
    <ImportDialog
      title={t(fileWords.bringTitle)}
      file={file}
      outcome={counted && { summary: t(fileWords.ready, counted), changes: counted.changes }}
      onClose={onClose}
      onApply={async () => {
        const done = await file.apply()
        if (!done) return
        notifyDone(t(fileWords.applied, countedActions(done)))
        onClose()
      }}
    >
      {file.tried ? (
        <DataTable caption={t(fileWords.rows)} columns={columns} rows={file.tried.rows} rowKey={rowKey} />
      ) : null}
    </ImportDialog>
  )
}

function rowKey({ row }: Row): string {
  return String(row)
}
