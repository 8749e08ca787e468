import { Alert, Stack } from '@mantine/core'
import { useMemo } from 'react'
import { useText } from '../../lib/i18n/use-text.js'
import { DataTable, type DataColumn } from '../../ui/DataTable.js'
import { WarningIcon } from '../../ui/icons.js'
import { fileWords } from './file-words.js'
import type { RowProblem } from './csv-file.js'

/** What is wrong with a file, row by row, as the spreadsheet counts them; nothing when nothing is. */
export function RowProblems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const t = useText()
  const columns = useMemo<DataColumn<RowProblem>[]>(
    () => [
      { id: 'row', header: t(fileWords.row), cell: ({ row }) => row },
      { id: 'column', header: t(fileWords.column), cell: ({ column }) => column ?? t(fileWords.wholeRow) },
      { id: 'message', header: t(fileWords.message), cell: ({ message }) => message },
    ],
    [t],
  )
  if (problems.length === 0) return null
  return (
    <Stack gap="xs">
      <Alert color="red" icon={<WarningIcon />} role="alert">
        {t(fileWords.refused, { count: new Set(problems.map(({ row }) => row)).size })}
      </Alert>
      <DataTable
        caption={t(fileWords.faults)}
        columns={columns}
        rows={problems}
        rowKey={({ row, column, message }) => `${row} ${column ?? ''} ${message}`}
      />
    </Stack>
  )
}
