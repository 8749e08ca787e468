import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { ImportPlacesDocument, type ImportPlacesMutation } from '../../lib/graphql/operations.generated.js'
import { useText } from '../../lib/i18n/use-text.js'
import { DataTable, type DataColumn } from '../../ui/DataTable.js'
import { notifyDone } from '../../ui/notify.js'
import { fileWords } from './file-words.js'
import { ImportDialog } from './ImportDialog.js'
import { useTriedFile } from './use-tried-file.js'

type Row = NonNullable<ImportPlacesMutation['importPlaces']['placeImport']>['rows'][number]

/** Brings in a file of places. */
export function ImportPlacesDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useText()
  const file = useTriedFile(ImportPlacesDocument, ({ importPlaces: answer }) => ({
    done: answer.placeImport,
    errors: answer.errors,
  }))
  const columns = useMemo<DataColumn<Row>[]>(
    () => [
      { id: 'row', header: t(fileWords.row), cell: ({ row }) => row },
      { id: 'action', header: t(fileWords.action), cell: ({ action }) => t(actionWords[action]) },
      { id: 'host', header: t(fileWords.host), cell: ({ hostInstitution }) => hostInstitution.name },
      { id: 'place', header: t(fileWords.place), cell: ({ label }) => label },
      {
        id: 'changes',
        header: t(fileWords.changes),
        cell: ({ changes }) =>
          changes.map(change => (
            <Text key={change.column} size="sm">
              {t(fileWords.changeOf, change)}
            </Text>
          )),
      },
    ],
    [t],
  )
  const counted = countedPlaces(file.tried?.rows)
  return (
    <ImportDialog
      title={t(fileWords.bringPlacesTitle)}
      file={file}
      outcome={
        file.tried && {
          summary: t(fileWords.placesReady, counted),
          changes: counted.registered + counted.changed,
        }
      }
      onClose={onClose}
      onApply={async () => {
        const done = await file.apply()
        if (!done) return
        notifyDone(t(fileWords.placesApplied, countedPlaces(done.rows)))
        onClose()
      }}
    >
      <Text size="sm" c="dimmed">
        {t(fileWords.placesLead)}
      </Text>
      {file.tried ? (
        <DataTable caption={t(fileWords.rows)} columns={columns} rows={file.tried.rows} rowKey={rowKey} />
      ) : null}
    </ImportDialog>
  )
}

const actionWords = {
  REGISTER: fileWords.REGISTER,
  CHANGE: fileWords.changedPlace,
  KEEP: fileWords.keptPlace,
} as const

function countedPlaces(rows: readonly Row[] = []) {
  const count = (wanted: Row['action']) => rows.filter(({ action }) => action === wanted).length
  return { registered: count('REGISTER'), changed: count('CHANGE'), kept: count('KEEP') }
}

function rowKey({ row }: Row): string {
  return String(row)
}
