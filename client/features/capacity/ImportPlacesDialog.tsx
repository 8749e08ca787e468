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
    ],
    [t],
  )
  const changes = countNew(file.tried?.rows)
  const summary = t(fileWords.placesReady, { registered: changes, kept: (file.tried?.rows.length ?? 0) - changes })
  return (
    <ImportDialog
      title={t(fileWords.bringPlacesTitle)}
      file={file}
      outcome={file.tried && { summary, changes }}
      onClose={onClose}
      onApply={async () => {
        const done = await file.apply()
        if (!done) return
        notifyDone(t(fileWords.placesApplied, { registered: countNew(done.rows) }))
        onClose()
      }}
    >
      {file.tried ? (
        <DataTable caption={t(fileWords.rows)} columns={columns} rows={file.tried.rows} rowKey={rowKey} />
      ) : null}
    </ImportDialog>
  )
}

const actionWords = { REGISTER: fileWords.REGISTER, KEEP: fileWords.keptPlace } as const

function countNew(rows: readonly Row[] = []): number {
  return rows.filter(({ action }) => action === 'REGISTER').length
}

function rowKey({ row }: Row): string {
  return String(row)
}
