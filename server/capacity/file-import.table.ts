import { EntitySchema } from 'typeorm'
import type { KeptImport } from './file-import.js'

export const fileImportTable = new EntitySchema<KeptImport>({
  name: 'FileImport',
  tableName: 'file_import',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'file_import_pk' },
    subject: { type: 'text' },
    importedBy: {
      name: 'imported_by',
      type: 'uuid',
      foreignKey: { target: 'account', name: 'file_import_account_fk' },
    },
    importedAt: { name: 'imported_at', type: 'timestamptz' },
    rows: { type: 'jsonb' },
  },
  checks: [{ name: 'file_import_subject_known', expression: `subject IN ('WINDOWS', 'PLACES')` }],
})
