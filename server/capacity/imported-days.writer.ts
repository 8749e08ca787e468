import { In, type EntityManager } from 'typeorm'
import { inBatches } from '../shared/batches.js'
import { newId } from '../shared/id.js'
import { ledger } from './ledger.writer.js'
import type { ImportedDays, ImportedDaysAnswer } from './imported-days.js'
import { importedDaysReader } from './imported-days.reader.js'
import { importedDaysTable } from './imported-days.table.js'

/** Days as a reading of a calendar brings them, before anybody was asked about them. */
export type DaysToImport = Omit<ImportedDays, 'id' | 'answer'>

/** Changes to imported days. The host is locked by whoever calls; what the places are taken by follows in the same transaction. */
export interface ImportedDaysWriter {
  replace(change: { readonly gone: readonly ImportedDays[]; readonly added: readonly DaysToImport[] }): Promise<void>
  answer(days: ImportedDays, answer: ImportedDaysAnswer): Promise<void>
  /** Forgets everything that a calendar brought: its days become free, as far as no other calendar takes them. */
  forget(subscriptionId: string): Promise<void>
}

/** Rows written by one statement; well below the number of parameters that PostgreSQL takes. */
const ROWS_AT_ONCE = 1_000

export function importedDaysWriter(tx: EntityManager): ImportedDaysWriter {
  const imported = tx.getRepository(importedDaysTable)
  const remove = async (days: readonly ImportedDays[]) => {
    for (const some of inBatches(days, ROWS_AT_ONCE)) await imported.delete({ id: In(some.map(({ id }) => id)) })
  }
  const takePlacesOf = (days: readonly { readonly placeId: string }[]) =>
    ledger(tx).takeImported(days.map(({ placeId }) => placeId))
  return {
    async replace({ gone, added }) {
      await remove(gone)
      for (const some of inBatches(added, ROWS_AT_ONCE))
        await imported.insert(some.map(days => ({ ...days, id: newId(), answer: null })))
      await takePlacesOf([...gone, ...added])
    },
    async answer(days, answer) {
      await imported.update({ id: days.id }, { answer })
      await takePlacesOf([days])
    },
    async forget(subscriptionId) {
      const gone = await importedDaysReader(tx).ofSubscriptions([subscriptionId])
      await remove(gone)
      await takePlacesOf(gone)
    },
  }
}
