import { LessThanOrEqual, MoreThan, type EntityManager } from 'typeorm'
import type { FileExport } from './file-export.js'
import { fileExportTable } from './file-export.table.js'

export interface FileExportRepository {
  /** Makes every other export of an account wait, so that files are counted one after the other. */
  lockAccount(accountId: string): Promise<void>
  /** What an account saved after an instant, oldest first. */
  since(accountId: string, instant: Date): Promise<FileExport[]>
  add(file: FileExport): Promise<void>
  /** Forgets what was saved at an instant or before it. */
  forget(until: Date): Promise<void>
}

export function fileExportRepository(tx: EntityManager): FileExportRepository {
  const exports = tx.getRepository(fileExportTable)
  return {
    async lockAccount(accountId) {
      await tx.query('SELECT id FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId])
    },
    since: (exportedBy, instant) =>
      exports.find({ where: { exportedBy, exportedAt: MoreThan(instant) }, order: { exportedAt: 'ASC' } }),
    async add(file) {
      await exports.insert(file)
    },
    async forget(until) {
      await exports.delete({ exportedAt: LessThanOrEqual(until) })
    },
  }
}
