import { EntitySchema } from 'typeorm'
import type { FileExport } from './file-export.js'

export const fileExportTable = new EntitySchema<FileExport>({
  name: 'FileExport',
  tableName: 'file_export',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'file_export_pk' },
    subject: { type: 'text' },
    exportedBy: {
      name: 'exported_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'file_export_account_fk' },
    },
    exportedAt: { name: 'exported_at', type: 'timestamptz' },
    rows: { type: 'integer' },
  },
  indices: [{ name: 'file_export_by_account', columns: ['exportedBy', 'exportedAt'] }],
  checks: [{ name: 'file_export_subject_known', expression: `subject IN ('WINDOWS', 'PLACES')` }],
})
