import type { EntityManager } from 'typeorm'
import { once } from '../db/once.js'
import type { UnitOfWork } from '../db/unit-of-work.js'
import type { Clock } from '../shared/clock.js'
import { newId } from '../shared/id.js'
import { success, type Result } from '../shared/result.js'
import {
  rowsRefused,
  type FileImport,
  type FileToImport,
  type ImportRefusal,
  type KeptImport,
  type RowsRefused,
} from './file-import.js'
import { fileImportRepository } from './file-import.repository.js'
import type { ReadRows } from './sheet.js'

export interface ImportRequest<Asked, Done extends object> {
  readonly unitOfWork: UnitOfWork
  readonly clock: Clock
  readonly viewer: { readonly accountId: string }
  /** The use case, such as importAvailabilityWindows. */
  readonly operation: string
  readonly subject: KeptImport['subject']
  readonly file: FileToImport
  /** What the rows of the text ask for. */
  readonly read: (csv: string) => ReadRows<Asked>
  /** Does it, as far as it goes, in the transaction given; a refusal undoes what was done until then. */
  readonly apply: (tx: EntityManager, rows: readonly Asked[]) => Promise<Result<readonly Done[], RowsRefused>>
}

/** Does what a file asks for, in one transaction, once, and nothing unless all rows are right; or only tries it. */
export async function importFile<Asked, Done extends object>(
  request: ImportRequest<Asked, Done>,
): Promise<Result<FileImport<Done>, ImportRefusal>> {
  const { unitOfWork, clock, viewer, operation, subject, file, read, apply } = request
  const { rows, faults } = read(file.csv)
  if (file.dryRun || faults.length > 0) return rehearse(request, { rows, faults })
  return unitOfWork.transaction(async tx => {
    const key = { key: file.idempotencyKey, operation, body: { csv: file.csv } }
    const done = await once({ tx, clock, viewer, ...key }, async () => {
      const applied = await apply(tx, rows)
      if (!applied.ok) return applied
      const kept = { id: newId(), subject, importedBy: viewer.accountId, importedAt: clock.now(), rows: applied.value }
      await fileImportRepository(tx).add(kept)
      return success(kept)
    })
    if (!done.ok) return done
    // As it was kept, by this request or the one before it with the same key.
    const outcome = (await fileImportRepository(tx).rowsOf(done.value.id)) as readonly Done[]
    return success({ applied: true, rows: outcome })
  })
}

/** Rows that can be read are tried although others cannot, so that every fault of the file is named at once. */
async function rehearse<Asked, Done extends object>(
  { unitOfWork, apply }: ImportRequest<Asked, Done>,
  { rows, faults }: ReadRows<Asked>,
): Promise<Result<FileImport<Done>, ImportRefusal>> {
  // A refusal undoes everything, whatever came of it.
  const { outcome } = await unitOfWork.transaction(async tx => ({ ok: false, outcome: await apply(tx, rows) }))
  if (!outcome.ok) return rowsRefused([...faults, ...outcome.refusal.faults])
  return faults.length > 0 ? rowsRefused(faults) : success({ applied: false, rows: outcome.value })
}
