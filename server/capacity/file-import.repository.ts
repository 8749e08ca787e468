import type { EntityManager } from 'typeorm'
import type { KeptImport } from './file-import.js'
import { fileImportTable } from './file-import.table.js'

export interface FileImportRepository {
  add(kept: KeptImport): Promise<void>
  /** What became of the rows of an import, as it was kept. */
  rowsOf(id: string): Promise<readonly object[]>
}

export function fileImportRepository(tx: EntityManager): FileImportRepository {
  const imports = tx.getRepository(fileImportTable)
  return {
    async add(kept) {
      await imports.insert({ ...kept, rows: [...kept.rows] })
    },
    rowsOf: async id => (await imports.findOneByOrFail({ id })).rows,
  }
}
